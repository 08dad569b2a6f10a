/** A rectangle in px of the picture (layout units in a picture file); `x` and `y` are its upper left corner, and y grows downwards. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark that wants a label: the mark's own rectangle and the size of the label. */
export interface LabelRequest {
  mark: Rect;
  /** Other places beside which the label may stand just as well, when there is no room at the mark. */
  also?: Rect[];
  width: number;
  height: number;
  /** How far from the mark it may stand: only right beside it, close around it, or also further off, which is usual. */
  reach?: "beside" | "around";
}

/**
 * Finds a place for each label beside its mark: right, left, above, below, and further off when those are taken.
 * A label beside a mark near the edge slides along the mark to stay inside `bounds`. All in px, or all in layout units.
 *
 * Labels keep off all marks and earlier labels, and off `obstacles` unless a label that may stand anywhere has no other place.
 * When one finds no place, a second attempt lets those with the fewest places choose first, and the attempt that places more is taken.
 * Names that stand `around` come last and take no room from the others. Greedy: the same input gives the same places everywhere.
 *
 * @param wanted in order of importance
 * @param bounds the plot; no label reaches beyond it
 * @param gap between a mark and its label
 * @returns a rectangle for each label, in the order of `wanted`; null for one that finds no free place and is not drawn
 */
export function placeLabels(wanted: LabelRequest[], bounds: Rect, obstacles: Rect[] = [], gap = 6): (Rect | null)[] {
  const marks = wanted.filter((label) => label.reach !== "around").map((label) => label.mark);
  const blocked = (rect: Rect) => obstacles.some((other) => intersects(rect, other));
  const free = wanted.map((label) => {
    const beside = [label.mark, ...(label.also ?? [])].flatMap((mark) => candidates({ ...label, mark }, bounds, gap));
    const fits = beside.filter((rect) => inside(rect, bounds) && !marks.some((mark) => intersects(rect, mark)));
    const clear = fits.filter((rect) => !blocked(rect));
    return label.reach === undefined ? [...clear, ...fits.filter(blocked)] : clear;
  });
  const last = (i: number) => wanted[i]?.reach === "around";
  const given = free.map((_, i) => i);
  const first = given.filter((i) => !last(i));
  const places = bestOfTwoOrders(free, first);
  return placeGreedily(
    free,
    given.filter((i) => last(i)),
    places,
  );
}

/** Places for the labels in `order`; when one finds none, those with the fewest places go first, if more are placed that way. */
function bestOfTwoOrders(free: Rect[][], order: number[]): (Rect | null)[] {
  const nothing = free.map(() => null);
  const one = placeGreedily(free, order, nothing);
  if (order.every((i) => one[i] !== null)) return one;
  const scarce = [...order].sort((a, b) => (free[a]?.length ?? 0) - (free[b]?.length ?? 0) || a - b);
  const other = placeGreedily(free, scarce, nothing);
  const placed = (rects: (Rect | null)[]) => rects.filter((rect) => rect !== null).length;
  return placed(other) > placed(one) ? other : one;
}

/** Each label, in `order`, takes the first of its places that is free of those in `before` and of earlier labels. */
function placeGreedily(free: Rect[][], order: number[], before: (Rect | null)[]): (Rect | null)[] {
  const places = [...before];
  for (const i of order) places[i] = free[i]?.find((rect) => !places.some((other) => other !== null && intersects(rect, other))) ?? null;
  return places;
}

/** A label that slides to the lower edge keeps its letters off the axis there, in pixels. */
const OFF_AXIS = 4;

/**
 * The last resort, in px: down and up beside the mark by 4, 8, … 48, nearest first; a label further off would seem to be another mark's.
 */
const SHIFTS = Array.from({ length: 12 }, (_, i) => 4 * (i + 1)).flatMap((dy) => [dy, -dy]);

/** Before that: above and below the mark, so many heights of the label away. */
const FURTHER_OFF = [1, 2, 3];

function candidates({ mark, width, height, reach }: LabelRequest, bounds: Rect, gap: number): Rect[] {
  const middle = mark.y + (mark.height - height) / 2;
  const center = mark.x + (mark.width - width) / 2;
  const right = mark.x + mark.width + gap;
  const left = mark.x - width - gap;
  const above = mark.y - height - gap;
  const below = mark.y + mark.height + gap;
  const corners = [right, left, center, mark.x, mark.x + mark.width - width].flatMap((x) => [above, below].map((y) => [x, y] as const));
  const far = FURTHER_OFF.flatMap((n) =>
    [center, mark.x, mark.x + mark.width - width].flatMap(
      (x) =>
        [
          [x, above - n * height],
          [x, below + n * height],
        ] as const,
    ),
  );
  const slid = Math.max(bounds.y, Math.min(middle, bounds.y + bounds.height - height - OFF_AXIS));
  const beside = [right, left].flatMap((x) => [[x, middle] as const, [x, slid] as const]);
  const shifted = SHIFTS.flatMap((dy) => [right, left, center].map((x) => [x, middle + dy] as const));
  const around = [...beside, ...corners];
  const places = reach === "beside" ? beside : reach === "around" ? around : [...around, ...far, ...shifted];
  return places.map(([x, y]) => ({ x, y, width, height }));
}

function inside(rect: Rect, bounds: Rect): boolean {
  return (
    rect.x >= bounds.x &&
    rect.y >= bounds.y &&
    rect.x + rect.width <= bounds.x + bounds.width &&
    rect.y + rect.height <= bounds.y + bounds.height
  );
}

function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Side of the squares along a line, in px: the line and a little air on both sides. */
const LINE_SQUARE = 4;

/** Small squares along a drawn line, so that labels keep off it; `points` are its corners in px, and a square stands every `step` px. */
export function lineObstacles(points: { x: number; y: number }[], step = 8): Rect[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1] ?? to;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: pieces }, (_, n) => {
      const share = (n + 1) / pieces;
      return {
        x: from.x + (to.x - from.x) * share - LINE_SQUARE / 2,
        y: from.y + (to.y - from.y) * share - LINE_SQUARE / 2,
        width: LINE_SQUARE,
        height: LINE_SQUARE,
      };
    });
  });
}

/** The rectangle whose middle is nearest to the middle of `place`, measured horizontally; undefined when there is none. */
export function nearestRect(place: Rect, rects: Rect[]): Rect | undefined {
  const middle = (rect: Rect) => rect.x + rect.width / 2;
  const off = (rect: Rect) => Math.abs(middle(rect) - middle(place));
  return [...rects].sort((a, b) => off(a) - off(b))[0];
}

/** Points at which a line may be named, the best first: its end, its highest point, its beginning. */
export function labelAnchors<T extends { value: number }>(points: T[]): T[] {
  const highest = points.reduce<T | undefined>((best, p) => (best && best.value >= p.value ? best : p), undefined);
  return [...new Set([points.at(-1), highest, points[0]])].filter((p) => p !== undefined);
}

/** Width of a character of a tick's label in px, at the font size of 13 px, generously. */
export const TICK_CHARACTER = 7.5;
/** Height of a tick's label, and how far its upper edge lies above its line, in px: 13 px letters, TICK_ABOVE the line. */
const TICK_LABEL = { height: 17, above: 18 };

/**
 * The rectangle that the label of a value tick covers, which stands above its line at the left edge. `x` and `y` are the line's left end.
 */
export function tickRect(x: number, y: number, label: string): Rect {
  return { x, y: y - TICK_LABEL.above, width: TICK_CHARACTER * label.length, height: TICK_LABEL.height };
}
