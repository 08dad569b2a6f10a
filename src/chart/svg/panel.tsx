import type { Axis, Panel as PanelSpec } from "../chartSpec/chartSpec.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";
import { thinTicks } from "../scene/timeAxis.ts";
import { Labels } from "./labels.tsx";
import { Bands, Lines } from "./lines.tsx";
import { Mark } from "./mark.tsx";
import { Moments } from "./moments.tsx";
import { Records } from "./records.tsx";

/** One pair of axes with its marks and direct labels. */
export function Panel({ panel, frame, time }: { panel: PanelSpec; frame: PlotScales; time: Axis }) {
  return (
    <g>
      <ValueGrid axis={panel.value} frame={frame} />
      <Ends panel={panel} frame={frame} />
      <TimeAxis axis={time} frame={frame} />
      <Bands panel={panel} frame={frame} />
      <Moments panel={panel} frame={frame} />
      <Records panel={panel} frame={frame} />
      <Lines panel={panel} frame={frame} />
      {panel.marks.map((mark) => (
        <Mark mark={mark} frame={frame} />
      ))}
      <Labels panel={panel} frame={frame} />
    </g>
  );
}

/** Thin lines with their value above, inside the plot: no width is lost to an axis. */
function ValueGrid({ axis, frame }: { axis: Axis; frame: PlotScales }) {
  return (
    <g class="grid" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => {
        const y = roundTenth(frame.y(at));
        return (
          <>
            <path class={at === 0 ? "zero" : ""} d={`M${frame.plot.x},${y}h${frame.plot.width}`} />
            {(at !== 0 || axis.min < 0) && (
              <text x={frame.plot.x} y={y - 5}>
                {label}
              </text>
            )}
          </>
        );
      })}
    </g>
  );
}

/** Words at the two ends of the value axis, at the right edge, where the picture's latest years are read. */
function Ends({ panel, frame }: { panel: PanelSpec; frame: PlotScales }) {
  if (!panel.ends) return null;
  const right = frame.plot.x + frame.plot.width;
  const bottom = frame.plot.y + frame.plot.height;
  return (
    <g class="ends" aria-hidden="true">
      <text x={right - 14} y={frame.plot.y - 5} text-anchor="end">
        {panel.ends.high}
      </text>
      <path d={`M${right},${frame.plot.y - 6}h-9l4.5,-8z`} />
      <text x={right - 14} y={bottom - 5} text-anchor="end">
        {panel.ends.low}
      </text>
      <path d={`M${right},${bottom - 13}h-9l4.5,8z`} />
    </g>
  );
}

function TimeAxis({ axis, frame }: { axis: Axis; frame: PlotScales }) {
  const bottom = frame.plot.y + frame.plot.height;
  return (
    <g class="time" aria-hidden="true">
      {thinTicks(axis, frame.plot.width).map(({ at, label }) => (
        <>
          <path d={`M${roundTenth(frame.x(at))},${bottom}v5`} />
          <text x={roundTenth(frame.x(at))} y={bottom + 19} text-anchor={anchor(frame, at)}>
            {label}
          </text>
        </>
      ))}
    </g>
  );
}

/** Labels at the very edges of the axis stay inside the plot. */
function anchor({ x, plot }: PlotScales, at: number): "start" | "middle" | "end" {
  const share = (x(at) - plot.x) / plot.width;
  return share < 0.03 ? "start" : share > 0.97 ? "end" : "middle";
}
