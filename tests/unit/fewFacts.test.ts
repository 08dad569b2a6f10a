import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { ClaimFact } from "../../src/model/facts/fact.ts";
import { fewFacts } from "../../src/model/facts/fewFacts.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";

/** That a finding which tells some of what is in view gives each country and each collection its part, and says what it passes over. */

const site = computedSite(HEAD);
const languages = await allWords();

function finding(id: string, vintage: Partial<Vintage>, years: { from?: number; to?: number } = {}, edition = site): string {
  const view = { ...WHOLE, ...years, vintage: { ...WHOLE.vintage, ...vintage } };
  return chartSpec(edition, site.catalog.chartById.get(id) as Chart, view).finding ?? "";
}

const then = { ...site, catalog: { ...site.catalog, release: "2026.29.0" } };

describe("a finding that tells some of what is in view", () => {
  it("tells of both countries, or of another measure, and counts the claims that it passes over", () => {
    const community = finding("community", { collection: "documents" });
    expect(community).toContain("Jews in Azerbaijan");
    expect(community).toContain("Azerbaijanis in Iran");
    expect(community).toContain("Also in view: 2 more figures from the articles.");
    expect(finding("security", { collection: "documents" })).toMatch(/arrests.*drills.*Also in view: 4 more figures/);
    expect(finding("community", { collection: "documents" }, {}, then)).not.toContain("Also in view");
  });

  it("takes a claim of the other country before one of another measure, of the same verdict alone", () => {
    const claim = (series: string, counterpart: string, verdict: string) =>
      ({ kind: "claim_against_record", verdict, claim: { id: `${series}.${counterpart}`, series, counterpart } }) as unknown as ClaimFact;
    const [first, measure, country] = [claim("a", "IRN", "differs"), claim("b", "IRN", "differs"), claim("a", "ISR", "differs")];
    expect(fewFacts([first, measure, country])).toEqual([first, country]);
    const other = claim("a", "ISR", "agrees");
    expect(fewFacts([first, measure, other])).toEqual([first, measure]);
  });

  it("counts no target among them", () => {
    expect(finding("trade-volumes", {})).not.toContain("Also in view");
  });

  it("names the newest of each measure where one country alone has several", () => {
    expect(finding("security", { collection: "references" })).toMatch(/arrests.*drills/);
    expect(finding("security", { collection: "references" }, {}, then)).not.toContain("arrests");
  });

  it("tells what each collection counts of a series, or nothing of the series", () => {
    const years = finding("agreements", {}, { from: 2021, to: 2024 });
    expect(years).toMatch(/The articles report \d+ official visits? .*Other sources report \d+ official visits/);
  });

  it("names the event that is nearest to a claim which no record can test, and no year as its count", () => {
    const cut = finding("security", {}, { to: 2011 });
    expect(cut).toContain("No record can test it. Nearest on record: 1 event, January 2007 (Elaph");
    expect(cut).toContain("The record counts people sentenced");
    expect(finding("security", {}, { to: 2011 }, then)).toMatch(/No record can test it\.$/);
  });

  it("says other than what, and that no agreement is in view", () => {
    for (const vintage of [{ as_of: "2014-12-31" }, { collection: "references" as const }])
      for (const id of ["visits", "agreements"]) expect(finding(id, vintage)).toMatch(/^Sources other than the articles report/);
    expect(finding("agreements", { as_of: "2014-12-31" })).toContain("No signed agreement is in view.");
    expect(finding("visits", { as_of: "2014-12-31" })).not.toContain("No signed agreement");
    expect(finding("agreements", {})).not.toContain("No signed agreement");
    expect(finding("visits", { as_of: "2014-12-31" }, {}, then)).toMatch(/^Other sources report/);
  });

  it.each(languages)("has words for it in %s", (code, words) => {
    const { moreClaims, noAgreement } = words.columns;
    expect(new Set([1, 2, 5].map(moreClaims)).size).toBe(3);
    for (const text of [moreClaims(1), moreClaims(5), noAgreement]) expect(text).toMatch(/^\S.*\.$/);
    expect(finding("agreements", { as_of: "2014-12-31" }, {}, { ...site, words })).toContain(noAgreement);
    const alone = finding("visits", { as_of: "2014-12-31" }, {}, { ...site, words });
    expect(alone.slice(0, 20), code).not.toBe(finding("visits", { as_of: "2014-12-31" }, {}, { ...then, words }).slice(0, 20));
  });
});
