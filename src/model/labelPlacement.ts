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
 * Labels keep inside `bounds` and off all marks and earlier labels; one that finds no free place is null and not drawn.
 */
export function placeLabels(wanted: Labelled[], bounds: Rect, gap = 6): (Rect | null)[] {
  const taken = wanted.map((label) => label.mark);
  return wanted.map((label) => {
    const free = candidates(label, gap).find((rect) => inside(rect, bounds) && !taken.some((other) => meet(rect, other)));
    if (free) taken.push(free);
    return free ?? null;
  });
}

function candidates({ mark, width, height, near }: Labelled, gap: number): Rect[] {
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
  const beside = [[right, middle] as const, [left, middle] as const];
  return (near ? beside : [...beside, ...corners, ...far]).map(([x, y]) => ({ x, y, width, height }));
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
