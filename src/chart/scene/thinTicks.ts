import type { Axis } from "../chartSpec/chartSpec.ts";

/** Room that a year needs on a time axis, in pixels. */
const MIN_TICK_SPACING = 52;

/** The ticks of an axis that fit into a width in pixels: every one, every second, every fifth …, the same for every renderer. */
export function thinTicks(axis: Axis, pixels: number): Axis["ticks"] {
  const [first, second] = axis.ticks;
  if (!first || !second) return axis.ticks;
  const between = ((second.at - first.at) / (axis.max - axis.min)) * pixels;
  const step = [1, 2, 5, 10].find((n) => n * between >= MIN_TICK_SPACING) ?? axis.ticks.length;
  return axis.ticks.filter(({ at }) => Math.round(at / (second.at - first.at)) % step === 0);
}
