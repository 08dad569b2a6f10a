import { describe, expect, it } from "vitest";
import { CheckFilters } from "../../src/worker/nouns/check/filters.tsx";
import { selectChecks } from "../../src/worker/nouns/check/query.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** That several values of one filter are found together, and are what the form shows. */

const edition = computedSite(HEAD);
const { catalog, words } = edition;
const form = (site: typeof edition, state: Record<string, string>) => String(CheckFilters({ edition: site, state }));

describe("several verdicts", () => {
  it("are those of each together", () => {
    const of = (...verdict: ("agrees" | "differs")[]) => selectChecks(catalog, { verdict }).length;
    expect(of("agrees", "differs")).toBe(of("agrees") + of("differs"));
  });

  it("stand in the form as what is chosen", () => {
    const { agrees, differs } = words.dashboard.chip.verdict;
    const chosen = `<option value="agrees,differs" selected="">${words.kit.commas([agrees, differs])}</option>`;
    expect(form(edition, { verdict: "agrees,differs" })).toContain(chosen);
    expect(form(edition, { verdict: "agrees" })).not.toContain("agrees,");
    expect(form(edition, {})).not.toContain("selected");
  });

  it("are not shown as chosen in releases before 2026.26.0", () => {
    const then = { ...edition, catalog: { ...catalog, release: "2026.25.0" } };
    expect(form(then, { article: "avim-2025,souleimanov-2014" })).not.toContain("selected");
    expect(form(edition, { article: "avim-2025,souleimanov-2014" })).toContain("selected");
  });
});
