/**
 * Mean advance of a letter as a share of the font size, in the widest of the usual system fonts.
 * Why: docs/decisions/0017-text-widths-are-estimated.md
 */
const MEAN_ADVANCE_EM = 0.56;

/** Width of a text in pixels, estimated: a Worker has no fonts to measure with. `weight` widens bold letters. */
export function textWidth(text: string, size: number, weight = 1): number {
  return text.length * size * MEAN_ADVANCE_EM * weight;
}

/** How many letters of a size stand side by side in a width in pixels. */
export function charsPerLine(width: number, size: number, weight = 1): number {
  return Math.floor(width / (size * MEAN_ADVANCE_EM * weight));
}
