import type { DetailCard } from "../../chartSpec/detailCard.ts";
import type { Rect } from "../geometry.ts";
import { roundTenth } from "../plotScales.ts";
import type { FormFocus, FormLink, FormShape } from "./formScene.ts";

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
