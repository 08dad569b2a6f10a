import { symbol, symbolCircle, symbolDiamond2, symbolSquare } from "d3-shape";
import { type MarkShape, type Mark as MarkSpec, middle } from "../chartSpec/chartSpec.ts";
import { ARROW, ARROW_HEAD, MARK_RADIUS, WHISKER_CAP } from "../scene/measures.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";

/**
 * Radius of the circle that can be pressed, in px: 36 px across, of which WCAG 2.2 (2.5.8) asks for 24 where a picture is drawn smaller.
 */
const HIT_RADIUS = 3 * MARK_RADIUS;

/** The outline of each shape as an SVG path around its middle. Sizes are areas in px²: a circle of MARK_RADIUS, and what looks as heavy. */
export const OUTLINES: Record<MarkShape, string> = {
  circle: symbol(symbolCircle, 110)() ?? "",
  diamond: symbol(symbolDiamond2, 130)() ?? "",
  square: symbol(symbolSquare, 90)() ?? "",
};

/**
 * One observation: a bar over its period, a whisker or an arrow for what the wording leaves open, and the mark itself, which links to its
 * page.
 */
export function Mark({ mark, frame }: { mark: MarkSpec; frame: PlotScales }) {
  const x = roundTenth(frame.x(middle(mark)));
  const y = roundTenth(frame.y(mark.value));
  const style = ["m", mark.partner.toLowerCase(), mark.hollow || mark.plan ? "hollow" : "", mark.plan ? "plan" : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <a href={mark.card.href} class={style} data-id={mark.id}>
      <title>{`${mark.label?.who ?? mark.card.heading}: ${mark.card.figure}`}</title>
      {mark.span && <path class="span" d={`M${roundTenth(frame.x(mark.from))},${y}H${roundTenth(frame.x(mark.to))}`} />}
      {mark.low !== null && mark.high !== null && (
        <path class="whisker" d={whisker(x, roundTenth(frame.y(mark.low)), roundTenth(frame.y(mark.high)))} />
      )}
      {mark.open && <path class="whisker" d={arrow(x, y, mark.open === "up" ? -1 : 1)} />}
      <circle class="hit" cx={x} cy={y} r={HIT_RADIUS} />
      <path class="dot" transform={`translate(${x},${y})`} d={OUTLINES[mark.shape]} />
    </a>
  );
}

function whisker(x: number, low: number, high: number): string {
  return `M${x - WHISKER_CAP},${low}h${2 * WHISKER_CAP}M${x - WHISKER_CAP},${high}h${2 * WHISKER_CAP}M${x},${low}V${high}`;
}

/** An arrow that starts at the mark; sign −1 points up. */
function arrow(x: number, y: number, sign: 1 | -1): string {
  const tip = y + sign * ARROW;
  const { half } = ARROW_HEAD;
  const back = tip - sign * ARROW_HEAD.length;
  return `M${x},${y}V${tip}M${x - half},${back}L${x},${tip}L${x + half},${back}`;
}
