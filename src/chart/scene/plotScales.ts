import type { Axis, ChartSpec } from "../chartSpec/chartSpec.ts";
import type { Rect } from "./labelPlacement.ts";
import { ROW_GAP, TIME, TITLE, TOP } from "./measures.ts";

/** Size of a static picture in CSS pixels; `panel` is the height of one panel's plot. */
export interface Size {
  width: number;
  panel: number;
}

/** The picture for the column of a page; style shows this one or the narrow one, whichever fits. */
export const WIDE: Size = { width: 760, panel: 250 };
/** The picture for a phone, 344 by 220 px a plot: the text column of a screen 375 px wide. */
export const NARROW: Size = { width: 344, panel: 220 };

/** Between two panels side by side, in px. */
const GAP = 32;
/** From this width on, in px, two panels stand side by side; plots.css says the same. */
const TWO_COLUMNS = 600;

/** Where the panels of a picture stand: two in a row where there is room. `title` is the room above each plot for its title; all in px. */
export function plotLayout(size: Size, spec: Pick<ChartSpec, "arrangement" | "panels">): { height: number; plots: Rect[]; title: number } {
  const several = spec.panels.length > 1;
  const columns = several && spec.arrangement === "grid" && size.width >= TWO_COLUMNS ? 2 : 1;
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

/** The scales of one panel: `x` from decimal years, `y` from the panel's unit, both to px within `plot`; larger values stand higher. */
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
