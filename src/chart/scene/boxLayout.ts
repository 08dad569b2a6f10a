import type { ChartSpec } from "../chartSpec/chartSpec.ts";
import type { Rect } from "./geometry.ts";
import { TIME, TOP } from "./measures.ts";
import { plotLayout, type Size } from "./plotScales.ts";

/** Pixels between two plots of a row, which may not grow with the picture: words keep their size too. */
const BETWEEN = 32;

/** A plot is never lower, in pixels, however low its picture was made. */
const LOWEST = 24;

/**
 * Where a static picture's plots stand when the picture fills a box of the screen, in whole CSS pixels of the box. Columns, rows and the height
 * of each row are the picture's, so that nothing moves when another painter takes over; what the rooms for titles, topmost labels and years do
 * not need at their natural size is the plot's.
 */
export function plotsInBox(
  spec: Pick<ChartSpec, "arrangement" | "panels" | "language">,
  size: Size,
  box: { width: number; height: number },
): Rect[] {
  const { height, plots, title } = plotLayout(size, spec);
  const scale = box.height / height;
  const isInTwo = plots.some(({ x }) => x > 0);
  const width = Math.floor(isInTwo ? (box.width - BETWEEN) / 2 : box.width);
  return plots.map((plot) => {
    const top = Math.round((plot.y - TOP - title) * scale);
    const bottom = Math.round((plot.y + plot.height + TIME) * scale);
    const own = Math.max(LOWEST, bottom - top - title - TOP - TIME);
    const isWhole = plot.width > size.width / 2;
    return { x: plot.x > 0 ? width + BETWEEN : 0, y: top + title + TOP, width: isWhole ? Math.floor(box.width) : width, height: own };
  });
}
