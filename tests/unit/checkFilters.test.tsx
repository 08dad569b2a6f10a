import { describe, expect, it } from "vitest";
import { CheckFilters } from "../../src/worker/nouns/check/filters.tsx";
import { selectChecks } from "../../src/worker/nouns/check/query.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** That several values of one filter are found together, and are what the form shows. */

const edition = computedSite(HEAD);
const { catalog, words } = edition;
const form = (site: typeof edition, state: Record<string, string>) => String(CheckFilters({ edition: site, state }));

it("offers the articles in view, and the one that is chosen; releases before 2026.28.0 offer all", () => {
  const offered = (site: typeof edition, state: Record<string, string> = {}) => {
    const html = String(CheckFilters({ edition: site, state, vintage: { as_of: "2014-12-31", collection: "all" } }));
    return ["avim-2025", "souleimanov-2014"].filter((id) => html.includes(`value="${id}"`));
  };
  expect(offered(edition)).toEqual(["souleimanov-2014"]);
  expect(offered(edition, { article: "avim-2025" })).toEqual(["avim-2025", "souleimanov-2014"]);
  expect(offered({ ...edition, catalog: { ...catalog, release: "2026.27.0" } })).toHaveLength(2);
});

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
