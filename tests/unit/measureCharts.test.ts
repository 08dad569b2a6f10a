import { describe, expect, it } from "vitest";
import { valueAxis } from "../../src/chart/chartSpec/axis.ts";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { en } from "../../src/words/en.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

const catalog = dataCatalog();
const ends = (values: number[], unit: string) => {
  const { min, max } = valueAxis(values, unit, en);
  return [min, max];
};

describe("a value axis", () => {
  it("begins at zero where nothing lies below it, as before", () => {
    expect(ends([3, 8], "visits")).toEqual([0, 10]);
    expect(ends([69], "PC")).toEqual([0, 100]);
    expect(ends([], "USD")[0]).toBe(0);
  });
  it("holds what lies below zero, and zero too where all does", () => {
    const [min = 0, max = 0] = ends([-0.16, 0.14], "share_points");
    expect([min <= -0.16, min > -0.3, max >= 0.14, max < 0.3]).toEqual([true, true, true, true]);
    expect(ends([-0.3, -0.1], "share_points")[1]).toBe(0);
  });
  it("of a share ends at one", () => expect(ends([0.2, 0.9], "share")).toEqual([0, 1]));
  it("writes a number below zero with a minus and not with a hyphen", () => {
    expect(en.figure(-0.07, "share_points", 2)).toBe("−0.07");
    expect(en.figure(-1500000, "USD", 0)).toBe("−$1.5 million");
  });
});

describe("a chart of measures says of both partners", () => {
  const said = (id: string) => chartSpec(unpinned({ ...frozenSite(), catalog }), catalog.chartById.get(id) as Chart, WHOLE);

  it("what one count has for both in its latest year", () => {
    const { finding = "", sentences = [] } = said("exports-one-method");
    expect(finding).toMatch(/In \d{4}, exports to Iran came to \$[\d.]+ million and to Israel to \$[\d.]+ million \(CEPII\)\./);
    const pair = sentences.find(({ text }) => text.includes("(CEPII)"));
    expect(pair?.rows.map((row) => row.split(".")[1])).toEqual(["IRN", "ISR"]);
  });
  it("nothing of both where one of the two is doubted, but what an upper limit bears out", () => {
    expect(said("exports-one-method").finding).toMatch(/to Iran .* and to Israel/);
    expect(said("imports-one-method").finding).toMatch(/from Iran came to \$[\d.]+ million and from Israel to at most \$/);
  });
});

describe("records that were computed from counted cases", () => {
  const chart: Chart = {
    ...(catalog.charts.find(({ kind }) => kind === "claims") as Chart),
    id: "measured",
    series: ["un-vote-excess"],
    split: [],
    form: null,
    says: [],
    from: 1990,
    to: 2027,
  };
  const lines = chartSpec(unpinned({ ...frozenSite(), catalog }), chart, WHOLE).panels.flatMap((panel) => panel.lines);
  const runs = (partner: string) => lines.filter((line) => line.partner === partner).map((line) => line.points.length);

  it("are no estimates: their line is not broken, nor are their dots hollow, as since 2026.26.0", () => {
    const [longest] = lines.filter(({ points }) => points.length > 1);
    expect([longest?.broken, longest?.points[0]?.estimate]).toEqual([false, false]);
    const before = { ...frozenSite(), catalog: { ...catalog, release: "2026.25.0" } };
    const [then] = chartSpec(before, chart, WHOLE)
      .panels.flatMap((panel) => panel.lines)
      .filter(({ points }) => points.length > 1);
    expect([then?.broken, then?.points[0]?.estimate]).toEqual([false, true]);
    const uncounted = catalog.observations.map((o) => ({ ...o, n: null }));
    const without = { ...catalog, observationsBySeries: groupBy(uncounted, (o) => o.series) };
    expect(chartSpec({ ...frozenSite(), catalog: without }, chart, WHOLE).panels[0]?.lines[0]?.broken).toBe(true);
  });
  it("are never joined across a missing year, or with what lies behind a break", () => {
    for (const { code } of catalog.subject.partners) expect(runs(code)).toEqual([32, 1]);
  });
});
