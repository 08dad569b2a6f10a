import { scaleLinear } from "d3-scale";
import type { Words } from "../../words/en.ts";
import type { Axis } from "./chartSpec.ts";

/** A time axis in decimal years, from the start of `from` to the start of `to`, with about `count` ticks on whole years. */
export function timeAxis(from: number, to: number, { kit }: Words, count = 6): Axis {
  const ticks = scaleLinear([from, to], [0, 1])
    .ticks(count)
    .filter((year) => Number.isInteger(year));
  return { min: from, max: to, ticks: ticks.map((at) => ({ at, label: kit.year(at) })) };
}

/** About so many ticks on a value axis. */
const TICKS = 4;

/** How far an axis reaches beyond its greatest value, as a factor: room for the label above the topmost mark. */
const HEADROOM = 1.15;

/** The same for lines, which have no labels above them. */
const MARGIN = 1.1;

/**
 * A value axis that holds zero and all values, from zero where none lies below it. Axes of shares end at 100 percent, or at 1, so that they
 * can be judged as parts of a whole; those of percent end sooner where all are small.
 */
export function valueAxis(values: number[], unit: string, words: Words): Axis {
  const most = Math.max(...values, SMALL.has(unit) ? 0 : 1);
  const least = Math.min(...values, 0);
  const scale = scaleLinear([least * HEADROOM, topOf(most, unit)], [0, 1]).nice(TICKS);
  const [min = 0, max = 1] = scale.domain();
  const whole = COUNTS.has(unit);
  const ticks = scale.ticks(TICKS).filter((at) => !whole || Number.isInteger(at));
  return { min, max, ticks: ticks.map((at) => ({ at, label: words.tick(at, unit) })) };
}

/** Where an axis ends whose greatest value is `most`. */
function topOf(most: number, unit: string): number {
  if (unit === "share") return 1;
  return unit !== "PC" ? most * HEADROOM : most > SMALL_SHARE ? 100 : SMALL_SHARE;
}

/** Units of which one is much, by their code: differences of shares, places between the two. */
const SMALL = new Set(["share_points", "place"]);

/** Up to this share, in percent, an axis of the whole would show a flat line. */
const SMALL_SHARE = 25;

/** Units that count whole things, by their code: their ticks are whole numbers. */
const COUNTS = new Set(["visits", "agreements", "drills", "companies", "PS", "disputes", "events"]);

/** A value axis from about -`reach` to `reach`, with zero in the middle. */
export function symmetricAxis(reach: number, label: (value: number) => string): Axis {
  const scale = scaleLinear([-reach, reach], [0, 1]).nice(TICKS);
  const [min = -1, max = 1] = scale.domain();
  return { min, max, ticks: scale.ticks(TICKS).map((at) => ({ at, label: label(at) })) };
}

/** A value axis that holds zero and all values, with about `count` ticks. */
export function spanAxis(values: number[], label: (value: number) => string, count = TICKS): Axis {
  const scale = scaleLinear([Math.min(0, ...values) * MARGIN, Math.max(1, ...values) * MARGIN], [0, 1]).nice(count);
  const [min = 0, max = 1] = scale.domain();
  return { min, max, ticks: scale.ticks(count).map((at) => ({ at, label: label(at) })) };
}

/** Between the outermost end of an interval and the end of the axis, as a factor. */
const AIR = 1.05;

/**
 * An axis with zero in the middle for values that lie on either side of it: differences of shares end where the values do, everything else
 * (a place between the two, the lean of amounts as a share of their sum) at -1 and 1, which it cannot leave.
 */
export function leanAxis(values: number[], unit: string, words: Words): Axis {
  const most = Math.max(...values.map(Math.abs)) * AIR;
  return symmetricAxis(unit === "share_points" ? most : 1, words.balance.lean);
}
