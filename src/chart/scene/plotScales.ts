import type { Axis, ChartSpec } from "../chartSpec/chartSpec.ts";
import type { Rect } from "./labelPlacement.ts";

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
  x: (at: number) => number;
  y: (value: number) => number;
}

export function plotScales(plot: Rect, time: Axis, value: Axis): PlotScales {
  return {
    plot,
    x: linear(time, [plot.x, plot.x + plot.width]),
    y: linear(value, [plot.y + plot.height, plot.y]),
  };
}

/** An axis mapped to pixels, by the arithmetic of d3-scale, which is left out as the client would have to carry all of its 9 kB. */
function linear({ min, max }: Axis, [from, to]: [number, number]): (value: number) => number {
  return (value) => {
    const share = max === min ? 0.5 : (value - min) / (max - min);
    return from * (1 - share) + to * share;
  };
}

/** Pixels rounded to a tenth: short markup, same bytes everywhere. */
export function roundTenth(n: number): number {
  return Math.round(n * 10) / 10;
}
