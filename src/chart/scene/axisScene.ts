import type { Axis, Panel } from "../chartSpec/chartSpec.ts";
import { textWidth } from "../metrics/textWidth.ts";
import { intersects, type Rect } from "./geometry.ts";
import { ARROWHEAD, AXIS_END, labelAnchor, MOMENT_LABEL, TICK_ABOVE, TIME_TICK } from "./measures.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { GridLine, PanelScene } from "./scene.ts";
import { isOfCount } from "./segments.ts";
import { AXIS_SIZE, thinLines, thinTicks } from "./timeAxis.ts";

/** Thin lines with their value above, inside the plot: no width is lost to an axis. */
export function gridLines(axis: Axis, { plot, y }: PlotScales): GridLine[] {
  return thinLines(axis, plot.height).map(({ at, label }) => {
    const height = roundTenth(y(at));
    const isNamed = at !== 0 || axis.min < 0;
    return {
      line: `M${plot.x},${height}h${plot.width}`,
      isZero: at === 0,
      label: isNamed ? { text: label, x: plot.x, y: height - TICK_ABOVE, anchor: "start" } : null,
    };
  });
}

/** Words at the two ends of the value axis, at the right edge, where the picture's latest years are read; farther left where a mark stands there, or a measure with its band. */
export function axisEnds({ ends, lines }: Panel, { plot }: PlotScales, taken: Rect[]): PanelScene["ends"] {
  if (!ends) return null;
  const isMeasured = lines.some(isOfCount);
  const { room, width, height } = ARROWHEAD;
  const edge = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const end = (text: string, y: number) => {
    const size = textWidth(text, AXIS_SIZE) + room;
    const rights = Array.from(
      { length: Math.max(1, Math.floor((plot.width * (isMeasured ? FARTHEST_MEASURED : FARTHEST) - size) / END_STEP)) },
      (_, i) => edge - i * END_STEP,
    );
    const covers = (right: number): Rect => ({ x: right - size, y: y - AXIS_SIZE, width: size, height: AXIS_SIZE + 4 });
    const crossed = (at: number) => taken.filter((rect) => intersects(covers(at), rect)).length;
    const right = rights.find((at) => crossed(at) === 0) ?? (isMeasured ? leastOf(rights, crossed) : edge);
    return { right, text: { text, x: roundTenth(right - room), y, anchor: "end" as const } };
  };
  const [high, low] = [end(ends.high, plot.y - AXIS_END.above), end(ends.low, bottom - AXIS_END.above)];
  return {
    texts: [high.text, low.text],
    arrows: [
      `M${roundTenth(high.right)},${plot.y - 6}h-${width}l${width / 2},-${height}z`,
      `M${roundTenth(low.right)},${bottom - 13}h-${width}l${width / 2},${height}z`,
    ],
  };
}

/** What the lines of one count of both partners cover with their bands: one rectangle from point to point; nothing of the lines of other charts. */
export function measuredRects({ lines, bands }: Panel, { x, y }: PlotScales): Rect[] {
  const runs = [
    ...lines.filter(isOfCount).map(({ points }) => points.map(({ at, value }) => ({ at, low: value, high: value }))),
    ...(lines.some(isOfCount) ? bands.map(({ points }) => points) : []),
  ];
  return runs.flatMap((points) =>
    points.map((point, i) => {
      const before = points[i - 1] ?? point;
      const [top, bottom] = [y(Math.max(before.high, point.high)), y(Math.min(before.low, point.low))];
      return { x: x(before.at) - 1, y: top - 1, width: x(point.at) - x(before.at) + 2, height: bottom - top + 2 };
    }),
  );
}

/** By how much words of an end are moved at a time, in pixels, and how far from the right edge they may begin, as a share of the plot. */
const END_STEP = 8;
const FARTHEST = 0.8;
/** The same over lines of one count, which may fill the right of a low plot. */
const FARTHEST_MEASURED = 0.92;

/** The first of the things for which a number is least. */
function leastOf<T>(things: T[], of: (thing: T) => number): T {
  return things.reduce((best, thing) => (of(thing) < of(best) ? thing : best));
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
export function annotationLines({ moments, ends }: Panel, { plot, x }: PlotScales): PanelScene["annotations"] {
  return moments.map(({ at, label }) => {
    const left = roundTenth(x(at));
    const isLeft = left < plot.x + plot.width / 2;
    return {
      line: `M${left},${plot.y}v${plot.height}`,
      label: {
        text: label,
        x: isLeft ? left + MOMENT_LABEL.aside : left - MOMENT_LABEL.aside,
        // The words of the axis's upper end stand at the edge.
        y: plot.y + MOMENT_LABEL.below + (ends ? MOMENT_LABEL.line : 0),
        anchor: isLeft ? "start" : "end",
      },
    };
  });
}
