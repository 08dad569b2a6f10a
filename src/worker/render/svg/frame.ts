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

/** Room above a plot for its topmost value label, for the panel's title, and below it for the time axis. */
export const TOP = 22;
export const TITLE = 24;
export const TIME = 28;
const GAP = 32;

/** Where the panels of a picture stand: two in a row where there is room. */
export function layout(size: Size, panels: number): { height: number; plots: Rect[]; title: number } {
  const columns = panels > 1 && size.width >= 600 ? 2 : 1;
  const title = panels > 1 ? TITLE : 0;
  const width = (size.width - GAP * (columns - 1)) / columns;
  const step = title + TOP + size.panel + TIME;
  const plots = Array.from({ length: panels }, (_, i) => ({
    x: (i % columns) * (width + GAP),
    y: Math.floor(i / columns) * (step + 12) + title + TOP,
    width,
    height: size.panel,
  }));
  return { height: Math.ceil(panels / columns) * (step + 12) - 12, plots, title };
}

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
