import { symbol, symbolCircle, symbolDiamond2, symbolSquare } from "d3-shape";
import { type MarkShape, type Mark as MarkSpec, middle } from "../chartSpec/chartSpec.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";

/** Half the width of a mark, in pixels. */
export const MARK_RADIUS = 6;
/** Length of an arrow to the open side. */
export const ARROW = 26;

/** The outline of each shape, around its middle. */
export const OUTLINES: Record<MarkShape, string> = {
  circle: symbol(symbolCircle, 110)() ?? "",
  diamond: symbol(symbolDiamond2, 130)() ?? "",
  square: symbol(symbolSquare, 90)() ?? "",
};

/** One observation: a bar over its period, a whisker or an arrow for what the wording leaves open, and the mark. It links to its page. */
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
      <circle class="hit" cx={x} cy={y} r={MARK_RADIUS * 3} />
      <path class="dot" transform={`translate(${x},${y})`} d={OUTLINES[mark.shape]} />
    </a>
  );
}

function whisker(x: number, low: number, high: number): string {
  return `M${x - 4},${low}h8M${x - 4},${high}h8M${x},${low}V${high}`;
}

/** An arrow that starts at the mark; sign −1 points up. */
function arrow(x: number, y: number, sign: 1 | -1): string {
  const tip = y + sign * ARROW;
  return `M${x},${y}V${tip}M${x - 4},${tip - sign * 5}L${x},${tip}L${x + 4},${tip - sign * 5}`;
}
