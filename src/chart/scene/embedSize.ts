import type { ChartSpec } from "../chartSpec/chartSpec.ts";
import type { Size } from "./plotScales.ts";

/** Padding of the embed at its left and right together, in CSS px: below a frame 600 px wide, and from there on, as page.css has it. */
export const PADDING_X = { narrow: 24, wide: 32 };

/** From this width of the picture on, in CSS px, the wide one is shown; page.css says the same, as it does of the other widths here. */
export const BREAKPOINT = 480;

/** Widest that either picture is drawn, in CSS px: its letters grow with it. */
export const MAX_WIDTH = { narrow: 420, wide: 900 };

/**
 * The two pictures of an embed, in px before they are scaled: narrow for phones, wide for the column of an article.
 * Many stacked panels are lower, so that four of them fit on a screen.
 */
export function embedSizes({ arrangement, panels }: Pick<ChartSpec, "arrangement" | "panels">): { wide: Size; narrow: Size } {
  const stacked = arrangement === "stacked" && panels.length > 2;
  return { wide: { width: 640, panel: stacked ? 140 : 230 }, narrow: { width: 320, panel: stacked ? 125 : 220 } };
}
