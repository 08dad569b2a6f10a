import type { Panel } from "../chartSpec/chartSpec.ts";
import { MOMENT_LABEL } from "../scene/measures.ts";
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
            <text
              x={left ? x + MOMENT_LABEL.aside : x - MOMENT_LABEL.aside}
              y={plot.y + MOMENT_LABEL.below}
              text-anchor={left ? "start" : "end"}
            >
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
