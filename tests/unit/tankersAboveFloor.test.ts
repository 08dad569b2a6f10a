import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { tankersAgainstCustoms } from "../../src/model/facts/tankersAgainstCustoms.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 two counts contradict each other only where one is no floor below the other. */

describe.each(await allWords())("tankers and customs, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const shown = ["oil-exports-volume", "oil-exports-rate"].flatMap((id) => observationsForSeries(site.catalog, id, viewOf({}).vintage));
  const endsOf = (of: typeof site) => chartSpec(of, of.catalog.chartById.get("oil-volumes") as Chart, viewOf({})).ends ?? "";
  const begins = (said: string) => said.slice(0, said.indexOf("71"));

  it("do not contradict each other where customs give a minimum, and did in releases before", () => {
    const [found] = tankersAgainstCustoms(site.catalog, shown);
    expect(found?.isFloor).toBe(true);
    const asked = { year: words.periodInWords("2024"), tankers: "71", weight: "", customs: "", who: "" };
    expect(endsOf(site)).toContain(begins(words.countsApart.tankersAbove(asked)));
    expect(endsOf(site)).not.toContain(words.countsApart.tankers({ ...asked, tankers: "" }).slice(0, 30));
    expect(endsOf(siteInWords(code, words, "2026.27.0"))).toContain(words.countsApart.tankers({ ...asked, tankers: "" }).slice(0, 30));
  });

  it("do where customs give a figure, even one that is only rounded", () => {
    for (const bounds of [{}, { lower: 900_000, upper: 1_100_000 }]) {
      const exact = shown.map((o) => (o.series === "oil-exports-volume" ? { ...o, lower: null, upper: null, ...bounds } : o));
      expect(tankersAgainstCustoms(site.catalog, exact)[0]?.isFloor).toBe(false);
    }
  });
});
