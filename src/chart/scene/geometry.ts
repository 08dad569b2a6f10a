/** A rectangle in pixels; y grows downwards. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point in pixels; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A straight stroke between two points, in pixels. */
export interface Segment {
  from: Point;
  to: Point;
}

/** Whether two rectangles come nearer to each other than some air, across and down. */
export function intersects(a: Rect, b: Rect, air = 0): boolean {
  return a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;
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

/** A rectangle with air around it. */
export function inflate({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The smallest rectangle around several; at least one is needed. */
export function boundingRect(rects: Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Pixels of air between two rectangles; 0 where they touch or overlap. */
export function gapBetween(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  // A hypotenuse takes long, and most rectangles stand beside each other or one above the other.
  return dx === 0 ? dy : dy === 0 ? dx : Math.hypot(dx, dy);
}

/** The middle of a rectangle. */
export function centerOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The point of a rectangle that is nearest to another point. */
export function nearestPoint({ x, y, width, height }: Rect, to: Point): Point {
  return { x: Math.min(Math.max(to.x, x), x + width), y: Math.min(Math.max(to.y, y), y + height) };
}

/** Whether two strokes cross or touch. */
export function cross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, p: Point) => Math.sign((s.to.x - s.from.x) * (p.y - s.from.y) - (s.to.y - s.from.y) * (p.x - s.from.x));
  return side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0;
}

/** Whether a stroke passes through a rectangle with air around it. */
export function passesThrough({ from, to }: Segment, { x, y, width, height }: Rect, air = 0): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [left, right, top, bottom] = [x - air, x + width + air, y - air, y + height + air];
  if (dx === 0 && (from.x < left || from.x > right)) return false;
  if (dy === 0 && (from.y < top || from.y > bottom)) return false;
  // Shares of the stroke at which it enters and leaves the upright and the level strip of the rectangle.
  const [x1, x2] = dx === 0 ? [0, 1] : [(left - from.x) / dx, (right - from.x) / dx];
  const [y1, y2] = dy === 0 ? [0, 1] : [(top - from.y) / dy, (bottom - from.y) / dy];
  return Math.max(0, Math.min(x1, x2), Math.min(y1, y2)) <= Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
}

/** How far apart the small rectangles along a line stand at most, in pixels. */
const STEP = 6;

/** Small rectangles along a drawn line, so that labels keep off it; `points` are its corners in pixels. */
export function lineObstacles(points: Point[]): Rect[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1] ?? to;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: pieces }, (_, n) => {
      const share = (n + 1) / pieces;
      return { x: from.x + (to.x - from.x) * share - 2, y: from.y + (to.y - from.y) * share - 2, width: 4, height: 4 };
    });
  });
}

/** Side of a cell of the index, in pixels. */
const CELL = 24;

/** Cells have one number each: those of a column follow each other. */
const ROWS = 2 ** 20;

const NONE: readonly Rect[] = [];

/** Rectangles by where they stand, so that few have to be asked. */
export class RectIndex {
  readonly #cells = new Map<number, Rect[]>();

  constructor(rects: Rect[]) {
    for (const rect of rects)
      for (let column = cellAt(rect.x); column <= cellAt(rect.x + rect.width); column++)
        for (let row = cellAt(rect.y); row <= cellAt(rect.y + rect.height); row++) {
          const there = this.#cells.get(column * ROWS + row);
          if (there) there.push(rect);
          else this.#cells.set(column * ROWS + row, [rect]);
        }
  }

  /** Those that a rectangle overlaps; one that is broad may come twice. */
  overlapping(rect: Rect): Rect[] {
    const found: Rect[] = [];
    this.some(rect, (other, row, first) => {
      // One that is high is taken in the uppermost cell alone.
      if (row === Math.max(first, cellAt(other.y))) found.push(other);
      return false;
    });
    return found;
  }

  /** Whether a rectangle with air around it overlaps none of them. */
  isFree(rect: Rect, air = 0): boolean {
    const { x, y, width, height } = rect;
    const [right, bottom] = [x + width + air, y + height + air];
    const [lastColumn, firstRow, lastRow] = [cellAt(right), cellAt(y - air), cellAt(bottom)];
    // Most of the time of placing labels is spent here: no function is called for each rectangle.
    for (let column = cellAt(x - air); column <= lastColumn; column++)
      for (let row = firstRow; row <= lastRow; row++)
        for (const other of this.#cells.get(column * ROWS + row) ?? NONE)
          if (x < other.x + other.width + air && other.x < right && y < other.y + other.height + air && other.y < bottom) return false;
    return true;
  }

  /** Whether a rectangle with air around it overlaps one of which something holds, in a row of cells of which the first is the uppermost. */
  some(rect: Rect, holds: (other: Rect, row: number, first: number) => boolean, air = 0): boolean {
    if (this.#cells.size === 0) return false;
    const [right, first, last] = [cellAt(rect.x + rect.width + air), cellAt(rect.y - air), cellAt(rect.y + rect.height + air)];
    for (let column = cellAt(rect.x - air); column <= right; column++)
      for (let row = first; row <= last; row++)
        if (this.#cells.get(column * ROWS + row)?.some((other) => intersects(rect, other, air) && holds(other, row, first))) return true;
    return false;
  }

  /** Those that a stroke passes through. */
  along(segment: Segment): Rect[] {
    const x = Math.min(segment.from.x, segment.to.x);
    const y = Math.min(segment.from.y, segment.to.y);
    const box = { x, y, width: Math.abs(segment.to.x - segment.from.x) + 0.1, height: Math.abs(segment.to.y - segment.from.y) + 0.1 };
    return [...new Set(this.overlapping(box))].filter((rect) => passesThrough(segment, rect));
  }
}

function cellAt(pixels: number): number {
  return Math.floor(pixels / CELL);
}
