import type { Panel } from "../chartSpec/chartSpec.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";

/** Upright lines where what is counted changes, with their words at the top, on the side where the plot is. */
export function Moments({ panel, frame }: { panel: Panel; frame: PlotScales }) {
  const { plot } = frame;
  return (
    <>
      {panel.moments.map(({ at, label }) => {
        const x = roundTenth(frame.x(at));
        const left = x < plot.x + plot.width / 2;
        return (
          <g class="moment">
            <path d={`M${x},${plot.y}v${plot.height}`} />
            <text x={left ? x + 5 : x - 5} y={plot.y + 4} text-anchor={left ? "start" : "end"}>
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
