import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Line, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { claimPanels } from "../../src/chart/chartSpec/claimPanels.ts";
import { recordLines } from "../../src/chart/chartSpec/recordLines.ts";
import { recordScenes } from "../../src/chart/scene/lineScene.ts";
import { plotScales } from "../../src/chart/scene/plotScales.ts";
import { boundStrokes } from "../../src/chart/scene/pointBounds.ts";
import { datasetsOf } from "../../src/client/datasets.ts";
import type { Observation } from "../../src/model/observation.ts";
import { type Period, parsePeriod } from "../../src/model/period.ts";
import { frozenSite } from "../fixtures/site.ts";

const site = frozenSite("2026.2.0");
const table = site.catalog.observations.find(({ source }) => source === "cow-trade-v4") as Observation;
/** A record as that of a table, with other cells. */
const record = (period: string, over: Partial<Observation> = {}): Observation => ({
  ...table,
  id: period,
  period: parsePeriod(period) as Period,
  status: "A",
  value: 10,
  lower: null,
  upper: null,
  qualifier: "exact",
  ...over,
});
const points = (...records: Observation[]) => recordLines(site, records).flatMap((line) => line.points);
const shown = (over: Partial<Observation>) =>
  points(record("2014", over)).map(({ value, low, high, open }) => ({ value, low, high, open }));

describe("a record in the spec", () => {
  it.each<[string, Partial<Observation>, object]>([
    ["a plain figure", {}, { value: 10, low: null, high: null, open: null }],
    ["a range", { value: null, lower: 15, upper: 20, qualifier: "range" }, { value: 17.5, low: 15, high: 20, open: null }],
    ["about, with printed bounds", { lower: 8, upper: 11, qualifier: "about" }, { value: 10, low: 8, high: 11, open: null }],
    ["more than", { lower: 10, qualifier: "more_than" }, { value: 10, low: null, high: null, open: "up" }],
    ["less than, with a floor", { lower: 0, upper: 10, qualifier: "less_than" }, { value: 10, low: 0, high: null, open: "down" }],
    ["a count of events", { source: null, lower: 10, qualifier: "at_least" }, { value: 10, low: null, high: null, open: null }],
  ])("carries what %s allows", (_, over, wanted) => expect(shown(over)).toEqual([wanted]));

  it("says of each status but the usual one what it is, in words of the list", () => {
    const cards = points(record("2012"), record("2013", { status: "U" }), record("2014", { status: "P" }));
    expect(cards.map(({ unreliable, card }) => [unreliable, card.status])).toEqual([
      [false, undefined],
      [true, "low reliability"],
      [false, "provisional"],
    ]);
  });

  it("has its upper bound on the value axis", () => {
    const series = site.catalog.seriesById.get(table.series);
    const chart = site.catalog.charts.find(({ id }) => id === "trade-directions");
    if (!series || !chart) throw new Error("no such series or chart");
    const wide = record("2014", { value: null, lower: 5, upper: 900, qualifier: "range" });
    const [panel] = claimPanels(site, chart, [series], [wide], { as_of: null, collection: "all" });
    expect(panel?.value.max).toBeGreaterThanOrEqual(900);
  });
});

const same = (value: number) => value;
/** Pixels grow downwards. */
const down = (value: number) => 100 - value;
const bounded = { at: 50, value: 40, low: null, high: null, open: null };

describe("boundStrokes", () => {
  it("draws nothing without bounds", () => expect(boundStrokes(bounded, same, down)).toEqual([]));
  it("draws a whisker from bound to bound", () => {
    const strokes = boundStrokes({ ...bounded, low: 30, high: 60 }, same, down);
    expect(strokes.at(-1)).toEqual([
      [50, 70],
      [50, 40],
    ]);
    expect(strokes).toHaveLength(3);
  });
  it.each([
    ["up", null, 46],
    ["down", null, 74],
    ["down", 35, 65],
  ] as const)("draws an arrow %s with a bound at %s that ends at %s", (open, low, tip) => {
    const [shaft, head] = boundStrokes({ ...bounded, low, open }, same, down);
    expect(shaft).toEqual([
      [50, 60],
      [50, tip],
    ]);
    expect(head?.[1]).toEqual([50, tip]);
    expect(Math.sign((head?.[0]?.[1] ?? 0) - tip)).toBe(open === "up" ? 1 : -1);
  });
});

describe("a line with one record of low reliability", () => {
  const [line] = recordLines(
    site,
    ["2010", "2011", "2012", "2013", "2014"].map((year) => record(year, { status: year === "2012" ? "U" : "A" })),
  ) as [Line];
  const panel = { lines: [line], marks: [] as Panel["marks"] } as Panel;
  const place = plotScales({ x: 0, y: 0, width: 500, height: 100 }, { min: 2010, max: 2015, ticks: [] }, { min: 0, max: 20, ticks: [] });
  const [drawn] = recordScenes(panel, place);

  it("is drawn broken just before and after it, and hollow there alone, in the static picture", () => {
    expect(drawn?.stretches).toEqual([
      { path: "M50,50L150,50", isBroken: false },
      { path: "M150,50L250,50L350,50", isBroken: true },
      { path: "M350,50L450,50", isBroken: false },
    ]);
    expect(drawn?.points.filter(({ isHollow }) => isHollow)).toEqual([{ x: 250, y: 50, isHollow: true }]);
  });

  it("is drawn the same by Chart.js", () => {
    const [, data] = datasetsOf({ panel, marks: [] }, { paper: "#fff", ink: "", quiet: "", grid: "", partner: () => "#123456" });
    const { borderDash: dashOf } = (data as { segment: object }).segment as { borderDash: (at: { p1DataIndex: number }) => number[] };
    expect([1, 2, 3, 4].map((p1DataIndex) => dashOf({ p1DataIndex }).length > 0)).toEqual([false, true, true, false]);
    const fills = data?.pointBackgroundColor as string[];
    expect(fills.map((fill) => fill === "#fff")).toEqual([false, false, true, false, false]);
  });
});

it("draws bounds for as many rows of references as have two, or words that leave one side open", () => {
  const panels = site.catalog.charts.flatMap((chart) => chartSpec(site, chart, WHOLE).panels);
  const bounded = panels.flatMap((panel) => {
    const drawn = recordScenes(
      panel,
      plotScales({ x: 0, y: 0, width: 700, height: 250 }, { min: 1990, max: 2030, ticks: [] }, panel.value),
    );
    const points = panel.lines
      .filter(({ quiet }) => quiet)
      .map((line) => line.points.filter((p) => boundStrokes(p, same, down).length > 0));
    return points.flatMap((own, i) => (drawn[i]?.bounds === null ? [] : own));
  });
  expect(bounded.length).toBe(10);
});
