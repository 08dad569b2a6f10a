import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { describeBriefly, figures, describe as inWords } from "../../src/chart/chartSpec/pictureInWords.ts";
import { computedSite } from "../fixtures/headSite.ts";

const site = computedSite("2026.5.0");
const specOf = (id: string) => {
  const chart = site.catalog.chartById.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chartSpec(site, chart, WHOLE);
};

describe("a picture in words", () => {
  it.each([
    ["oil-supply", "Share of Israel's oil imports: almost 50%, 2025"],
    ["arms-import-shares", "Israel, 2016–20: 69% claimed"],
    ["trade-directions", "Sold to Iran, 1994: $392m"],
    [
      "trade-volumes",
      "Iran: $600 million, published 2020 (Does not match the records); Azerbaijan’s side, 2016–25: 2016: $210.76 million, 2017: ",
    ],
    ["visits", "Iran, found: 2 in the articles, 19 in other sources (2 in both)"],
    ["balance-sheet", "Goods sold, 2020: Iran $38m, Israel $451m"],
    ["security", "Iran, 2007: 15; Iran, 2012: more than 22"],
  ])("of %s holds its figures", (id, expected) => {
    expect(figures(specOf(id))).toContain(expected);
    expect(inWords(specOf(id))).toBe(`${specOf(id).title}. ${figures(specOf(id))}`);
  });

  it("has figures wherever a form in view has data", () => {
    const bare = (site?.catalog.charts ?? []).filter(({ id }) => (specOf(id).forms ?? []).length > 0 && figures(specOf(id)) === "");
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("of several forms says which figures are of which", () => {
    expect(figures(specOf("arms-import-shares"))).toMatch(
      /^Share of Azerbaijan.*\. Share of Israel's arms exports, five-year periods: Israel/,
    );
  });

  it("in few letters ends after a whole figure", () => {
    const brief = describeBriefly(specOf("trade-volumes"), 200);
    expect(brief.length).toBeLessThanOrEqual(202);
    expect(inWords(specOf("trade-volumes")).startsWith(brief.slice(0, -2))).toBe(true);
    expect(brief).toMatch(/ …$/);
    expect(describeBriefly(specOf("visitors"), 200)).toBe(inWords(specOf("visitors")));
  });
});
