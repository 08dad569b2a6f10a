import { type Axis, type ChartSpec, middle, type Panel } from "../chartSpec/chartSpec.ts";
import { textWidth } from "../metrics/textWidth.ts";

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

/** Size of the words of axes, in pixels. */
export const AXIS_SIZE = 13;

/** Room that a line of the value axis needs, in pixels: its label stands above it. */
const MIN_LINE_SPACING = 17;

/** The ticks of a value axis that fit into a height in pixels: every one, every second, every fifth …, zero always among them. */
export function thinLines({ ticks, min, max }: Axis, pixels: number): Axis["ticks"] {
  const [first, second] = ticks;
  if (!first || !second) return ticks;
  const each = second.at - first.at;
  const step = [1, 2, 5, 10].find((n) => ((n * each) / (max - min)) * pixels >= MIN_LINE_SPACING) ?? ticks.length;
  return ticks.filter(({ at }) => Math.round(at / each) % step === 0);
}

/** Pixels between a value label and the middle of the first mark: its radius, and air. */
const LABEL_GAP = 10;

/**
 * The time axis as a plot of a width in pixels shows it: begun so much earlier that nothing is drawn upon the value labels at its left edge.
 * The same for all panels of a chart, so that stacked ones keep their years below each other, and for every renderer.
 */
export function padTimeAxis({ time, panels }: Pick<ChartSpec, "time" | "panels">, pixels: number): Axis {
  const span = time.max - time.min;
  const gutter = Math.max(0, ...panels.map((panel) => missing(panel, Math.max(0, firstMoment(panel) - time.min) / span, pixels)));
  return gutter === 0 ? time : { ...time, min: time.min - (span * gutter) / (pixels - gutter) };
}

/** Pixels to be won at the left, so that what stands at a share of the axis stands beside the labels. */
function missing({ value }: Panel, share: number, pixels: number): number {
  const labels = Math.max(0, ...value.ticks.map(({ label }) => textWidth(label, AXIS_SIZE))) + LABEL_GAP;
  return share < 1 ? Math.max(0, (labels - share * pixels) / (1 - share)) : 0;
}

/** The first moment at which a panel draws anything; endless where it draws nothing. */
function firstMoment({ bands, lines, marks }: Panel): number {
  const moments = [...bands, ...lines].flatMap(({ points }) => points.map(({ at }) => at));
  return Math.min(Number.POSITIVE_INFINITY, ...moments, ...marks.map((mark) => (mark.span ? mark.from : middle(mark))));
}
