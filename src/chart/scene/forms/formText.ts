import { textWidth, type Weight, widestShare } from "../../metrics/textWidth.ts";
import { intersects, type Rect, within } from "../geometry.ts";
import { textRect as rectOfText } from "../labelField.ts";
import { roundTenth } from "../plotScales.ts";
import type { SceneText } from "../scene.ts";
import type { FormText, TextStyle } from "./formScene.ts";

/** Sizes of the kinds of text in pixels, and how much wider bold letters are; `form.css` says the same. */
export const TEXT: Record<TextStyle, { size: number; weight: Weight }> = {
  title: { size: 14, weight: 600 },
  name: { size: 13, weight: 700 },
  figure: { size: 12, weight: 700 },
  label: { size: 12, weight: 400 },
  tick: { size: 12, weight: 400 },
  note: { size: 12, weight: 400 },
  // Upon a filled cell.
  glyph: { size: 12, weight: 400 },
};

/** Height of a line of text, in pixels. */
export const LINE = 16;

/** Width of a text in its style, in pixels. */
export function widthOf(text: string, style: TextStyle): number {
  return textWidth(text, TEXT[style].size, TEXT[style].weight);
}

/** A text with its baseline at `y`. */
export function write(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  { anchor = "start", partner = null, of = null }: { anchor?: SceneText["anchor"]; partner?: string | null; of?: string | null } = {},
): FormText {
  return { text, x: roundTenth(x), y: roundTenth(y), anchor, style, partner, of, leader: null };
}

/** A line of words across a form, which begins where lines of its language do. */
export function writeLine(...given: Parameters<typeof write>): FormText {
  return { ...write(...given), isLine: true };
}

/**
 * A text around a middle, moved so far that it stays between two edges. Near an edge it begins or ends at its place, so that letters of a wider
 * font take more room on the side where there is some.
 */
export function writeBetween(
  text: string,
  middle: number,
  y: number,
  style: TextStyle,
  [left, right]: [left: number, right: number],
  own: { partner?: string | null; of?: string | null } = {},
): FormText {
  const half = widthOf(text, style) / 2;
  const widest = half * widestShare(TEXT[style].weight);
  if (middle - widest < left) return write(text, Math.max(left, middle - half), y, style, own);
  if (middle + widest > right) return write(text, Math.min(right, middle + half), y, style, { ...own, anchor: "end" });
  return write(text, middle, y, style, { ...own, anchor: "middle" });
}

/** What a text covers. */
export function textRect(text: FormText): Rect {
  const { size, weight } = TEXT[text.style];
  return rectOfText(text, size, weight);
}

/** What it covers in the widest usual font of a reader's system. */
export function widestRect(text: FormText): Rect {
  const { x, width, ...rest } = textRect(text);
  const more = width * (widestShare(TEXT[text.style].weight) - 1);
  return { ...rest, x: x - { start: 0, middle: 0.5, end: 1 }[text.anchor] * more, width: width + more };
}

/** Letters that reach below the line on which they are written, and how far, in pixels. */
const DEEP = /[gjpqyçşу]|(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const DEPTH = 3;

/** How much higher than digits a text stands above a mark, so that it does not touch it, in pixels. */
export function depthOf(text: string): number {
  return DEEP.test(text) ? DEPTH : 0;
}

/** Air between two texts that stand side by side, in pixels. */
const BESIDE = 2;

/**
 * Takes texts in their order as far as each meets none before it, no obstacle, and stays in the box.
 * Of several texts of one datum, which are places to choose from, the first that is free.
 */
export function keepFree(texts: FormText[], obstacles: Rect[], bounds: Rect, air = BESIDE): FormText[] {
  const kept: FormText[] = [];
  const [taken, named] = [[...obstacles], new Set<string>()];
  for (const text of texts) {
    if (text.of !== null && named.has(text.of)) continue;
    const rect = textRect(text);
    const wide = { ...rect, x: rect.x - air, width: rect.width + 2 * air };
    if (!within(rect, bounds) || taken.some((other) => intersects(wide, other))) continue;
    kept.push(text);
    taken.push(rect);
    if (text.of !== null) named.add(text.of);
  }
  return kept;
}
