import { remembering } from "../../model/remembered.ts";
import type { Axis, ChartSpec, Panel } from "../chartSpec/chartSpec.ts";
import { spokenOf } from "../chartSpec/spoken.ts";
import type { Rect } from "./geometry.ts";
import { panelSteps } from "./panelSteps.ts";
import { plotLayout, type Size } from "./plotScales.ts";
import type { Arrangement, Drawable, PanelScene, Scene } from "./scene.ts";
import { atOnce } from "./steps.ts";
import { padTimeAxis } from "./timeAxis.ts";

/** Sizes of one panel that are remembered at most: narrow, wide, and those of embeds and files. */
const SIZES = 6;

/** The scene of a chart in a picture of a size. */
export function chartScene(spec: Pick<ChartSpec, "arrangement" | "time" | "panels" | "language">, size: Size): Scene {
  return sceneIn(spec, { width: size.width, ...plotLayout(size, spec) });
}

/** The scene of a chart whose plots have their places already. */
export function sceneIn(spec: Drawable, { width, height, plots, title }: Arrangement): Scene {
  const times = new Map<number, Axis>();
  const panels = spec.panels.flatMap((panel, i) => {
    const plot = plots[i];
    if (!plot) return [];
    const time = times.get(plot.width) ?? padTimeAxis(spec, plot.width);
    times.set(plot.width, time);
    return [panelIn(spec, panel, plot, title > 0, time)];
  });
  return { width, height, panels };
}

/** One panel of a chart whose plot has its place already; titles stand above the plots where a chart has several. */
export function panelIn(spec: Drawable, panel: Panel, plot: Rect, isTitled: boolean, time = padTimeAxis(spec, plot.width)): PanelScene {
  const { direction } = spokenOf(spec);
  return drawn(panel, JSON.stringify([time, plot, isTitled, direction]), () => atOnce(panelSteps(spec, panel, plot, isTitled, time)));
}

/** Scenes of a panel, in the sizes of its pictures: one that stands in several views, as the events of the index do, is laid out once. */
const drawn = remembering<Panel, PanelScene>(SIZES);
