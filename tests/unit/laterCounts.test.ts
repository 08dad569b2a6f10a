import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { pairRow } from "../../src/chart/chartSpec/pair/pairRow.ts";
import { yearOf } from "../../src/model/dimensions/year.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteOver } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A count that ends early says nothing of the years since, and others may: their side stands above the picture since 2026.29.0. */

const edition = computedSite(HEAD);
const before = siteOver({ ...edition.catalog, release: "2026.28.0" });
const languages = await someWords();
const pairs = edition.catalog.charts.filter(({ kind }) => kind === "pair");
const said = (site: typeof edition, chart: (typeof pairs)[number]) => chartSpec(site, chart, WHOLE).finding ?? "";

describe("other counts of years after the last of a chart's own", () => {
  const chart = (id: string) => pairs.find((one) => one.id === id) as (typeof pairs)[number];

  it("are said with their side, with what they lack and how sure they are", () => {
    expect(said(edition, chart("exports-one-method"))).toContain(
      "Other counts of later years, which have only part of the trade with Israel, point to Israel for 2021 and 2023 (not certain).",
    );
    expect(said(edition, chart("imports-reported"))).toContain(
      "Another count of later years points to Iran for 2017–20 (not certain). For 2015–16 it leaves it open.",
    );
    expect(said(siteOver({ ...edition.catalog, release: "2026.29.0" }), chart("imports-reported"))).toContain(
      "Other counts of later years point to Iran for 2017–20 (not certain). For 2015–16 they leave it open.",
    );
  });

  it.each(pairs.map((one) => [one.id, one] as const))("are of years that %s has none of its own for", (_, one) => {
    const row = pairRow(edition.catalog, one, { as_of: null, collection: "all" });
    const last = Math.max(...(row?.cells ?? []).map(({ period }) => yearOf(period)));
    const hasLater = (row?.standIns ?? []).some(({ period }) => yearOf(period) > last);
    expect(/later years/.test(said(edition, one))).toBe(hasLater);
    expect(said(before, one)).not.toMatch(/later years/);
  });

  it.each(languages)("have their years in a sentence of %s", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    for (const id of ["exports-one-method", "imports-reported"]) {
      const spec = chartSpec(site, chart(id), WHOLE);
      const years = id === "exports-one-method" ? [2021, 2023] : [2017, 2020, 2015, 2016];
      const text = spec.finding ?? "";
      for (const year of years) expect(text).toMatch(new RegExp(`${words.kit.year(year)}|${words.kit.year(year).slice(2)}`));
    }
  });
});

describe("a view without a figure", () => {
  it.each(["imports-reported", "disputes"])("of %s has no word on where its list ends", (id) => {
    const chart = edition.catalog.charts.find((one) => one.id === id) ?? pairs[0];
    const empty = { ...WHOLE, vintage: { as_of: "1995-01-01", collection: "all" as const } };
    if (chart === undefined) throw new Error("There is no such chart.");
    expect(chartSpec(edition, chart, WHOLE).ends).toContain(" end");
    expect(chartSpec(edition, chart, empty).ends).not.toMatch(/lists? ends?/);
    expect(chartSpec(siteOver({ ...edition.catalog, release: "2026.29.0" }), chart, empty).ends).toMatch(/lists? ends?/);
  });
});

describe("one rule for both countries", () => {
  const partner = { irn: "Iran", isr: "Israel" };
  it.each(languages)("names either in %s", (_, words) => {
    const of = (side: "irn" | "isr") =>
      words.pair.laterCounts({ isOne: false, part: side, toward: [{ side, years: [2021], unsure: [] }], open: [] }, { partner } as never);
    expect(of("irn")).not.toBe(of("isr"));
  });
});
