import { type Mark, type MarkShape, middle, type Panel } from "../chartSpec/chartSpec.ts";
import { boundingRect, type Point, type Rect } from "./geometry.ts";
import { ARROW, ARROW_HEAD, MARK_RADIUS, WHISKER_CAP } from "./measures.ts";
import { circlePath, diamondPath, squarePath } from "./paths.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { MarkScene, PathData } from "./scene.ts";

/** Height of the bar over a mark's period, in pixels. */
const SPAN = 5;

/** Radius, way from the middle to a corner, and side, in pixels: the shapes of d3-shape with areas of 110, 130 and 90, which look equally large. */
const [CIRCLE, DIAMOND, SQUARE] = [Math.sqrt(110 / Math.PI), Math.sqrt(130) * 0.62625, Math.sqrt(90)];

/** The outline of each shape, around its middle: those of d3-shape, without its weight in the browser. A test compares them. */
export const OUTLINES: Record<MarkShape, PathData> = {
  circle: circlePath(CIRCLE),
  diamond: diamondPath(DIAMOND),
  square: squarePath(SQUARE),
};

/** From the middle of each shape to its farthest point: circles to their edge, diamonds and squares to a corner. Chart.js calls it the radius. */
export const RADII: Record<MarkShape, number> = { circle: CIRCLE, diamond: DIAMOND, square: SQUARE / Math.SQRT2 };

/** The marks of a panel: each with the bar over its period, and a whisker or an arrow for what the wording leaves open. */
export function markScenes({ marks }: Panel, scales: PlotScales): MarkScene[] {
  const spots = marks.map((mark) => ({ x: roundTenth(scales.x(middle(mark))), y: roundTenth(scales.y(mark.value)) }));
  return marks.map((mark, i) => {
    const { x, y } = spots[i] as Point;
    const scale = roundTenth(scaleUnder(spots, i) * sizeOf(mark));
    const whiskers = whiskersOf(mark, x, y, scales);
    const parts = markParts(mark, { x, y }, scale, scales);
    return {
      id: mark.id,
      partner: mark.partner,
      shape: mark.shape,
      x,
      y,
      scale,
      parts,
      rect: boundingRect(parts),
      isHollow: mark.hollow || mark.plan,
      isPlan: mark.plan,
      span: mark.span ? `M${roundTenth(scales.x(mark.from))},${y}H${roundTenth(scales.x(mark.to))}` : null,
      whiskers,
      href: mark.card.href,
      title: `${mark.label?.who ?? mark.card.heading}: ${mark.card.figure}`,
    };
  });
}

function whiskersOf({ low, high, open }: Mark, x: number, y: number, scales: PlotScales): PathData[] {
  return [
    ...(low === null || high === null ? [] : [whisker(x, roundTenth(scales.y(low)), roundTenth(scales.y(high)))]),
    ...(open === null ? [] : [arrow(x, y, open === "up" ? -1 : 1)]),
  ];
}

function whisker(x: number, low: number, high: number): PathData {
  return `M${x - WHISKER_CAP},${low}h${2 * WHISKER_CAP}M${x - WHISKER_CAP},${high}h${2 * WHISKER_CAP}M${x},${low}V${high}`;
}

/** An arrow that starts at the mark; sign −1 points up. */
function arrow(x: number, y: number, sign: 1 | -1): PathData {
  const tip = y + sign * ARROW;
  return `M${x},${y}V${tip}M${x - ARROW_HEAD.half},${tip - sign * ARROW_HEAD.length}L${x},${tip}L${x + ARROW_HEAD.half},${tip - sign * ARROW_HEAD.length}`;
}

/** Width of a mark against the usual one. */
export function sizeOf({ size = 1 }: Pick<Mark, "size">): number {
  return roundTenth(Math.sqrt(size));
}

/** Two marks whose middles are no farther apart than this hide each other, in pixels. */
const HIDDEN = 3;
/** How much larger a mark is drawn for each that stands upon it, and at most. */
const [LARGER, LARGEST] = [0.6, 1.9];

/**
 * Size of a mark against the usual one. A mark that others hide keeps its place and grows, so that it looks out around them:
 * neither year nor value is moved for the sake of the drawing, and shape and colour still tell whose it is.
 */
function scaleUnder(spots: Point[], i: number): number {
  const spot = spots[i] as Point;
  const above = spots.slice(i + 1).filter((other) => Math.hypot(other.x - spot.x, other.y - spot.y) <= HIDDEN).length;
  return Math.min(LARGEST, roundTenth(1 + LARGER * above));
}

/** What a mark covers, the symbol first, then the bar over its period, the whisker between its bounds, its arrow. */
function markParts(mark: Mark, { x, y }: Point, scale: number, scales: PlotScales): Rect[] {
  const radius = MARK_RADIUS * scale;
  const parts = [{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }];
  const upright = (from: number, to: number, half: number) =>
    parts.push({ x: x - half, y: Math.min(from, to), width: 2 * half, height: Math.abs(to - from) });
  if (mark.span) parts.push({ x: scales.x(mark.from), y: y - SPAN / 2, width: scales.x(mark.to) - scales.x(mark.from), height: SPAN });
  if (mark.low !== null && mark.high !== null) upright(scales.y(mark.low), scales.y(mark.high), WHISKER_CAP);
  if (mark.open !== null) upright(y, y + (mark.open === "up" ? -ARROW : ARROW), ARROW_HEAD.length);
  return parts;
}
