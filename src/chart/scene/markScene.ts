import { type Mark, type MarkShape, middle, type Panel } from "../chartSpec/chartSpec.ts";
import { boundingRect, type Point, type Rect } from "./geometry.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { MarkScene, PathData } from "./scene.ts";

/** Half the width that labels keep free of a mark, in pixels. */
export const MARK_RADIUS = 6;
/** Length of an arrow to the open side, half the width of a whisker's ends and of an arrowhead, and the head's length, in pixels. */
const [ARROW, CAP, HEAD] = [26, 4, 5];

/** Height of the bar over a mark's period, in pixels. */
const SPAN = 5;

/** Areas of the shapes, in square pixels: they look equally large. */
const AREAS: Record<MarkShape, number> = { circle: 110, diamond: 130, square: 90 };

/** The outline of each shape, around its middle: those of d3-shape, without its weight in the browser. A test compares them. */
export const OUTLINES: Record<MarkShape, PathData> = {
  circle: circlePath(round(Math.sqrt(AREAS.circle / Math.PI))),
  diamond: diamondPath(round(Math.sqrt(AREAS.diamond) * 0.62625)),
  square: squarePath(Math.sqrt(AREAS.square)),
};

function circlePath(r: number): PathData {
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
}

function diamondPath(r: number): PathData {
  return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
}

function squarePath(side: number): PathData {
  const [corner, edge] = [round(-side / 2), round(side)];
  return `M${corner},${corner}h${edge}v${edge}h${-edge}Z`;
}

/** To a thousandth of a pixel. */
function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}

/** From the middle of each shape to its farthest point: circles to their edge, diamonds and squares to a corner. Chart.js calls it the radius. */
export const RADII: Record<MarkShape, number> = {
  circle: Math.sqrt(AREAS.circle / Math.PI),
  diamond: Math.sqrt(AREAS.diamond / 2),
  square: Math.sqrt(AREAS.square / 2),
};

/** The marks of a panel: each with the bar over its period, and a whisker or an arrow for what the wording leaves open. */
export function markScenes({ marks }: Panel, scales: PlotScales): MarkScene[] {
  const spots = marks.map((mark) => ({ x: roundTenth(scales.x(middle(mark))), y: roundTenth(scales.y(mark.value)) }));
  return marks.map((mark, i) => {
    const { x, y } = spots[i] as Point;
    const scale = scaleUnder(spots, i);
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
  return `M${x - CAP},${low}h${2 * CAP}M${x - CAP},${high}h${2 * CAP}M${x},${low}V${high}`;
}

/** An arrow that starts at the mark; sign −1 points up. */
function arrow(x: number, y: number, sign: 1 | -1): PathData {
  const tip = y + sign * ARROW;
  return `M${x},${y}V${tip}M${x - CAP},${tip - sign * HEAD}L${x},${tip}L${x + CAP},${tip - sign * HEAD}`;
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
  if (mark.low !== null && mark.high !== null) upright(scales.y(mark.low), scales.y(mark.high), CAP);
  if (mark.open !== null) upright(y, y + (mark.open === "up" ? -ARROW : ARROW), HEAD);
  return parts;
}
