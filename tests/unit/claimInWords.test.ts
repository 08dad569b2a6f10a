import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { en } from "../../src/words/en.ts";
import { claimInWords } from "../../src/worker/mcp/claimInWords.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** An assistant was told in which years a line is drawn in color and where it is gray, of a picture that it does not have. */

const said = (release: string, view: ChartView) => {
  const site = siteInWords("en", en, release);
  const chart = site.catalog.chartById.get("balance") as Chart;
  return { claim: claimInWords(site, chart, view), finding: chartSpec(site, chart, view).finding };
};
const USUAL: ChartView = { ...WHOLE, vintage: DEFAULT_BALANCE.vintage, balance: DEFAULT_BALANCE };

describe("what may be claimed of the index, without a picture", () => {
  it.each([USUAL, { ...USUAL, from: 2000, to: 2015 }, { ...USUAL, vintage: { as_of: null, collection: "all" as const } }])("%#", (view) => {
    const { claim, finding } = said(HEAD, view);
    expect(claim).not.toMatch(/drawn|color|gray|line/);
    const plain = finding
      ?.replace("In these years, drawn in color,", "In these years")
      .replace("where the line is gray,", "in the other years with a value");
    expect(claim).toBe(plain);
  });

  it("is the sentence of the chart in releases before", () => {
    const { claim, finding } = said("2026.28.0", USUAL);
    expect(claim).toBe(finding);
    expect(claim).toContain("drawn in color");
  });
});
