/** A rectangle in pixels of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a card stands beside, in pixels of the window: the crosshair's line, the spot that was asked about, and the marks that it describes. */
export interface Anchor {
  /** Null where there is no line. */
  line: number | null;
  spot: { x: number; y: number };
  marks: Box[];
}

interface Size {
  width: number;
  height: number;
}

/** Air between a card and the line, the spot, a mark and the window's edge, in pixels. */
const [FROM_LINE, FROM_SPOT, FROM_MARK, FROM_EDGE] = [16, 18, 8, 6];
/** What it costs that a card is in the way of a pointer that goes along the years, and that it hides a mark, against a pixel of distance. */
const [IN_THE_WAY, HIDES] = [300, 2000];

/**
 * Where a card of a size stands in a window: near the spot, beside the line, and upon none of the marks that it describes as long as there is
 * any such place. Above or below the spot rather than level with it, so that a pointer goes on to the next year without meeting it.
 */
export function placeCard(card: Size, { line, spot, marks }: Anchor, view: Size): { x: number; y: number } {
  const around = line ?? spot.x;
  const edges = (of: (mark: Box) => number, pick: (...all: number[]) => number) => (marks.length === 0 ? [] : [pick(...marks.map(of))]);
  const columns = [
    around + FROM_LINE,
    around - FROM_LINE - card.width,
    ...edges(({ x, width }) => x + width + FROM_MARK, Math.max),
    ...edges(({ x }) => x - FROM_MARK - card.width, Math.min),
    view.width - FROM_EDGE - card.width,
    FROM_EDGE,
  ];
  const rows = [
    spot.y - FROM_SPOT - card.height,
    spot.y + FROM_SPOT,
    ...edges(({ y }) => y - FROM_MARK - card.height, Math.min),
    ...edges(({ y, height }) => y + height + FROM_MARK, Math.max),
    FROM_EDGE,
    view.height - FROM_EDGE - card.height,
  ];
  const inside = (at: number, size: number, whole: number) => Math.max(FROM_EDGE, Math.min(at, whole - FROM_EDGE - size));
  const places = rows.flatMap((y) =>
    columns.map((x) => ({ x: inside(x, card.width, view.width), y: inside(y, card.height, view.height), ...card })),
  );
  const cost = (place: Box) => {
    const isLevel = place.y < spot.y + FROM_SPOT / 2 && place.y + place.height > spot.y - FROM_SPOT / 2;
    const hidden = marks.filter((mark) => overlap(place, mark)).length + (overlap(place, { ...spot, width: 0, height: 0 }) ? 1 : 0);
    return distance(place, spot) + (isLevel ? IN_THE_WAY : 0) + hidden * HIDES;
  };
  const { x, y } = places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
  return { x, y };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2;
}

function distance({ x, y, width, height }: Box, spot: { x: number; y: number }): number {
  return Math.hypot(Math.max(x - spot.x, 0, spot.x - x - width), Math.max(y - spot.y, 0, spot.y - y - height));
}

/**
 * Whether a pointer that went from one spot to another is on its way into a card: up or down rather than along the years, and between the
 * lines of sight to the card's corners.
 */
export function isApproaching(from: { x: number; y: number }, to: { x: number; y: number }, card: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dy) < STEEP * Math.abs(dx) || (dx === 0 && dy === 0)) return false;
  const corners = [card.x, card.x + card.width].flatMap((x) =>
    [card.y, card.y + card.height].map((y) => ({ x: x - from.x, y: y - from.y })),
  );
  // Left of one corner and right of another, and not away from them all.
  const sides = corners.map((corner) => dx * corner.y - dy * corner.x);
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0 && corners.some((corner) => dx * corner.x + dy * corner.y > 0);
}

/** From this slope on a pointer goes up or down and not along the years. */
const STEEP = 0.4;
