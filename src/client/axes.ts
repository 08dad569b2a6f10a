import type { Axis } from "../chart/chartSpec/chartSpec.ts";
import { TIME } from "../chart/scene/measures.ts";
import type { Colors } from "./colors.ts";

/** Up from the line of a tick to the middle of its label, in px, which is how Chart.js places it: half a line and TICK_ABOVE. */
const LABEL_OFFSET = -10;

/** The time axis: its labels are written by `timeLabels`. */
export function timeScale(axis: Axis) {
  return {
    type: "linear" as const,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { display: false },
    ticks: { display: false },
    afterFit: (scale: { height: number }) => {
      scale.height = TIME;
    },
  };
}

/** The value axis: thin lines with their value above, inside the plot. */
export function valueScale(axis: Axis, colors: () => Colors) {
  return {
    type: "linear" as const,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { color: () => colors().grid, drawTicks: false },
    afterBuildTicks: (scale: { ticks: unknown[] }) => {
      scale.ticks = axis.ticks.map(({ at }) => ({ value: at }));
    },
    ticks: {
      color: () => colors().quiet,
      mirror: true,
      labelOffset: LABEL_OFFSET,
      padding: 0,
      autoSkip: false,
      callback: (_: unknown, i: number) => (axis.ticks[i]?.at === 0 && axis.min === 0 ? "" : (axis.ticks[i]?.label ?? "")),
    },
  };
}
