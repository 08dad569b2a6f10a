import fc from "fast-check";
import { expect, it } from "vitest";
import type { ChartSpec, Mark, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { textWidth } from "../../src/chart/metrics/textWidth.ts";
import { padTimeAxis } from "../../src/chart/scene/timeAxis.ts";

const time = { min: 1991, max: 2026, ticks: [{ at: 1995, label: "1995" }] };
const panel = (label: string, from: number, span: boolean): Panel => {
  const mark = { from, to: from + 1, span } as Mark;
  return { value: { min: 0, max: 1, ticks: [{ at: 1, label }] }, bands: [], lines: [], marks: [mark] } as unknown as Panel;
};
const spec = (...panels: Panel[]): Pick<ChartSpec, "time" | "panels"> => ({ time, panels });

it("leaves an axis alone whose marks stand beside the labels, or that has none", () => {
  expect(padTimeAxis(spec(panel("100%", 2005, false)), 760)).toBe(time);
  expect(padTimeAxis(spec({ ...panel("100%", 1991, false), marks: [] }), 344)).toBe(time);
});

it("begins earlier until the first mark of every panel stands beside its labels, and no more", () => {
  const panels = fc.array(fc.tuple(fc.constantFrom("0", "−0.5", "$800m"), fc.double({ min: 1991, max: 2020, noNaN: true }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(panels, fc.integer({ min: 240, max: 1200 }), (cases, pixels) => {
      const axis = padTimeAxis(spec(...cases.map((one) => panel(...one))), pixels);
      const air = cases.map(([label, from, span]) => {
        const first = ((span ? from : from + 0.5) - axis.min) / (axis.max - axis.min);
        return first * pixels - (textWidth(label, 13) + 10);
      });
      expect(axis.ticks).toBe(time.ticks);
      expect(Math.min(...air)).toBeGreaterThan(-1e-6);
      if (axis !== time) expect(Math.min(...air)).toBeLessThan(1e-6);
    }),
  );
});
