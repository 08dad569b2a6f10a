/** A rectangle in pixels; y grows downwards. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark that wants a label: the mark's own rectangle and the size of the label. */
export interface Labelled {
  mark: Rect;
  width: number;
  height: number;
  /** Only right beside the mark, or not at all. */
  near?: boolean;
}

/**
 * Finds a place for each label beside its mark: right, left, above, below, and further off when those are taken.
 * A label beside a mark near the edge slides along the mark to stay inside `bounds`.
 * Labels keep off all marks and earlier labels; one that finds no free place is null and not drawn.
 * When one is left over, those with the fewest places choose first, and the better of both attempts is taken.
 */
export function placeLabels(wanted: Labelled[], bounds: Rect, gap = 6): (Rect | null)[] {
  const marks = wanted.map((label) => label.mark);
  const free = wanted.map((label) =>
    candidates(label, bounds, gap).filter((rect) => inside(rect, bounds) && !marks.some((mark) => meet(rect, mark))),
  );
  const given = free.map((_, i) => i);
  const first = choose(free, given);
  if (first.every((rect) => rect !== null)) return first;
  const second = choose(
    free,
    [...given].sort((a, b) => (free[a]?.length ?? 0) - (free[b]?.length ?? 0) || a - b),
  );
  const placed = (rects: (Rect | null)[]) => rects.filter((rect) => rect !== null).length;
  return placed(second) > placed(first) ? second : first;
}

/** Each label, in an order, takes its first place that no earlier one took. */
function choose(free: Rect[][], order: number[]): (Rect | null)[] {
  const places: (Rect | null)[] = free.map(() => null);
  for (const i of order) places[i] = free[i]?.find((rect) => !places.some((other) => other !== null && meet(rect, other))) ?? null;
  return places;
}

/** A label that slides to the lower edge keeps its letters off the axis there, in pixels. */
const OFF_AXIS = 4;

/** The last resort: up and down beside the mark, nearest first, in pixels. */
const SHIFTS = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 1 : -1) * 4 * (Math.floor(i / 2) + 1));

function candidates({ mark, width, height, near }: Labelled, bounds: Rect, gap: number): Rect[] {
  const middle = mark.y + (mark.height - height) / 2;
  const center = mark.x + (mark.width - width) / 2;
  const right = mark.x + mark.width + gap;
  const left = mark.x - width - gap;
  const above = mark.y - height - gap;
  const below = mark.y + mark.height + gap;
  const corners = [right, left, center, mark.x, mark.x + mark.width - width].flatMap((x) => [above, below].map((y) => [x, y] as const));
  const far = [1, 2, 3].flatMap((n) =>
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
  return (near ? beside : [...beside, ...corners, ...far, ...shifted]).map(([x, y]) => ({ x, y, width, height }));
}

function inside(rect: Rect, bounds: Rect): boolean {
  return (
    rect.x >= bounds.x &&
    rect.y >= bounds.y &&
    rect.x + rect.width <= bounds.x + bounds.width &&
    rect.y + rect.height <= bounds.y + bounds.height
  );
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
