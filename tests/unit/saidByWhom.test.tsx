import { describe, expect, it } from "vitest";
import { heldAgainst } from "../../src/chart/chartSpec/forms/heldAgainst.ts";
import { saidWithMaking } from "../../src/chart/chartSpec/madeHow.ts";
import { numberTitle } from "../../src/chart/chartSpec/numberTitle.ts";
import { verdictOf } from "../../src/chart/chartSpec/verdict.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { bearerOf } from "../../src/model/facts/borneOutBy.ts";
import { COMPILER } from "../../src/model/observation.ts";
import { numberToRow } from "../../src/worker/mcp/numberRow.ts";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { FactCheck } from "../../src/worker/nouns/observation/factCheck.tsx";
import { hitsOf } from "../../src/worker/pages/search/hits.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { pageText } from "../fixtures/site.ts";

/** Since 2026.18.0 what is ours, and what officials alone say, says so wherever it stands; releases before it go on as they did. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const BEFORE = { ...edition, catalog: { ...catalog, release: "2026.17.0" } };
const all = { as_of: null, collection: "all" } as const;
const languages = await someWords();

describe("a figure of ours", () => {
  const ours = catalog.observations.filter(({ reporter, source }) => reporter === COMPILER && source !== null);
  const nothing = { charts: [], events: [], disagreements: [], series: [], sources: [], terms: [], method: [], pages: [] };
  const titles = (site: typeof edition) => hitsOf(site, { ...nothing, figures: ours }, "figures", all).map(({ title }) => String(title));
  it("says in each hit of the search whose it is, as on its page", () => {
    const made = ours.map((o) => numberTitle(edition, o).match(/our estimate|our calculation/)?.[0] ?? "none");
    expect(new Set(made)).toEqual(new Set(["our estimate", "our calculation"]));
    titles(edition).forEach((title, i) => {
      expect(title).toContain(`; ${made[i]}`);
    });
    for (const title of titles(BEFORE)) expect(title).not.toContain("; our ");
  });
  it("says it behind the figures before and after another too", () => {
    for (const o of ours) {
      expect(saidWithMaking(edition, o, "SIPRI")).toMatch(/^SIPRI; our (estimate|calculation)/);
      expect(saidWithMaking(BEFORE, o, "SIPRI")).not.toContain("; our ");
    }
  });
  it("says so to assistants too", () => {
    const estimates = ours.filter((o) => numberTitle(edition, o).includes("our estimate"));
    expect(estimates.length).toBeGreaterThan(0);
    for (const o of estimates) {
      expect(numberToRow(edition, o).who).toMatch(/^our estimate/);
      expect(numberToRow(BEFORE, o).who).toMatch(/^our calculation/);
    }
  });
});

describe("what nobody's count bears out", () => {
  const borne = catalog.checks.flatMap((check) => {
    const bearer = bearerOf(catalog, check);
    const claim = catalog.observationById.get(check.claim);
    return bearer && claim ? [{ check, claim, bearer }] : [];
  });
  it("is what officials of either side say, and what we calculated", () => {
    expect(borne.map(({ claim, bearer }) => [claim.series, claim.counterpart, bearer])).toEqual([
      ["investment-stock", "IRN", "officials"],
      ["companies-registered", "IRN", "officials"],
      ["arms-export-share", "ISR", "ours"],
      ["arms-deal-value", "ISR", "officials"],
    ]);
    for (const { check } of borne) expect(bearerOf(BEFORE.catalog, check)).toBeNull();
  });
  it.each(languages)("is said in one way in the picture, the list, on the number's page and in the search, in %s", (_, words) => {
    const spoken = { ...edition, words };
    const context = { charts: [], contradictions: [], testedWith: [], events: [] };
    for (const { check, claim, bearer } of borne) {
      const said = words.kit.capitalized(words.check.matches[bearer]);
      const shown = catalog.observationsBySeries.get(claim.series) ?? [];
      expect(heldAgainst(spoken, claim, shown).verdict).toEqual({ result: "agrees", label: said });
      expect(verdictOf(spoken, claim.id)).toBe(words.check.matches[bearer]);
      const page = FactCheck({ edition: spoken, vintage: all, o: claim, context: { ...context, check } as never });
      expect(String(page)).toContain(said);
      expect(String(page)).not.toContain(`</span> ${words.dashboard.chip.verdict.agrees}<`);
    }
    const list = pageText(ChecksPage({ edition: spoken, checks: catalog.checks, all: catalog.checks, vintage: all, address: "" }), edition);
    expect(list).toContain(words.check.bearers(checkFacts(catalog, all).byBearer) ?? "none");
    for (const bearer of ["officials", "ours"] as const) {
      const said = words.kit.capitalized(words.check.matches[bearer]);
      expect(list.split(`<strong>${said}`).length - 1).toBe(borne.filter((one) => one.bearer === bearer).length);
    }
  });
  it("counts among what matches, under which it is listed", () => {
    const { byBearer, byKind } = checkFacts(catalog, all);
    expect(byBearer).toEqual({ officials: 3, ours: 1 });
    expect(byKind.figures.agrees).toBeGreaterThan(4);
    expect(checkFacts(BEFORE.catalog, all).byBearer).toEqual({ officials: 0, ours: 0 });
  });
});
