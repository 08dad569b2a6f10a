import type { ChartSpec } from "../chartSpec/chartSpec.ts";
import type { Size } from "./plotScales.ts";

/** Width of the frame's own edge, both sides, in CSS pixels: narrow and from 600 px. */
export const PADDING_X = { narrow: 24, wide: 32 };

/** From this width of the picture the wide one is shown; embed.css says the same, as it does of the other widths here. */
export const BREAKPOINT = 480;

/** Neither picture grows beyond these widths, as its letters grow with it. */
export const MAX_WIDTH = { narrow: 420, wide: 900 };

/** The two pictures of an embed: narrow for phones, wide for the column of an article. Stacked panels are lower, so that four fit in a screen. */
export function embedSizes({ arrangement, panels }: Pick<ChartSpec, "arrangement" | "panels">): { wide: Size; narrow: Size } {
  const stacked = arrangement === "stacked" && panels.length > 1;
  return { wide: { width: 640, panel: stacked ? 140 : 230 }, narrow: { width: 320, panel: stacked ? 125 : 220 } };
}
