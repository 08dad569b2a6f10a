import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { labelOf } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Totals that have no mark in a timeline stand in its note: what each counts is said, and a number once. */

const SERIES = "agreements-reported";
const { catalog } = computedSite(HEAD);
const languages = await someWords();

describe.each(languages)("totals in words, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const notes = (chartSpec(site, site.catalog.chartById.get("agreements") as Chart, viewOf()).forms ?? []).flatMap(
    ({ note }) => note ?? [],
  );
  const totals = catalog.observations.filter(({ series }) => series === SERIES);
  const isArticles = (o: (typeof totals)[number]) => collectionFor(catalog, o) === "documents";

  it("are called by what they count where that is not what the article counts", () => {
    const others = totals.filter(({ basis }) => !totals.some((o) => isArticles(o) && o.basis === basis));
    expect(others.length).toBeGreaterThan(0);
    for (const { basis } of others) expect(notes.join(" ")).toContain(words.kit.capitalized(labelOf(site.catalog, "basis", basis)));
  });

  it("have a print beside them in words alone", () => {
    for (const { as_worded } of totals) if (/\d/.test(as_worded ?? "")) expect(notes.join(" ")).not.toContain(`“${as_worded}”`);
    expect(notes.join(" ")).toContain("dozens");
  });
});
