import { type Mark, type MarkShape, middle, type Panel } from "../chartSpec/chartSpec.ts";
import type { Rect } from "./labelPlacement.ts";
import { ARROW, ARROW_HEAD, MARK_RADIUS, WHISKER_CAP } from "./measures.ts";
import { circlePath, diamondPath, squarePath } from "./paths.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { MarkScene, PathData } from "./scene.ts";

/** Sizes of the shapes, in pixels, that make them look equally large: radius, from the middle to a corner, side. */
const [CIRCLE, DIAMOND, SQUARE] = [Math.sqrt(110 / Math.PI), 7.14, Math.sqrt(90)];

/** The outline of each shape, around its middle. */
export const OUTLINES: Record<MarkShape, PathData> = {
  circle: circlePath(CIRCLE),
  diamond: diamondPath(DIAMOND),
  square: squarePath(SQUARE),
};

/** From the middle of each shape to its farthest point: circles to their edge, diamonds and squares to a corner. Chart.js calls it the radius. */
export const RADII: Record<MarkShape, number> = { circle: CIRCLE, diamond: DIAMOND, square: SQUARE / Math.SQRT2 };

/** The marks of a panel: each with the bar over its period, and a whisker or an arrow for what the wording leaves open. */
export function markScenes({ marks }: Panel, scales: PlotScales): MarkScene[] {
  return marks.map((mark) => {
    const [x, y] = [roundTenth(scales.x(middle(mark))), roundTenth(scales.y(mark.value))];
    return {
      id: mark.id,
      partner: mark.partner,
      shape: mark.shape,
      x,
      y,
      rect: markRect(mark, scales),
      isHollow: mark.hollow || mark.plan,
      isPlan: mark.plan,
      span: mark.span ? `M${roundTenth(scales.x(mark.from))},${y}H${roundTenth(scales.x(mark.to))}` : null,
      whiskers: whiskersOf(mark, x, y, scales),
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

/** What a mark covers: its symbol, the bar over its period and its arrow. */
function markRect(mark: Mark, scales: PlotScales): Rect {
  const x = scales.x(middle(mark));
  const from = mark.span ? Math.min(scales.x(mark.from), x - MARK_RADIUS) : x - MARK_RADIUS;
  const to = mark.span ? Math.max(scales.x(mark.to), x + MARK_RADIUS) : x + MARK_RADIUS;
  const y = scales.y(mark.value);
  const top = mark.open === "up" ? y - ARROW : y - MARK_RADIUS;
  const bottom = mark.open === "down" ? y + ARROW : y + MARK_RADIUS;
  return { x: from, y: top, width: to - from, height: bottom - top };
}
