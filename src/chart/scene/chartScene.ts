import type { Axis, ChartSpec, Panel } from "../chartSpec/chartSpec.ts";
import { annotationLines, axisEnds, gridLines, timeTicks } from "./axisScene.ts";
import { crosshairStops, focusPoints } from "./focusScene.ts";
import type { Rect } from "./labelPlacement.ts";
import { labelScenes } from "./labelScene.ts";
import { bandPaths, lineScenes, recordScenes } from "./lineScene.ts";
import { markScenes } from "./markScene.ts";
import { PANEL_TITLE_ABOVE, TOP } from "./measures.ts";
import { plotLayout, plotScales, type Size } from "./plotScales.ts";
import type { Arrangement, Drawable, PanelScene, Scene } from "./scene.ts";
import { padTimeAxis } from "./timeAxis.ts";

/** The scene of a chart in a picture of a size. */
export function chartScene(spec: Pick<ChartSpec, "arrangement" | "time" | "panels">, size: Size): Scene {
  return sceneIn(spec, { width: size.width, ...plotLayout(size, spec) });
}

/** The scene of a chart whose plots have their places already. */
export function sceneIn(spec: Drawable, { width, height, plots, title }: Arrangement): Scene {
  const panels = spec.panels.flatMap((panel, i) => {
    const plot = plots[i];
    return plot ? [panelIn(spec, panel, plot, title > 0)] : [];
  });
  return { width, height, panels };
}

/** One panel of a chart whose plot has its place already; titles stand above the plots where a chart has several. */
export function panelIn(spec: Drawable, panel: Panel, plot: Rect, isTitled: boolean): PanelScene {
  return panelScene(panel, padTimeAxis(spec, plot.width), plot, isTitled);
}

function panelScene(panel: Panel, time: Axis, plot: Rect, isTitled: boolean): PanelScene {
  const scales = plotScales(plot, time, panel.value);
  const marks = markScenes(panel, scales);
  const points = focusPoints(panel, scales);
  return {
    panel,
    title: isTitled ? { text: panel.title, x: plot.x, y: plot.y - TOP - PANEL_TITLE_ABOVE, anchor: "start" } : null,
    plot,
    x: { domain: [time.min, time.max], range: [plot.x, plot.x + plot.width] },
    y: { domain: [panel.value.min, panel.value.max], range: [plot.y + plot.height, plot.y] },
    grid: gridLines(panel.value, scales),
    ends: axisEnds(panel, scales),
    time: timeTicks(time, scales),
    bands: bandPaths(panel, scales),
    annotations: annotationLines(panel, scales),
    records: recordScenes(panel, scales),
    lines: lineScenes(panel, scales),
    marks,
    labels: labelScenes(panel, marks, scales),
    focusPoints: points,
    crosshair: crosshairStops(points),
  };
}
