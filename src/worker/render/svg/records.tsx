import { line } from "d3-shape";
import type { Line, LinePoint, Panel } from "../../../model/chartSpec.ts";
import { type Frame, px } from "./frame.ts";

/** Radius of a record's point, in pixels. */
export const POINT_RADIUS = 2.5;

/** Records behind the claims: thin lines with a small point for each figure. The table leads to their pages, and with a script their cards. */
export function Records({ panel, frame }: { panel: Panel; frame: Frame }) {
  return <>{panel.lines.flatMap((record) => (record.quiet ? <Record record={record} frame={frame} /> : []))}</>;
}

function Record({ record, frame }: { record: Line; frame: Frame }) {
  const path = line<LinePoint>()
    .x((p) => px(frame.x(p.at)))
    .y((p) => px(frame.y(p.value)));
  const { points, partner, shape } = record;
  // All points in one path: strokes of no length, whose round or square ends are the points.
  const dots = points.map((p) => `M${px(frame.x(p.at))},${px(frame.y(p.value))}h.1`).join("");
  const style = ["record", partner?.toLowerCase() ?? "index", record.broken && "broken"];
  return (
    <g class={style.filter(Boolean).join(" ")}>
      {points.length > 1 && <path d={path(points) ?? ""} />}
      <path class={`dots ${shape}`} d={dots} />
      {points.some((p) => p.estimate) && <path class={`holes ${shape}`} d={dots} />}
    </g>
  );
}
