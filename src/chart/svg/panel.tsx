import type { Axis, Panel as PanelSpec } from "../chartSpec/chartSpec.ts";
import { AXIS_END, axisEndArrows, labelAnchor, TICK_ABOVE, TIME_TICK } from "../scene/measures.ts";
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
              <text x={frame.plot.x} y={y - TICK_ABOVE}>
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
  const arrows = axisEndArrows(right, frame.plot.y, bottom);
  return (
    <g class="ends" aria-hidden="true">
      <text x={right - AXIS_END.aside} y={frame.plot.y - AXIS_END.above} text-anchor="end">
        {panel.ends.high}
      </text>
      <path d={arrows.high} />
      <text x={right - AXIS_END.aside} y={bottom - AXIS_END.above} text-anchor="end">
        {panel.ends.low}
      </text>
      <path d={arrows.low} />
    </g>
  );
}

function TimeAxis({ axis, frame }: { axis: Axis; frame: PlotScales }) {
  const bottom = frame.plot.y + frame.plot.height;
  return (
    <g class="time" aria-hidden="true">
      {thinTicks(axis, frame.plot.width).map(({ at, label }) => (
        <>
          <path d={`M${roundTenth(frame.x(at))},${bottom}v${TIME_TICK.length}`} />
          <text
            x={roundTenth(frame.x(at))}
            y={bottom + TIME_TICK.baseline}
            text-anchor={labelAnchor((frame.x(at) - frame.plot.x) / frame.plot.width)}
          >
            {label}
          </text>
        </>
      ))}
    </g>
  );
}
