import type { Axis, ChartSpec, Panel } from "../chartSpec/chartSpec.ts";
import { spokenOf } from "../chartSpec/spoken.ts";
import { wrapEvenly } from "../metrics/wrapText.ts";
import type { Rect } from "./geometry.ts";
import { ROW_GAP, TIME, TITLE, TOP } from "./measures.ts";

/** Size of a static picture in CSS pixels; `panel` is the height of one panel's plot. */
export interface Size {
  width: number;
  panel: number;
}

/** The picture that a page shows where there is room; style hides the other. */
export const WIDE: Size = { width: 760, panel: 250 };
/** The picture of forms, which have more columns, over the whole width of a page. */
export const WHOLE_WIDTH: Size = { width: 1136, panel: 250 };
/** The picture of forms where there is half the width of a page. */
export const HALF_WIDTH: Size = { width: 640, panel: 250 };
/** The picture of a page for phones. */
export const NARROW: Size = { width: 344, panel: 220 };

/** Between two columns of panels, in pixels. */
const GAP = 32;
/** From this width on, in pixels, panels stand in two columns. */
const TWO_COLUMNS = 600;

/** Size of a panel's title, which is bold, in pixels. */
const TITLE_SIZE = 14;
/** From one line of a panel's title to the next, in pixels. */
export const TITLE_LINE = 17;

/** A panel's title in lines that are no wider than its plot. */
export function titleLines(title: string, width: number): string[] {
  return wrapEvenly(title, width, TITLE_SIZE, 600);
}

/** Room above plots of a width for the titles of their panels. */
export function titleRoom(panels: Pick<Panel, "title">[], width: number): number {
  return TITLE + (Math.max(1, ...panels.map(({ title }) => titleLines(title, width).length)) - 1) * TITLE_LINE;
}

/** The panels of a picture in rows of at most so many columns, by their positions; a whole one has its row to itself. */
export function panelRows(panels: Pick<Panel, "isWhole">[], columns: number): number[][] {
  const rows: number[][] = [];
  for (const [i, { isWhole }] of panels.entries()) {
    const row = rows.at(-1);
    const isOpen = row !== undefined && row.length < columns && !isWhole && !panels[row[0] ?? i]?.isWhole;
    if (isOpen) row.push(i);
    else rows.push([i]);
  }
  return rows;
}

/** Where the panels of a picture stand: two in a row where there is room, the first one where lines of the language begin. */
export function plotLayout(
  size: Size,
  spec: Pick<ChartSpec, "arrangement" | "panels" | "language">,
): { height: number; plots: Rect[]; title: number } {
  const several = spec.panels.length > 1;
  const columns = several && spec.arrangement === "grid" && size.width >= TWO_COLUMNS ? 2 : 1;
  const isLeft = spokenOf(spec).direction === "rtl";
  const column = (size.width - GAP * (columns - 1)) / columns;
  const title = several ? titleRoom(spec.panels, column) : 0;
  let below = 0;
  const plots = panelRows(spec.panels, columns).flatMap((row) => {
    const placed = row.map((i, place) => {
      const height = Math.round(size.panel * (spec.panels[i]?.height ?? 1));
      const width = spec.panels[i]?.isWhole ? size.width : column;
      const x = place * (width + GAP);
      return { x: isLeft ? size.width - width - x : x, y: below + title + TOP, width, height };
    });
    // The last of a row says where the next one begins.
    below += title + TOP + (placed.at(-1)?.height ?? 0) + TIME + ROW_GAP;
    return placed;
  });
  return { height: below - ROW_GAP, plots, title };
}

/** A linear map from data to pixels. */
export type LinearScale = (value: number) => number;

/** One panel's plot with its scales, in pixels: decimal years to x, values to y. */
export interface PlotScales {
  plot: Rect;
  x: LinearScale;
  y: LinearScale;
}

/** The map that takes the ends of a domain to those of a range, as d3-scale computes it, without its weight in the browser. */
function linear([low, high]: [number, number], [from, to]: [number, number]): LinearScale {
  return (value) => {
    const share = (value - low) / (high - low);
    return from * (1 - share) + to * share;
  };
}

/** The scales of a panel in its plot: `time` in decimal years, `value` in the panel's unit. */
export function plotScales(plot: Rect, time: Axis, value: Axis): PlotScales {
  return {
    plot,
    x: linear([time.min, time.max], [plot.x, plot.x + plot.width]),
    y: linear([value.min, value.max], [plot.y + plot.height, plot.y]),
  };
}

/** Pixels rounded to a tenth: short markup, same bytes everywhere. */
export function roundTenth(n: number): number {
  return Math.round(n * 10) / 10;
}
