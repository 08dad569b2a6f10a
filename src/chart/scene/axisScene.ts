import type { Axis, Panel } from "../chartSpec/chartSpec.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { GridLine, PanelScene, SceneText } from "./scene.ts";
import { thinTicks } from "./timeAxis.ts";

/** Baseline of a value's label above its line, in pixels. */
const ABOVE_LINE = 5;

/** Thin lines with their value above, inside the plot: no width is lost to an axis. */
export function gridLines(axis: Axis, { plot, y }: PlotScales): GridLine[] {
  return axis.ticks.map(({ at, label }) => {
    const height = roundTenth(y(at));
    const isNamed = at !== 0 || axis.min < 0;
    return {
      line: `M${plot.x},${height}h${plot.width}`,
      isZero: at === 0,
      label: isNamed ? { text: label, x: plot.x, y: height - ABOVE_LINE, anchor: "start" } : null,
    };
  });
}

/** Room that an arrowhead takes beside the words at an end of the axis, and its own width and height, in pixels. */
const ARROWHEAD = { room: 14, width: 9, height: 8 };

/** Words at the two ends of the value axis, at the right edge, where the picture's latest years are read. */
export function axisEnds({ ends }: Panel, { plot }: PlotScales): PanelScene["ends"] {
  if (!ends) return null;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const { room, width, height } = ARROWHEAD;
  const at = (text: string, y: number): SceneText => ({ text, x: right - room, y, anchor: "end" });
  return {
    texts: [at(ends.high, plot.y - 5), at(ends.low, bottom - 5)],
    arrows: [`M${right},${plot.y - 6}h-${width}l${width / 2},-${height}z`, `M${right},${bottom - 13}h-${width}l${width / 2},${height}z`],
  };
}

/** Length of a tick below the plot, and the baseline of its year, in pixels. */
const [TICK, YEAR] = [5, 19];

/** Ticks and years below the plot; years at the very edges stay inside it. */
export function timeTicks(axis: Axis, { plot, x }: PlotScales): PanelScene["time"] {
  const bottom = plot.y + plot.height;
  return thinTicks(axis, plot.width).map(({ at, label }) => {
    const left = roundTenth(x(at));
    return {
      tick: `M${left},${bottom}v${TICK}`,
      label: { text: label, x: left, y: bottom + YEAR, anchor: anchorAt((x(at) - plot.x) / plot.width) },
    };
  });
}

/** How a label is aligned that stands at a share of the axis. */
function anchorAt(share: number): SceneText["anchor"] {
  return share < 0.03 ? "start" : share > 0.97 ? "end" : "middle";
}

/** Air between an annotation's line and its words, and the baseline of the words below the plot's upper edge, in pixels. */
const [BESIDE, UNDER] = [5, 4];

/** Upright lines where what is counted changes, with their words at the top, on the side where the plot is. */
export function annotationLines({ moments }: Panel, { plot, x }: PlotScales): PanelScene["annotations"] {
  return moments.map(({ at, label }) => {
    const left = roundTenth(x(at));
    const isLeft = left < plot.x + plot.width / 2;
    return {
      line: `M${left},${plot.y}v${plot.height}`,
      label: { text: label, x: isLeft ? left + BESIDE : left - BESIDE, y: plot.y + UNDER, anchor: isLeft ? "start" : "end" },
    };
  });
}
