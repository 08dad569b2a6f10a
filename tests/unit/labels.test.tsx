import { expect, it } from "vitest";
import type { Mark, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { plotScales } from "../../src/chart/scene/plotScales.ts";
import { Labels } from "../../src/chart/svg/labels.tsx";

const mark = (at: number, who: string | null): Mark =>
  ({ id: `${at}`, partner: "IRN", from: at, to: at, span: false, open: null, value: 5, label: who && { figure: "", who } }) as Mark;

/** A panel from 2000 to 2020 with these marks, all of one value, 400 pixels wide. */
function drawn(...marks: Mark[]): string {
  const value = { min: 0, max: 10, ticks: [] };
  const panel = { value, bands: [], lines: [], marks } as unknown as Panel;
  const place = plotScales({ x: 0, y: 0, width: 400, height: 200 }, { min: 2000, max: 2020, ticks: [] }, value);
  return String(<Labels panel={panel} frame={place} />);
}

it("writes a name to the right of its mark, to the left where a mark without a name stands there, and nowhere between two", () => {
  expect(drawn(mark(2010, "visit"))).toContain('text-anchor="start"');
  expect(drawn(mark(2010, "visit"), mark(2011.5, null))).toContain('text-anchor="end"');
  expect(drawn(mark(2008.5, null), mark(2010, "visit"), mark(2011.5, null))).not.toContain("<text");
});
