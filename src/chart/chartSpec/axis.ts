import { scaleLinear } from "d3-scale";
import type { Words } from "../../words/en.ts";
import type { Axis } from "./chartSpec.ts";

/** A time axis from the start of one year to the start of another, with about `count` ticks on whole years. */
export function timeAxis(from: number, to: number, count = 6): Axis {
  const ticks = scaleLinear([from, to], [0, 1])
    .ticks(count)
    .filter((year) => Number.isInteger(year));
  return { min: from, max: to, ticks: ticks.map((at) => ({ at, label: String(at) })) };
}

/** A value axis from zero that holds all values; percent axes end at 100 so that shares can be judged as parts of a whole, unless all are small. */
export function valueAxis(values: number[], unit: string, words: Words): Axis {
  const most = Math.max(...values, 1);
  const top = unit !== "PC" ? most * 1.15 : most > SMALL_SHARE ? 100 : SMALL_SHARE;
  const scale = scaleLinear([0, top], [0, 1]).nice(4);
  const [min = 0, max = 1] = scale.domain();
  const whole = COUNTS.has(unit);
  const ticks = scale.ticks(4).filter((at) => !whole || Number.isInteger(at));
  return { min, max, ticks: ticks.map((at) => ({ at, label: words.tick(at, unit) })) };
}

/** Up to this share, in percent, an axis of the whole would show a flat line. */
const SMALL_SHARE = 25;

/** Units that come in whole things: no tick at half a visit. */
const COUNTS = new Set(["visits", "agreements", "drills", "companies", "PS"]);

/** A value axis that reaches as far below zero as above. */
export function symmetricAxis(reach: number, label: (value: number) => string): Axis {
  const scale = scaleLinear([-reach, reach], [0, 1]).nice(4);
  const [min = -1, max = 1] = scale.domain();
  return { min, max, ticks: scale.ticks(4).map((at) => ({ at, label: label(at) })) };
}

/** A value axis that holds zero and all values, with about `count` ticks. */
export function spanAxis(values: number[], label: (value: number) => string, count = 4): Axis {
  const scale = scaleLinear([Math.min(0, ...values) * 1.1, Math.max(1, ...values) * 1.1], [0, 1]).nice(count);
  const [min = 0, max = 1] = scale.domain();
  return { min, max, ticks: scale.ticks(count).map((at) => ({ at, label: label(at) })) };
}
