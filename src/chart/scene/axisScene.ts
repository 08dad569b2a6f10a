import type { Axis, Panel } from "../chartSpec/chartSpec.ts";
import { AXIS_END, axisEndArrows, labelAnchor, MOMENT_LABEL, TICK_ABOVE, TIME_TICK } from "./measures.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { GridLine, PanelScene, SceneText } from "./scene.ts";
import { thinTicks } from "./timeAxis.ts";

/** Thin lines with their value above, inside the plot: no width is lost to an axis. */
export function gridLines(axis: Axis, { plot, y }: PlotScales): GridLine[] {
  return axis.ticks.map(({ at, label }) => {
    const height = roundTenth(y(at));
    const isNamed = at !== 0 || axis.min < 0;
    return {
      line: `M${plot.x},${height}h${plot.width}`,
      isZero: at === 0,
      label: isNamed ? { text: label, x: plot.x, y: height - TICK_ABOVE, anchor: "start" } : null,
    };
  });
}

/** Words at the two ends of the value axis, at the right edge, where the picture's latest years are read. */
export function axisEnds({ ends }: Panel, { plot }: PlotScales): PanelScene["ends"] {
  if (!ends) return null;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const arrows = axisEndArrows(right, plot.y, bottom);
  const at = (text: string, y: number): SceneText => ({ text, x: right - AXIS_END.aside, y, anchor: "end" });
  return {
    texts: [at(ends.high, plot.y - AXIS_END.above), at(ends.low, bottom - AXIS_END.above)],
    arrows: [arrows.high, arrows.low],
  };
}

/** Ticks and years below the plot; years at the very edges stay inside it. */
export function timeTicks(axis: Axis, { plot, x }: PlotScales): PanelScene["time"] {
  const bottom = plot.y + plot.height;
  return thinTicks(axis, plot.width).map(({ at, label }) => {
    const left = roundTenth(x(at));
    return {
      tick: `M${left},${bottom}v${TIME_TICK.length}`,
      label: { text: label, x: left, y: bottom + TIME_TICK.baseline, anchor: labelAnchor((x(at) - plot.x) / plot.width) },
    };
  });
}

/** Upright lines where what is counted changes, with their words at the top, on the side where the plot is. */
export function annotationLines({ moments }: Panel, { plot, x }: PlotScales): PanelScene["annotations"] {
  return moments.map(({ at, label }) => {
    const left = roundTenth(x(at));
    const isLeft = left < plot.x + plot.width / 2;
    return {
      line: `M${left},${plot.y}v${plot.height}`,
      label: {
        text: label,
        x: isLeft ? left + MOMENT_LABEL.aside : left - MOMENT_LABEL.aside,
        y: plot.y + MOMENT_LABEL.below,
        anchor: isLeft ? "start" : "end",
      },
    };
  });
}
