import type { ScaleLinear } from "d3-scale";
import type { Axis } from "../../chartSpec/chartSpec.ts";
import type { FormShape, FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { widthOf, write, writeBetween } from "./formText.ts";

/** Baseline of a value above its line, in pixels. */
const ABOVE_LINE = 4;

/** Lines across a plot at the ticks of its value axis, each with its value above its left end; zero is darker. */
export function valueLines(
  axis: Axis,
  y: ScaleLinear<number, number>,
  { x, width }: { x: number; width: number },
): { shapes: FormShape[]; texts: FormText[] } {
  return {
    shapes: axis.ticks.map(({ at }) => line(x, y(at), width, 0, at === 0 ? "axis" : "grid")),
    texts: axis.ticks.map(({ at, label }) => write(label, x, y(at) - ABOVE_LINE, "tick")),
  };
}

/** Least air between two values below an axis, in pixels. */
const APART = 12;

/** Upright lines at the ticks of a value axis that runs across, with the values below; those that would meet are left out, never zero. */
export function valueColumns(
  axis: Axis,
  x: ScaleLinear<number, number>,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
): { shapes: FormShape[]; texts: FormText[] } {
  const shapes = axis.ticks.map(({ at }) => line(x(at), top, 0, bottom - top, at === 0 ? "axis" : "grid"));
  let free = Number.NEGATIVE_INFINITY;
  const texts = axis.ticks.flatMap(({ at, label }) => {
    const half = widthOf(label, "tick") / 2;
    const middle = Math.max(left + half, Math.min(right - half, x(at)));
    if (middle - half < free) return [];
    free = middle + half + APART;
    return [writeBetween(label, middle, bottom + 15, "tick", [left, right])];
  });
  return { shapes, texts };
}

/** Years below a time axis that stand apart, the last kept; ticks at each. */
export function timeColumns(
  axis: Axis,
  x: ScaleLinear<number, number>,
  { baseline, left, right }: { baseline: number; left: number; right: number },
): FormText[] {
  const step = [1, 2, 5, 10].find((n) => isApart(axis, x, n)) ?? axis.ticks.length;
  return axis.ticks
    .filter((_, i) => (axis.ticks.length - 1 - i) % step === 0)
    .map(({ at, label }) => writeBetween(label, x(at), baseline, "tick", [left, right]));
}

function isApart({ ticks }: Axis, x: ScaleLinear<number, number>, step: number): boolean {
  const [first, second] = ticks;
  if (!first || !second) return true;
  return (x(second.at) - x(first.at)) * step >= Math.max(...ticks.map(({ label }) => widthOf(label, "tick"))) + APART;
}
