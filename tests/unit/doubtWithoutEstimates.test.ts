import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { Estimates } from "../../src/model/chartView.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { isEstimate, withoutEstimates } from "../../src/model/estimate.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A view without estimates leaves figures out and adds none: since 2026.28.0 a figure that is too high by an estimate stays so. */

const site = siteInWords("en", en, HEAD);
const then = siteInWords("en", en, "2026.27.0");
const specOf = (of: typeof site, chart: Chart, estimates: Estimates) => chartSpec(of, chart, { ...viewOf({}), estimates });

describe("a view without estimates", () => {
  it("has in the table of no chart a figure that the whole has not", () => {
    for (const chart of site.catalog.charts.filter(({ kind }) => kind === "pair" || kind === "claims")) {
      const shown = (estimates: Estimates) => specOf(site, chart, estimates).table.rows.map(({ href }) => href);
      const all = shown("with");
      expect(
        shown("without").filter((href) => !all.includes(href)),
        chart.id,
      ).toEqual([]);
    }
  });

  it("says of as many years that the side is not known", () => {
    const chart = site.catalog.chartById.get("imports-reported") as Chart;
    expect(specOf(site, chart, "without").ends).toContain("In 2015–16 we do not know");
    expect(specOf(then, then.catalog.chartById.get("imports-reported") as Chart, "without").ends).toContain("In 2015 we do not know");
  });

  it("has each figure as high a limit as the whole", () => {
    for (const o of site.catalog.observations.filter((one) => !isEstimate(site.catalog.release, one)))
      expect(isUpperLimit(withoutEstimates(site.catalog), o), o.id).toBe(isUpperLimit(site.catalog, o));
  });
});
