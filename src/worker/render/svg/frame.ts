import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Axis } from "../../../model/chartSpec.ts";
import type { Rect } from "../../../model/labelPlacement.ts";

/** Size of a static picture in CSS pixels; `panel` is the height of one panel's plot. */
export interface Size {
  width: number;
  panel: number;
}

/** The two pictures that a page carries; style shows the one that fits. */
export const WIDE: Size = { width: 760, panel: 250 };
export const NARROW: Size = { width: 344, panel: 220 };

/** One panel's plot with its scales, in pixels. */
export interface Frame {
  plot: Rect;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

export function frame(plot: Rect, time: Axis, value: Axis): Frame {
  return {
    plot,
    x: scaleLinear([time.min, time.max], [plot.x, plot.x + plot.width]),
    y: scaleLinear([value.min, value.max], [plot.y + plot.height, plot.y]),
  };
}

/** Pixels rounded to a tenth: short markup, same bytes everywhere. */
export function px(n: number): number {
  return Math.round(n * 10) / 10;
}
