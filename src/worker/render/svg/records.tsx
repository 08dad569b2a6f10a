import { line } from "d3-shape";
import type { Line, LinePoint, Panel } from "../../../model/chartSpec.ts";
import { type Frame, px } from "./frame.ts";

/** Radius of a record's point, in pixels. */
export const POINT_RADIUS = 2.5;
const SQUARE_RADIUS = 3.8;
/** Of a line that belongs to no partner, such as a second index: its points are no figures of their own. */
const COMPUTED_RADIUS = 1.2;

/** Records behind the claims: thin lines with a small point for each, a link to its page for the pointer; the table has them for the keyboard. */
export function Records({ panel, frame }: { panel: Panel; frame: Frame }) {
  return <>{panel.lines.flatMap((record) => (record.quiet ? <Record record={record} frame={frame} /> : []))}</>;
}

function Record({ record, frame }: { record: Line; frame: Frame }) {
  const path = line<LinePoint>()
    .x((p) => px(frame.x(p.at)))
    .y((p) => px(frame.y(p.value)));
  const { points } = record;
  const estimate = points.some((p) => p.estimate);
  return (
    <g class={["record", record.partner?.toLowerCase(), estimate && "estimate", record.broken && "broken"].filter(Boolean).join(" ")}>
      {points.length > 1 && <path d={path(points) ?? ""} />}
      {points.map((p) => (
        <a href={p.card.href} tabindex={-1}>
          <title>{`${p.card.heading}: ${p.card.figure}`}</title>
          <Point
            x={frame.x(p.at)}
            y={frame.y(p.value)}
            shape={record.shape}
            radius={record.partner === null ? COMPUTED_RADIUS : POINT_RADIUS}
          />
        </a>
      ))}
    </g>
  );
}

/** As in the interactive picture, the radius of a square is half its diagonal. */
function Point({ x, y, shape, radius }: { x: number; y: number; shape: Line["shape"]; radius: number }) {
  if (shape === "dot") return <circle cx={px(x)} cy={px(y)} r={radius} />;
  const half = SQUARE_RADIUS * Math.SQRT1_2;
  return <rect x={px(x - half)} y={px(y - half)} width={px(2 * half)} height={px(2 * half)} />;
}
