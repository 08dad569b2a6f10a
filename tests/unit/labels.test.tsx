import { expect, it } from "vitest";
import type { Line, Mark, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { chartScene } from "../../src/chart/scene/chartScene.ts";
import { textSteps } from "../../src/chart/scene/labelScene.ts";
import { markScenes } from "../../src/chart/scene/markScene.ts";
import { plotScales } from "../../src/chart/scene/plotScales.ts";
import { atOnce } from "../../src/chart/scene/steps.ts";
import { measureLabels } from "../fixtures/labelMeasure.ts";

const BOUNDS = { low: null, high: null, open: null };
const mark = (at: number, who: string | null, more: Partial<Mark> = {}): Mark => {
  const label = who && { figure: "", who };
  return {
    id: `${at}`,
    partner: "IRN",
    shape: "circle",
    from: at,
    to: at,
    span: false,
    ...BOUNDS,
    value: 5,
    label,
    card: {},
    ...more,
  } as Mark;
};
const value = { min: 0, max: 10, ticks: [] };
const time = { min: 2000, max: 2020, ticks: [] };
const panelOf = (marks: Mark[], lines: Line[] = []) =>
  ({ value, bands: [], moments: [], ends: null, height: 1, lines, marks }) as unknown as Panel;

/** How the labels are aligned of a panel from 2000 to 2020 with these marks, all of one value, 400 pixels wide. */
function drawn(...marks: Mark[]): (string | undefined)[] {
  const panel = panelOf(marks);
  const place = plotScales({ x: 0, y: 0, width: 400, height: 200 }, time, value);
  const surroundings = { ends: null, annotations: [], marks: markScenes(panel, place) };
  return atOnce(textSteps(panel, surroundings, place)).labels.map(({ lines }) => lines[0]?.anchor);
}

it("writes a name to the right of its mark, to the left where a mark without a name stands there", () => {
  expect(drawn(mark(2010, "visit"))).toEqual(["start"]);
  expect(drawn(mark(2010, "visit"), mark(2010.9, null, { value: 5.5 }), mark(2010.9, null, { value: 4.5 }))).toEqual(["end"]);
});

it("writes no name of a mark that others surround", () => {
  const wall = [2008.8, 2011.2].flatMap((at) => [3.6, 4.3, 5, 5.7, 6.4].map((value) => mark(at, null, { value })));
  expect(drawn(mark(2010, "visit"), ...wall)).toEqual([]);
});

const line = (id: string, ...values: number[]): Line =>
  ({
    id,
    label: id,
    quiet: false,
    broken: false,
    partner: id,
    points: values.map((value, i) => ({ at: 2000 + i * 4, value, dotted: false, partner: id, ...BOUNDS, card: {} })),
  }) as unknown as Line;

it("names two lines that end on one spot apart from each other", () => {
  const spec = {
    arrangement: "stacked" as const,
    time,
    panels: [panelOf([], [line("Israel", 1, 3, 2, 5, 4), line("Iran", 9, 7, 8, 6, 4.1)])],
  };
  const names = measureLabels(chartScene(spec, { width: 344, panel: 220 }));
  expect(names.map(({ text }) => text)).toEqual(["Israel", "Iran"]);
  for (const name of names) expect(name).toMatchObject({ onData: 0, onTexts: 0, outside: 0 });
});

it("lists what one mark hides at one focus point, and draws the hidden mark larger in its place", () => {
  const over = mark(2010, null, { id: "over", partner: "ISR", shape: "diamond" });
  const spec = { arrangement: "grid" as const, time, panels: [panelOf([mark(2010, null, { id: "under" }), over, mark(2015, null)])] };
  const [panel] = chartScene(spec, { width: 344, panel: 220 }).panels;
  expect(panel?.marks.map(({ scale, x }) => [scale, Math.round(x)])).toEqual([
    [1.6, 172],
    [1, 172],
    [1, 258],
  ]);
  expect(panel?.focusPoints.map(({ elements }) => elements.map(({ index }) => index))).toEqual([[0, 1], [2]]);
});

it("shares a focus point within the radius of a mark, and no farther", () => {
  const shared = (years: number) => {
    const spec = { arrangement: "grid" as const, time, panels: [panelOf([mark(2010, null), mark(2010 + years, null)])] };
    return chartScene(spec, { width: 400, panel: 220 }).panels[0]?.focusPoints.length;
  };
  // A year is 20 pixels, the radius 6.
  expect([shared(0.25), shared(0.35)]).toEqual([1, 2]);
});
