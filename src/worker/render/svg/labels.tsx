import { type Mark, middle, type Panel } from "../../../model/chartSpec.ts";
import { placeLabels, type Rect } from "../../../model/labelPlacement.ts";
import { labelLetters, wrapText } from "../../../model/wrapText.ts";
import { type Frame, px } from "./frame.ts";
import { ARROW, MARK_RADIUS } from "./mark.tsx";

const LINE = 16;
/** Mean advance of a letter as a share of the font size, on the safe side for system fonts. */
const ADVANCE = 0.53;

/** Width of a text in pixels, estimated: a Worker has no fonts to measure with. */
export function textWidth(text: string, size: number, weight = 1): number {
  return text.length * size * ADVANCE * weight;
}

/** Direct labels of a panel's marks: the figure, and below it whose and when. */
export function Labels({ panel, frame }: { panel: Panel; frame: Frame }) {
  const labelled = panel.marks.flatMap((mark) =>
    mark.label ? [{ mark, lines: wrapText(mark.label.who, labelLetters(frame.plot.width)), figure: mark.label.figure }] : [],
  );
  const places = placeLabels(
    labelled.map(({ mark, lines, figure }) => ({
      mark: markRect(mark, frame),
      width: Math.max(textWidth(figure, 14, 1.06), ...lines.map((text) => textWidth(text, 12))),
      height: lineCount(figure, lines) * LINE,
      near: figure === "",
    })),
    frame.plot,
  );
  return (
    <g class="labels" aria-hidden="true">
      {labelled.map(({ mark, lines, figure }, i) => {
        const place = places[i];
        return place ? <Label mark={mark} lines={lines} figure={figure} place={place} frame={frame} /> : null;
      })}
    </g>
  );
}

function Label({ mark, lines, figure, place, frame }: { mark: Mark; lines: string[]; figure: string; place: Rect; frame: Frame }) {
  const left = place.x >= frame.x(middle(mark)) - MARK_RADIUS;
  const x = px(left ? place.x : place.x + place.width);
  return (
    <text class={mark.partner.toLowerCase()} text-anchor={left ? "start" : "end"} x={x} y={px(place.y + 13)}>
      {figure !== "" && <tspan class="figure">{figure}</tspan>}
      {lines.map((text, i) => (
        <tspan class="who" x={x} dy={figure === "" && i === 0 ? 0 : LINE}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function lineCount(figure: string, lines: string[]): number {
  return lines.length + (figure === "" ? 0 : 1);
}

/** What a mark covers: its symbol, the bar over its period and its arrow. */
function markRect(mark: Mark, frame: Frame): Rect {
  const x = frame.x(middle(mark));
  const from = mark.span ? Math.min(frame.x(mark.from), x - MARK_RADIUS) : x - MARK_RADIUS;
  const to = mark.span ? Math.max(frame.x(mark.to), x + MARK_RADIUS) : x + MARK_RADIUS;
  const y = frame.y(mark.value);
  const top = mark.open === "up" ? y - ARROW : y - MARK_RADIUS;
  const bottom = mark.open === "down" ? y + ARROW : y + MARK_RADIUS;
  return { x: from, y: top, width: to - from, height: bottom - top };
}
