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
  /** Of the plot that was asked about, and of the others. */
  own: Box[];
  beyond: Box[];
}

interface Size {
  width: number;
  height: number;
}

/** Air between a card and the line, the spot, a mark and the window's edge, in pixels. */
const [FROM_LINE, FROM_SPOT, FROM_MARK, FROM_EDGE] = [16, 18, 8, 6];
/**
 * What it costs that a card hides a mark, or one of another plot, that it is in the way of a pointer that goes along the years, and that it is
 * made lower and its content scrolls, by pixel; all in pixels of distance.
 */
const [HIDES, HIDES_BEYOND, IN_THE_WAY, LOWERED] = [3000, 300, 500, 0.5];
/** A card is not made lower than this, in pixels. */
const LOWEST = 170;

/**
 * Where a card of a size stands in a window, and how high it may be: near the spot, beside the line, and upon none of the marks that it
 * describes as long as there is any such place. Above or below the spot rather than level with it, so that a pointer goes on to the next year
 * without meeting it.
 */
export function placeCard(card: Size, anchor: Anchor, view: Size): Box {
  const { line, spot, own, beyond } = anchor;
  const rooms = [card.height, spot.y - FROM_SPOT - FROM_EDGE, view.height - FROM_EDGE - spot.y - FROM_SPOT];
  const heights = rooms.filter((room) => room === card.height || (room < card.height && room >= LOWEST));
  const places = heights.flatMap((height) => placesOf({ ...card, height }, { line: line ?? spot.x, spot, own }, view));
  const hidden = (place: Box, marks: Box[]) => marks.filter((mark) => overlap(place, mark)).length;
  const cost = (place: Box) => {
    const isLevel = place.y < spot.y + FROM_SPOT / 2 && place.y + place.height > spot.y - FROM_SPOT / 2;
    const isUpon = overlap(place, { ...spot, width: 0, height: 0 });
    return (
      distance(place, spot) +
      (isLevel ? IN_THE_WAY : 0) +
      (card.height - place.height) * LOWERED +
      (hidden(place, own) + (isUpon ? 1 : 0)) * HIDES +
      hidden(place, beyond) * HIDES_BEYOND
    );
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** The places that come into question: on either side of the line and of the marks, above and below the spot and the marks, at the window's edges. */
function placesOf(card: Size, { line, spot, own }: { line: number; spot: { x: number; y: number }; own: Box[] }, view: Size): Box[] {
  const edge = (of: (mark: Box) => number, pick: (...all: number[]) => number) => (own.length === 0 ? [] : [pick(...own.map(of))]);
  const columns = [
    line + FROM_LINE,
    line - FROM_LINE - card.width,
    ...edge(({ x, width }) => x + width + FROM_MARK, Math.max),
    ...edge(({ x }) => x - FROM_MARK - card.width, Math.min),
    view.width - FROM_EDGE - card.width,
    FROM_EDGE,
  ];
  const rows = [
    spot.y - FROM_SPOT - card.height,
    spot.y + FROM_SPOT,
    ...edge(({ y }) => y - FROM_MARK - card.height, Math.min),
    ...edge(({ y, height }) => y + height + FROM_MARK, Math.max),
    FROM_EDGE,
    view.height - FROM_EDGE - card.height,
  ];
  const inside = (at: number, size: number, whole: number) => Math.max(FROM_EDGE, Math.min(at, whole - FROM_EDGE - size));
  return rows.flatMap((y) =>
    columns.map((x) => ({ x: inside(x, card.width, view.width), y: inside(y, card.height, view.height), ...card })),
  );
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
