import type { Axis, Panel as PanelSpec } from "../../../model/chartSpec.ts";
import { type Frame, px } from "./frame.ts";
import { Labels } from "./labels.tsx";
import { Mark } from "./mark.tsx";

/** One pair of axes with its marks and direct labels. */
export function Panel({ panel, frame, time }: { panel: PanelSpec; frame: Frame; time: Axis }) {
  return (
    <g>
      <ValueGrid axis={panel.value} frame={frame} />
      <TimeAxis axis={time} frame={frame} />
      {panel.marks.map((mark) => (
        <Mark mark={mark} frame={frame} />
      ))}
      <Labels panel={panel} frame={frame} />
    </g>
  );
}

/** Thin lines with their value above, inside the plot: no width is lost to an axis. */
function ValueGrid({ axis, frame }: { axis: Axis; frame: Frame }) {
  return (
    <g class="grid" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => {
        const y = px(frame.y(at));
        return (
          <>
            <path class={at === 0 ? "zero" : ""} d={`M${frame.plot.x},${y}h${frame.plot.width}`} />
            {at !== 0 && (
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

function TimeAxis({ axis, frame }: { axis: Axis; frame: Frame }) {
  const bottom = frame.plot.y + frame.plot.height;
  return (
    <g class="time" aria-hidden="true">
      {axis.ticks.map(({ at, label }, i) => (
        <>
          <path d={`M${px(frame.x(at))},${bottom}v5`} />
          <text x={px(frame.x(at))} y={bottom + 19} text-anchor={i === 0 && frame.x(at) < 20 ? "start" : "middle"}>
            {label}
          </text>
        </>
      ))}
    </g>
  );
}
