import { line } from "d3-shape";
import type { Line, LinePoint, Panel } from "../chartSpec/chartSpec.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";
import { boundStrokes } from "../scene/pointBounds.ts";
import { isBroken, segments } from "../scene/segments.ts";

/**
 * Records behind the claims: thin lines with a small point for each figure. The table leads to their pages, and with a script their cards.
 */
export function Records({ panel, frame }: { panel: Panel; frame: PlotScales }) {
  return <>{panel.lines.flatMap((record) => (record.quiet ? <Record record={record} frame={frame} /> : []))}</>;
}

function Record({ record, frame }: { record: Line; frame: PlotScales }) {
  const { points, partner, shape } = record;
  const bounds = points.flatMap((p) => boundStrokes(p, frame.x, frame.y));
  const holes = points.filter((p) => p.estimate || p.unreliable);
  return (
    <g class={`record ${partner?.toLowerCase() ?? "index"}`}>
      <Stretches record={record} frame={frame} />
      {bounds.length > 0 && <path class="bounds" d={bounds.map((stroke) => polyline(stroke)).join("")} />}
      <path class={`dots ${shape}`} d={dots(points, frame)} />
      {holes.length > 0 && <path class={`holes ${shape}`} d={dots(holes, frame)} />}
    </g>
  );
}

/** What joins the points; a lone one is joined to nothing. */
function Stretches({ record, frame }: { record: Line; frame: PlotScales }) {
  const path = line<LinePoint>()
    .x((p) => roundTenth(frame.x(p.at)))
    .y((p) => roundTenth(frame.y(p.value)));
  if (record.points.length < 2) return null;
  let at = 0;
  return (
    <>
      {segments(record.points, (i) => isBroken(record, i) === isBroken(record, i - 1)).map((stretch) => {
        at += stretch.length - 1;
        return <path {...(isBroken(record, at) ? { class: "broken" } : {})} d={path(stretch) ?? ""} />;
      })}
    </>
  );
}

/** All points in one path: strokes of no length, whose round or square ends are the points. */
function dots(points: LinePoint[], frame: PlotScales): string {
  return points.map((p) => `M${roundTenth(frame.x(p.at))},${roundTenth(frame.y(p.value))}h.1`).join("");
}

function polyline(stroke: [number, number][]): string {
  return `M${stroke.map(([x, y]) => `${roundTenth(x)},${roundTenth(y)}`).join("L")}`;
}
