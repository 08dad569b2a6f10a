import { area, line } from "d3-shape";
import type { LinePoint, Panel } from "../chartSpec/chartSpec.ts";
import { LINE_NAME } from "../scene/measures.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";
import { segments } from "../scene/segments.ts";

/** Areas between the lowest and highest value. */
export function Bands({ panel, frame }: { panel: Panel; frame: PlotScales }) {
  const path = area<Panel["bands"][number]["points"][number]>()
    .x((p) => roundTenth(frame.x(p.at)))
    .y0((p) => roundTenth(frame.y(p.low)))
    .y1((p) => roundTenth(frame.y(p.high)));
  return (
    <>
      {panel.bands.map((band) => (
        <path class="band" d={path(band.points) ?? ""} />
      ))}
    </>
  );
}

/** Lines in stretches of one style, with their name at the last point. */
export function Lines({ panel, frame }: { panel: Panel; frame: PlotScales }) {
  const path = line<LinePoint>()
    .x((p) => roundTenth(frame.x(p.at)))
    .y((p) => roundTenth(frame.y(p.value)));
  return (
    <>
      {panel.lines.map(({ points, label, partner, quiet }) => {
        if (quiet) return null;
        const last = points.at(-1);
        return (
          <g>
            {segments(points, (i) => alike(points[i - 1], points[i])).map((stretch) => (
              <path class={styleOf(stretch.at(-1))} d={path(stretch) ?? ""} />
            ))}
            {last && label !== "" && (
              <text
                class={`name ${partner?.toLowerCase() ?? ""}`}
                x={roundTenth(frame.x(last.at)) - LINE_NAME.left}
                y={roundTenth(frame.y(last.value)) - LINE_NAME.above}
                text-anchor="end"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function styleOf(point: LinePoint | undefined): string {
  return ["line", point?.partner?.toLowerCase() ?? "grey", point?.dotted ? "dotted" : ""].filter(Boolean).join(" ");
}

/** Whether the stretches that lead to two points look alike. */
function alike(a: LinePoint | undefined, b: LinePoint | undefined): boolean {
  return a?.dotted === b?.dotted && a?.partner === b?.partner;
}
