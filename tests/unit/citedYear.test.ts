import { expect, it } from "vitest";
import { citationTexts, ourWork } from "../../src/worker/nouns/chart/citation.ts";
import { sourceBibtex, sourceCsl } from "../../src/worker/nouns/source/citation.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** All forms of a citation name one year: what a style would set from one is what it sets from another. */

const now = computedSite(HEAD);
const { catalog } = now;
const in29 = { ...now, catalog: { ...catalog, release: "2026.29.0-draft" } };

function formsOf(edition: typeof now, date: string | null) {
  return citationTexts(edition, ourWork(edition, "one", { title: "One", date, address: "https://example.org/one" }));
}

it("a work of a draft, as its BibTeX and its text, is of the year of the release that it will be", () => {
  const { text, bibtex, csl } = formsOf(in29, null);
  expect(text).toContain("2026");
  expect(bibtex).toContain("year = {2026}");
  expect(JSON.parse(csl)[0].issued).toEqual({ "date-parts": [[2026]] });
});

it("a work of a release is of its day, and before 2026.29.0 one without a day of none", () => {
  expect(JSON.parse(formsOf(in29, "2026-11-30").csl)[0].issued).toEqual({ "date-parts": [[2026, 11, 30]] });
  const then = { ...now, catalog: { ...catalog, release: "2026.28.0" } };
  expect(JSON.parse(formsOf(then, null).csl)[0]).not.toHaveProperty("issued");
});

it("a source has a year in both or in neither", () => {
  for (const source of catalog.sources) {
    const year = /^ {2}year = \{(\d+)\}/m.exec(sourceBibtex(source, "2026.29.0"))?.[1];
    const issued = JSON.parse(sourceCsl(source, "2026.29.0"))[0].issued?.["date-parts"][0][0];
    expect(issued, source.id).toBe(year === undefined ? undefined : Number(year));
  }
});
