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

/** Takes a place where a label may stand: its left upper corner, how it is aligned there, and what the place costs by itself. */
export type Think = (x: number, y: number, align: SceneText["anchor"], preference: number) => void;
/** Width and height of a label, in pixels. */
export type BlockSize = Pick<Rect, "width" | "height">;

/** Beside, above and below an anchor, slid along it. */
export function near({ parts, under }: Anchor, size: BlockSize, reach: Reach, think: Think): void {
  const symbol = parts[0] as Rect;
  const whole = boundingRect(under ? [...parts, under] : parts);
  const boxes = whole.width > symbol.width + 2 || whole.height > symbol.height + 2 ? [whole, symbol] : [whole];
  for (const box of boxes) {
    beside(box, size, think);
    if (reach !== "beside") overOrUnder(box, size, think);
  }
}

/** Right, left, above and below an anchor, in its middle. */
export function close({ parts }: Anchor, { width, height }: BlockSize, _: Reach, think: Think): void {
  const { x, y, width: wide, height: high } = parts[0] as Rect;
  const [center, middle] = [x + (wide - width) / 2, y + (high - height) / 2];
  think(x + wide + GAP, middle, "start", 0);
  think(x - width - GAP, middle, "end", 1);
  think(center, y - height - GAP + 1, "middle", 2);
  think(center, y + high + GAP - 1, "middle", 2.5);
}

/** Right or left of a box: in its middle, or slid up and down along it. */
function beside(box: Rect, { width, height }: BlockSize, think: Think): void {
  const middle = box.y + (box.height - height) / 2;
  const most = Math.floor((box.height + height) / 2 / 4);
  for (let i = 0; i <= 2 * most; i++) {
    const dy = 4 * (i % 2 === 0 ? i / 2 : -(i + 1) / 2);
    think(box.x + box.width + GAP, middle + dy, "start", Math.abs(dy) * 0.15);
    think(box.x - width - GAP, middle + dy, "end", 1 + Math.abs(dy) * 0.15);
  }
}

/** By how much closer a label may stand where it has to squeeze in, in pixels. */
const TIGHTER = -1.5;

/** Shares by which a block above or below a box is slid to and fro: 1 from one that begins with the box to one that ends with it. */
const SLIDES = [0, 0.5, -0.5, 1, -1, 1.2, -1.2];

/** Above or below a box: in its middle, or slid to and fro. */
function overOrUnder(box: Rect, { width, height }: BlockSize, think: Think): void {
  const center = box.x + (box.width - width) / 2;
  const reach = Math.abs(width - box.width) / 2;
  for (const share of SLIDES)
    for (const more of [0, 5, TIGHTER]) {
      const x = center + share * reach;
      const preference = 3 + Math.abs(share) * 1.5 + Math.abs(more) * 0.3;
      const align = share > 0.4 ? "start" : share < -0.4 ? "end" : "middle";
      think(x, box.y - height - GAP + 1 - more, align, preference);
      think(x, box.y + box.height + GAP - 1 + more, align, preference + 0.5);
    }
}

/** Cost of a place that is not beside, above or below, apart from its leader. */
export const APART = 6;
const DISTANCES = [14, 24, 36, 52, 72, 98, 130, 170];
const DIRECTIONS = Array.from({ length: 12 }, (_, i) => ({ x: Math.cos((i * Math.PI) / 6), y: Math.sin((i * Math.PI) / 6) }));

/** Away from a symbol, in all directions, so that the nearest edge is about at a distance. */
export function apart({ parts }: Anchor, { width, height }: BlockSize, _: Reach, think: Think): void {
  const symbol = parts[0] as Rect;
  const center = centerOf(symbol);
  for (const distance of DISTANCES)
    for (const { x: dx, y: dy } of DIRECTIONS) {
      const at = { x: center.x + dx * (distance + symbol.width / 2), y: center.y + dy * (distance + symbol.height / 2) };
      const align = dx > 0.3 ? "start" : dx < -0.3 ? "end" : "middle";
      const x = align === "start" ? at.x : align === "end" ? at.x - width : at.x - width / 2;
      const y = at.y - height / 2 + (Math.abs(dy) > 0.8 ? (Math.sign(dy) * height) / 2 : (dy * height) / 2);
      think(x, y, align, APART + (distance > 20 ? distance * 0.2 : 0));
    }
}
