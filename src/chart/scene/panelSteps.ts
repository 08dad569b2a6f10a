import type { Panel } from "../chartSpec/chartSpec.ts";
import { spokenOf } from "../chartSpec/spoken.ts";
import { annotationLines, axisEnds, gridLines, measuredRects, timeTicks } from "./axisScene.ts";
import { focusPoints } from "./focusScene.ts";
import type { Rect } from "./geometry.ts";
import { textSteps } from "./labelScene.ts";
import { bandPaths, lineScenes, recordScenes, tintedScene } from "./lineScene.ts";
import { markScenes } from "./markScene.ts";
import { PANEL_TITLE_ABOVE, TOP } from "./measures.ts";
import { plotScales, TITLE_LINE, titleLines } from "./plotScales.ts";
import type { Drawable, FocusPoint, PanelScene, SceneText } from "./scene.ts";
import type { Steps } from "./steps.ts";
import { padTimeAxis } from "./timeAxis.ts";

/** Lines above a plot, from the edge at which lines of the language begin. */
function titleTexts(title: string, plot: Rect, spec: Drawable): SceneText[] {
  const lines = titleLines(title, plot.width);
  const last = plot.y - TOP - PANEL_TITLE_ABOVE;
  const isLeft = spokenOf(spec).direction === "rtl";
  const place = isLeft ? ({ x: plot.x + plot.width, anchor: "end" } as const) : ({ x: plot.x, anchor: "start" } as const);
  return lines.map((text, i) => ({ text, y: last - (lines.length - 1 - i) * TITLE_LINE, ...place }));
}

/** One panel of a chart whose plot has its place already, piece by piece; titles stand above the plots where a chart has several. */
export function* panelSteps(
  spec: Drawable,
  panel: Panel,
  plot: Rect,
  isTitled: boolean,
  time = padTimeAxis(spec, plot.width),
): Steps<PanelScene> {
  const scales = plotScales(plot, time, panel.value);
  const [title, ...rest] = isTitled ? titleTexts(panel.title, plot, spec) : [];
  yield;
  const marks = markScenes(panel, scales);
  yield;
  const ends = axisEnds(panel, scales, [...marks.map(({ rect }) => rect), ...measuredRects(panel, scales)]);
  const annotations = annotationLines(panel, scales);
  yield;
  const { labels, names } = yield* textSteps(panel, { ends, annotations, marks }, scales);
  yield;
  let points: FocusPoint[] | undefined;
  return {
    panel,
    title: title ?? null,
    ...(rest.length > 0 ? { titleRest: rest } : {}),
    plot,
    x: { domain: [time.min, time.max], range: [plot.x, plot.x + plot.width] },
    y: { domain: [panel.value.min, panel.value.max], range: [plot.y + plot.height, plot.y] },
    grid: gridLines(panel.value, scales),
    ends,
    time: timeTicks(time, scales),
    bands: bandPaths(
      panel.bands.filter(({ isPale }) => !isPale),
      scales,
    ),
    ...tintedScene(panel, scales),
    annotations,
    records: recordScenes(panel, scales, marks),
    lines: lineScenes(panel, names, scales),
    marks,
    labels,
    get focusPoints() {
      points ??= focusPoints(panel, scales);
      return points;
    },
  };
}
