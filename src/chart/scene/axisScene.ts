import type { Axis, Panel } from "../chartSpec/chartSpec.ts";
import { textWidth } from "../metrics/textWidth.ts";
import { intersects, type Rect } from "./geometry.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { GridLine, MarkScene, PanelScene, SceneText } from "./scene.ts";
import { AXIS_SIZE, thinLines, thinTicks } from "./timeAxis.ts";

/** Baseline of a value's label above its line, in pixels. */
const ABOVE_LINE = 5;

/** Thin lines with their value above, inside the plot: no width is lost to an axis. */
export function gridLines(axis: Axis, { plot, y }: PlotScales): GridLine[] {
  return thinLines(axis, plot.height).map(({ at, label }) => {
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
export const ARROWHEAD = { room: 14, width: 9, height: 8 };

/** Words at the two ends of the value axis, at the right edge, where the picture's latest years are read; farther left where a mark stands there. */
export function axisEnds({ ends }: Panel, { plot }: PlotScales, marks: Pick<MarkScene, "rect">[]): PanelScene["ends"] {
  if (!ends) return null;
  const { room, width, height } = ARROWHEAD;
  const edge = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const end = (text: string, y: number) => {
    const size = textWidth(text, AXIS_SIZE) + room;
    const rights = Array.from(
      { length: Math.max(1, Math.floor((plot.width * FARTHEST - size) / END_STEP)) },
      (_, i) => edge - i * END_STEP,
    );
    const covers = (right: number): Rect => ({ x: right - size, y: y - AXIS_SIZE, width: size, height: AXIS_SIZE + 4 });
    const right = rights.find((at) => !marks.some(({ rect }) => intersects(covers(at), rect))) ?? edge;
    return { right, text: { text, x: roundTenth(right - room), y, anchor: "end" as const } };
  };
  const [high, low] = [end(ends.high, plot.y - 5), end(ends.low, bottom - 5)];
  return {
    texts: [high.text, low.text],
    arrows: [
      `M${roundTenth(high.right)},${plot.y - 6}h-${width}l${width / 2},-${height}z`,
      `M${roundTenth(low.right)},${bottom - 13}h-${width}l${width / 2},${height}z`,
    ],
  };
}

/** By how much words of an end are moved at a time, in pixels, and how far from the right edge they may begin, as a share of the plot. */
const END_STEP = 8;
const FARTHEST = 0.8;

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
