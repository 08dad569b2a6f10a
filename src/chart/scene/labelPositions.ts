import { boundingRect, centerOf, type Rect } from "./geometry.ts";
import type { SceneText } from "./scene.ts";

/** Something that a label may stand beside. */
export interface Anchor {
  /** What is drawn there, apart: symbol, bar over the period, arrow. The first is the symbol, to which a leader leads. */
  parts: Rect[];
  /** What covers it and has to be stood off, where something does. */
  under?: Rect;
  /** What it costs to stand here rather than at the best anchor. */
  cost: number;
  /** A label may stand close around it only, whatever its reach. */
  isMinor?: boolean;
}

/** How a label may stand: only right beside its mark, close around it, or anywhere with a leader. */
export type Reach = "beside" | "around" | "anywhere";

/** Air between a label and its mark, in pixels. */
export const GAP = 5;

/** Where a label may stand, how it is aligned there, and what the place costs by itself. */
export type Thought = [rect: Rect, align: SceneText["anchor"], preference: number];
/** Width and height of a label, in pixels. */
export type BlockSize = Pick<Rect, "width" | "height">;

/** Beside, above and below an anchor, slid along it. */
export function near({ parts, under }: Anchor, size: BlockSize, reach: Reach): Thought[] {
  const symbol = parts[0] as Rect;
  const whole = boundingRect(under ? [...parts, under] : parts);
  const boxes = whole.width > symbol.width + 2 || whole.height > symbol.height + 2 ? [whole, symbol] : [whole];
  return boxes.flatMap((box) => (reach === "beside" ? beside(box, size) : [...beside(box, size), ...overOrUnder(box, size)]));
}

/** Right, left, above and below an anchor, in its middle. */
export function close({ parts }: Anchor, { width, height }: BlockSize): Thought[] {
  const { x, y, width: wide, height: high } = parts[0] as Rect;
  const [center, middle] = [x + (wide - width) / 2, y + (high - height) / 2];
  return [
    [{ x: x + wide + GAP, y: middle, width, height }, "start", 0],
    [{ x: x - width - GAP, y: middle, width, height }, "end", 1],
    [{ x: center, y: y - height - GAP + 1, width, height }, "middle", 2],
    [{ x: center, y: y + high + GAP - 1, width, height }, "middle", 2.5],
  ];
}

/** Right or left of a box: in its middle, or slid up and down along it. */
function beside(box: Rect, { width, height }: BlockSize): Thought[] {
  const middle = box.y + (box.height - height) / 2;
  const most = Math.floor((box.height + height) / 2 / 4);
  const slides = Array.from({ length: 2 * most + 1 }, (_, i) => 4 * (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
  return slides.flatMap((dy): Thought[] => [
    [{ x: box.x + box.width + GAP, y: middle + dy, width, height }, "start", Math.abs(dy) * 0.15],
    [{ x: box.x - width - GAP, y: middle + dy, width, height }, "end", 1 + Math.abs(dy) * 0.15],
  ]);
}

/** By how much closer a label may stand where it has to squeeze in, in pixels. */
const TIGHTER = -1.5;

/** Shares by which a block above or below a box is slid to and fro: 1 from one that begins with the box to one that ends with it. */
const SLIDES = [0, 0.5, -0.5, 1, -1, 1.2, -1.2];

/** Above or below a box: in its middle, or slid to and fro. */
function overOrUnder(box: Rect, { width, height }: BlockSize): Thought[] {
  const center = box.x + (box.width - width) / 2;
  const reach = Math.abs(width - box.width) / 2;
  return SLIDES.flatMap((share) =>
    [0, 5, TIGHTER].flatMap((more): Thought[] => {
      const x = center + share * reach;
      const preference = 3 + Math.abs(share) * 1.5 + Math.abs(more) * 0.3;
      const align = share > 0.4 ? "start" : share < -0.4 ? "end" : "middle";
      return [
        [{ x, y: box.y - height - GAP + 1 - more, width, height }, align, preference],
        [{ x, y: box.y + box.height + GAP - 1 + more, width, height }, align, preference + 0.5],
      ];
    }),
  );
}

/** Cost of a place that is not beside, above or below, apart from its leader. */
export const APART = 6;
const DISTANCES = [14, 24, 36, 52, 72, 98, 130, 170];
const DIRECTIONS = Array.from({ length: 12 }, (_, i) => ({ x: Math.cos((i * Math.PI) / 6), y: Math.sin((i * Math.PI) / 6) }));

/** Away from a symbol, in all directions, so that the nearest edge is about at a distance. */
export function apart({ parts }: Anchor, { width, height }: BlockSize): Thought[] {
  const symbol = parts[0] as Rect;
  const center = centerOf(symbol);
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(({ x: dx, y: dy }): Thought => {
      const at = { x: center.x + dx * (distance + symbol.width / 2), y: center.y + dy * (distance + symbol.height / 2) };
      const align = dx > 0.3 ? "start" : dx < -0.3 ? "end" : "middle";
      const x = align === "start" ? at.x : align === "end" ? at.x - width : at.x - width / 2;
      const y = at.y - height / 2 + (Math.abs(dy) > 0.8 ? (Math.sign(dy) * height) / 2 : (dy * height) / 2);
      return [{ x, y, width, height }, align, APART + (distance > 20 ? distance * 0.2 : 0)];
    }),
  );
}
