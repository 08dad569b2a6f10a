import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Axis, ChartSpec } from "../chartSpec/chartSpec.ts";
import type { Rect } from "./labelPlacement.ts";

/** Size of a static picture in CSS pixels; `panel` is the height of one panel's plot. */
export interface Size {
  width: number;
  panel: number;
}

/** The two pictures that a page carries; style shows the one that fits. */
export const WIDE: Size = { width: 760, panel: 250 };
/** The picture for a phone, 344 by 220 px a plot: the text column of a screen 375 px wide. */
export const NARROW: Size = { width: 344, panel: 220 };

/** Room above a plot for its topmost value label, in px. */
export const TOP = 22;
/** Room above a plot for its panel's title, in px; taken only where there are several panels. */
export const TITLE = 24;
/** Room below a plot for the labels of the time axis, in px. */
export const TIME = 28;
const GAP = 32;
const ROW_GAP = 12;

/** Where the panels of a picture stand: two in a row where there is room. */
export function plotLayout(size: Size, spec: Pick<ChartSpec, "arrangement" | "panels">): { height: number; plots: Rect[]; title: number } {
  const several = spec.panels.length > 1;
  const columns = several && spec.arrangement === "grid" && size.width >= 600 ? 2 : 1;
  const title = several ? TITLE : 0;
  const width = (size.width - GAP * (columns - 1)) / columns;
  let below = 0;
  const plots = spec.panels.map((panel, i) => {
    const height = Math.round(size.panel * panel.height);
    const plot = { x: (i % columns) * (width + GAP), y: below + title + TOP, width, height };
    if (i % columns === columns - 1 || i === spec.panels.length - 1) below += title + TOP + height + TIME + ROW_GAP;
    return plot;
  });
  return { height: below - ROW_GAP, plots, title };
}

/** One panel's plot with its scales, in pixels. */
export interface PlotScales {
  plot: Rect;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** The scales of one panel: `x` from decimal years, `y` from the panel's unit, both to px within `plot`; larger values stand higher. */
export function plotScales(plot: Rect, time: Axis, value: Axis): PlotScales {
  return {
    plot,
    x: scaleLinear([time.min, time.max], [plot.x, plot.x + plot.width]),
    y: scaleLinear([value.min, value.max], [plot.y + plot.height, plot.y]),
  };
}

/** Pixels rounded to a tenth: short markup, same bytes everywhere. */
export function roundTenth(n: number): number {
  return Math.round(n * 10) / 10;
}
