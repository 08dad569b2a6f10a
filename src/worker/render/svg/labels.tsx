import { middle, type Panel } from "../../../model/chartSpec.ts";
import { placeLabels, type Rect } from "../../../model/labelPlacement.ts";
import { type Frame, px } from "./frame.ts";
import { MARK_RADIUS } from "./mark.tsx";

const LINE = 16;
/** Mean advance of a letter as a share of the font size, on the safe side for system fonts. */
const ADVANCE = 0.56;

/** Width of a text in pixels, estimated: a Worker has no fonts to measure with. */
export function textWidth(text: string, size: number, weight = 1): number {
  return text.length * size * ADVANCE * weight;
}

/** Direct labels of a panel's marks: the figure, and below it whose and when. */
export function Labels({ panel, frame }: { panel: Panel; frame: Frame }) {
  const places = placeLabels(
    panel.marks.map((mark) => ({
      mark: markRect(mark, frame),
      width: Math.max(textWidth(mark.label.figure, 14, 1.06), textWidth(mark.label.who, 12)),
      height: 2 * LINE,
    })),
    frame.plot,
  );
  return (
    <g class="labels" aria-hidden="true">
      {panel.marks.map((mark, i) => {
        const place = places[i];
        if (!place) return null;
        const left = place.x >= frame.x(middle(mark)) - MARK_RADIUS;
        const x = px(left ? place.x : place.x + place.width);
        return (
          <text class={mark.partner.toLowerCase()} text-anchor={left ? "start" : "end"} x={x} y={px(place.y + 13)}>
            <tspan class="figure">{mark.label.figure}</tspan>
            <tspan class="who" x={x} dy={LINE}>
              {mark.label.who}
            </tspan>
          </text>
        );
      })}
    </g>
  );
}

/** What a mark covers: its symbol and the bar over its period. */
function markRect(mark: Panel["marks"][number], frame: Frame): Rect {
  const x = frame.x(middle(mark));
  const from = mark.dated ? Math.min(frame.x(mark.from), x - MARK_RADIUS) : x - MARK_RADIUS;
  const to = mark.dated ? Math.max(frame.x(mark.to), x + MARK_RADIUS) : x + MARK_RADIUS;
  return { x: from, y: frame.y(mark.value) - MARK_RADIUS, width: to - from, height: 2 * MARK_RADIUS };
}
