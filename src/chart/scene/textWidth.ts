/**
 * Mean advance of a letter as a share of the font size (em), in the widest of the usual system fonts.
 * Why: docs/decisions/0017-text-widths-are-estimated.md
 */
const MEAN_ADVANCE_EM = 0.56;

/**
 * Width of a text in px at a font size in px, estimated: a Worker has no fonts to measure with. `weight` is how much wider bold letters
 * run.
 */
export function textWidth(text: string, size: number, weight = 1): number {
  return text.length * size * MEAN_ADVANCE_EM * weight;
}

/** How many letters of a font size fit side by side into a width, both in px, by the same estimate. */
export function charsPerLine(width: number, size: number, weight = 1): number {
  return Math.floor(width / (size * MEAN_ADVANCE_EM * weight));
}
