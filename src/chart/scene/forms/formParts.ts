import type { MarkShape } from "../../chartSpec/chartSpec.ts";
import type { DetailCard } from "../../chartSpec/detailCard.ts";
import { textWidth, type Weight, widestShare } from "../../metrics/textWidth.ts";
import type { Rect } from "../labelPlacement.ts";
import { roundTenth } from "../plotScales.ts";
import type { SceneText } from "../scene.ts";
import type { FormFocus, FormLink, FormShape, FormText, TextStyle } from "./formScene.ts";

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
export function textRect({ text, x, y, anchor, style }: FormText): Rect {
  const [width, { size }] = [widthOf(text, style), TEXT[style]];
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.8, width, height: size * 1.05 };
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

/** Whether two rectangles share any area. */
export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a rectangle lies in another, to half a pixel. */
export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  );
}

/** A rectangle, with edges on tenths of a pixel. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  look: FormShape["look"],
  partner: string | null = null,
): FormShape {
  return { rect: { x: roundTenth(x), y: roundTenth(y), width: roundTenth(width), height: roundTenth(height) }, d: null, look, partner };
}

/** A straight line. */
export function line(x: number, y: number, dx: number, dy: number, look: FormShape["look"], partner: string | null = null): FormShape {
  const [left, top] = [roundTenth(x), roundTenth(y)];
  const d = `M${left},${top}${dx === 0 ? `v${roundTenth(dy)}` : dy === 0 ? `h${roundTenth(dx)}` : `l${roundTenth(dx)},${roundTenth(dy)}`}`;
  return { rect: { x: Math.min(x, x + dx), y: Math.min(y, y + dy), width: Math.abs(dx), height: Math.abs(dy) }, d, look, partner };
}

/** Half the width and height of each mark of radius 1: circles to their edge, diamonds to a corner, and so that they look equally large. */
const REACH: Record<MarkShape, number> = { circle: 1, diamond: 1.25, square: 0.9 };

/** A partner's mark around a middle. */
export function mark(shape: MarkShape, x: number, y: number, radius: number, look: FormShape["look"], partner: string | null): FormShape {
  const r = roundTenth(radius * REACH[shape]);
  const [cx, cy] = [roundTenth(x), roundTenth(y)];
  const d = {
    circle: `M${roundTenth(cx - r)},${cy}a${r},${r} 0 1,0 ${roundTenth(2 * r)},0a${r},${r} 0 1,0 ${roundTenth(-2 * r)},0z`,
    diamond: `M${cx},${roundTenth(cy - r)}l${r},${r}l${-r},${r}l${-r},${-r}z`,
    square: `M${roundTenth(cx - r)},${roundTenth(cy - r)}h${roundTenth(2 * r)}v${roundTenth(2 * r)}h${roundTenth(-2 * r)}z`,
  }[shape];
  return { rect: { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }, d, look, partner };
}

/** A small dot where something was not counted: a stroke of no length, whose ends are round. */
export function dot(x: number, y: number, partner: string | null): FormShape {
  return { rect: { x: x - 1.5, y: y - 1.5, width: 3, height: 3 }, d: `M${roundTenth(x)},${roundTenth(y)}h.1`, look: "missing", partner };
}

/** Distance of a hatching's strokes along an edge, in pixels. */
const HATCH = 5;

/** Slanting strokes that fill a rectangle, cut off at its edges: a pattern that needs no colour and no definition elsewhere in a page. */
export function hatch({ x, y, width, height }: Rect, partner: string | null): FormShape {
  let d = "";
  // Each stroke runs from the lower left to the upper right on x + y = c, seen from the upper left corner.
  for (let c = HATCH / 2; c < width + height; c += HATCH) {
    const [fromX, toX] = [Math.max(0, c - height), Math.min(width, c)];
    if (toX - fromX < 0.3) continue;
    const step = roundTenth(toX - fromX);
    d += `M${roundTenth(x + fromX)},${roundTenth(y + c - fromX)}l${step},${-step}`;
  }
  return { rect: { x, y, width, height }, d: d || `M${x},${y}`, look: "hatch", partner };
}

/** A filled bar, or one hatched and edged for an estimate. */
export function bar(rect: Rect, isEstimate: boolean, partner: string): FormShape[] {
  const { x, y, width, height } = rect;
  if (!isEstimate) return [box(x, y, width, height, "solid", partner)];
  return [hatch(rect, partner), box(x, y, width, height, "estimate", partner)];
}

/** A quiet column of all together, behind those of each; hatched for an estimate. */
export function totalBar(rect: Rect, isEstimate: boolean): FormShape[] {
  const { x, y, width, height } = rect;
  if (!isEstimate) return [box(x, y, width, height, "total")];
  return [hatch(rect, null), box(x, y, width, height, "total-estimate")];
}

/** The rectangle around others, with room on all sides or, of a pair, beside and above and below, in pixels. */
export function reach(rects: Rect[], by: number | [x: number, y: number] = 4): Rect {
  const [byX, byY] = typeof by === "number" ? [by, by] : by;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  [left, top, right, bottom] = [left - byX, top - byY, right + byX, bottom + byY];
  return { x: roundTenth(left), y: roundTenth(top), width: roundTenth(right - left), height: roundTenth(bottom - top) };
}

/**
 * The link of a datum with what is drawn of it; none where there is no page, and then its marks stand behind.
 * `hit` is the area that a pointer can hit: the marks with room around them unless it is given, as where neighbours stand close.
 */
export function linked(
  datum: { id: string; partner: string | null; card: DetailCard | null },
  at: { x: number; y: number },
  shapes: FormShape[],
  hit: Rect = reach(shapes.map(({ rect }) => rect)),
): { links: FormLink[]; shapes: FormShape[] } {
  const { id, partner, card } = datum;
  if (card === null) return { links: [], shapes };
  const title = `${card.heading}: ${card.figure}`;
  const [x, y] = [roundTenth(at.x), roundTenth(at.y)];
  return { links: [{ id, partner, href: card.href, title, card, x, y, hit: reach([hit], 0), shapes }], shapes: [] };
}

/** Where cards open: one point a spot, from left to right, then down. */
export function focusPoints(links: FormLink[]): FormFocus[] {
  const spots = new Map<string, FormFocus>();
  for (const { id, x, y, card } of links) {
    const spot = spots.get(`${x},${y}`) ?? { x, y, ids: [], cards: [] };
    spot.ids.push(id);
    spot.cards.push(card);
    spots.set(`${x},${y}`, spot);
  }
  return [...spots.values()].sort((a, b) => a.x - b.x || a.y - b.y);
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
    if (!within(rect, bounds) || taken.some((other) => meet(wide, other))) continue;
    kept.push(text);
    taken.push(rect);
    if (text.of !== null) named.add(text.of);
  }
  return kept;
}
