import { scaleLinear } from "d3-scale";
import type { Axis } from "../../../model/chartSpec.ts";
import type { Words } from "../../words/en.ts";

/** A time axis from the start of one year to the start of another, with about `count` ticks on whole years. */
export function timeAxis(from: number, to: number, count = 6): Axis {
  const ticks = scaleLinear([from, to], [0, 1])
    .ticks(count)
    .filter((year) => Number.isInteger(year));
  return { min: from, max: to, ticks: ticks.map((at) => ({ at, label: String(at) })) };
}

/** A value axis from zero that holds all values; percent axes end at 100 so that shares can be judged as parts of a whole. */
export function valueAxis(values: number[], unit: string, words: Words): Axis {
  const top = unit === "PC" ? 100 : Math.max(...values, 1) * 1.1;
  const scale = scaleLinear([0, top], [0, 1]).nice(4);
  const [min = 0, max = 1] = scale.domain();
  return { min, max, ticks: scale.ticks(4).map((at) => ({ at, label: words.tick(at, unit) })) };
}
