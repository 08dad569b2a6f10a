import { expect, it } from "vitest";
import type { Mark, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { labelScenes } from "../../src/chart/scene/labelScene.ts";
import { markScenes } from "../../src/chart/scene/markScene.ts";
import { plotScales } from "../../src/chart/scene/plotScales.ts";

const mark = (at: number, who: string | null): Mark => {
  const label = who && { figure: "", who };
  const bounds = { low: null, high: null, open: null };
  return { id: `${at}`, partner: "IRN", from: at, to: at, span: false, ...bounds, value: 5, label, card: {} } as Mark;
};

/** How the labels are aligned of a panel from 2000 to 2020 with these marks, all of one value, 400 pixels wide. */
function drawn(...marks: Mark[]): (string | undefined)[] {
  const value = { min: 0, max: 10, ticks: [] };
  const panel = { value, bands: [], lines: [], marks } as unknown as Panel;
  const place = plotScales({ x: 0, y: 0, width: 400, height: 200 }, { min: 2000, max: 2020, ticks: [] }, value);
  return labelScenes(panel, markScenes(panel, place), place).map(({ lines }) => lines[0]?.anchor);
}

it("writes a name to the right of its mark, to the left where a mark without a name stands there, and nowhere between two", () => {
  expect(drawn(mark(2010, "visit"))).toEqual(["start"]);
  expect(drawn(mark(2010, "visit"), mark(2011.5, null))).toEqual(["end"]);
  expect(drawn(mark(2008.5, null), mark(2010, "visit"), mark(2011.5, null))).toEqual([]);
});
