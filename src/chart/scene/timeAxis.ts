import { type Axis, type ChartSpec, middle, type Panel } from "../chartSpec/chartSpec.ts";
import { TICK_CHARACTER } from "./labelPlacement.ts";

/** Least distance between two labels of the time axis, in px: four digits of 13 px and air. */
const MIN_TICK_SPACING = 52;

/** The ticks of an axis that have room in a width in px: all of them, every second one, every fifth one, and so on. For both painters. */
export function thinTicks(axis: Axis, pixels: number): Axis["ticks"] {
  const [first, second] = axis.ticks;
  if (!first || !second) return axis.ticks;
  const between = ((second.at - first.at) / (axis.max - axis.min)) * pixels;
  const step = [1, 2, 5, 10].find((n) => n * between >= MIN_TICK_SPACING) ?? axis.ticks.length;
  return axis.ticks.filter(({ at }) => Math.round(at / (second.at - first.at)) % step === 0);
}

/** Between a value label and the middle of the first mark, in px: MARK_RADIUS, and air. */
const LABEL_GAP = 10;

/**
 * The time axis for a plot of a given width in px: it begins early enough that nothing is drawn over the value labels at the left edge.
 * It is the same for all panels of a chart, so that years of stacked panels stand below each other, and for both painters.
 */
export function padTimeAxis({ time, panels }: Pick<ChartSpec, "time" | "panels">, pixels: number): Axis {
  const span = time.max - time.min;
  const gutter = Math.max(0, ...panels.map((panel) => missing(panel, Math.max(0, firstMoment(panel) - time.min) / span, pixels)));
  return gutter === 0 ? time : { ...time, min: time.min - (span * gutter) / (pixels - gutter) };
}

/** Pixels to be won at the left, so that what stands at a share of the axis stands beside the labels. */
function missing({ value }: Panel, share: number, pixels: number): number {
  const labels = TICK_CHARACTER * Math.max(0, ...value.ticks.map(({ label }) => label.length)) + LABEL_GAP;
  return share < 1 ? Math.max(0, (labels - share * pixels) / (1 - share)) : 0;
}

/** The first moment at which a panel draws anything; endless where it draws nothing. */
function firstMoment({ bands, lines, marks }: Panel): number {
  const moments = [...bands, ...lines].flatMap(({ points }) => points.map(({ at }) => at));
  return Math.min(Number.POSITIVE_INFINITY, ...moments, ...marks.map((mark) => (mark.span ? mark.from : middle(mark))));
}
