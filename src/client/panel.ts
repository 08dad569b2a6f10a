import {
  type ActiveElement,
  Chart,
  type ChartConfiguration,
  type ChartEvent,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
} from "chart.js";
import type { ChartSpec, Panel } from "../chart/chartSpec/chartSpec.ts";
import { panelIn } from "../chart/scene/chartScene.ts";
import { TIME, TOP } from "../chart/scene/plotScales.ts";
import type { FocusPoint, PanelScene, SceneScale } from "../chart/scene/scene.ts";
import { onThemeChange, readColors } from "./colors.ts";
import { datasetsOf } from "./datasets.ts";
import { paintScene, type Shape, shapesIn } from "./paintScene.ts";
import { textLayer, writeScene } from "./textLayer.tsx";

Chart.register(ScatterController, LineController, LineElement, PointElement, LinearScale);

/** How far the canvas reaches beyond the plot on both sides, so that no mark at its edge is cut, in pixels. */
export const BLEED = 9;

/** More device pixels to a CSS pixel than this cost memory, and no eye sees them. */
const FINEST = 2;

/** A drawn panel: its canvas with the words over it, and what a pointer or a key can ask of it. */
export class PanelPicture {
  readonly #chart: Chart;
  readonly #layer = textLayer();
  readonly #theme = new AbortController();
  #colors = readColors();
  #scene: PanelScene;
  /** Read again when the scene or the colours have changed; null until then. */
  #shapes: Shape[] | null = null;

  /** Draws a panel of a spec into `sheet`, as large as that is, and again whenever its size or the reader's theme changes. */
  constructor(
    sheet: HTMLElement,
    private readonly spec: ChartSpec,
    private readonly panel: Panel,
  ) {
    const canvas = document.createElement("canvas");
    sheet.append(canvas, this.#layer);
    this.#scene = this.#sceneOf({ width: sheet.clientWidth, height: sheet.clientHeight });
    writeScene(this.#layer, this.#scene);
    this.#chart = new Chart(canvas, this.#configuration());
    const recolor = () => {
      this.#colors = readColors();
      this.#shapes = null;
      this.#chart.update("none");
    };
    onThemeChange(recolor, this.#theme.signal);
  }

  get focusPoints(): FocusPoint[] {
    return this.#scene.focusPoints;
  }

  /** The spot under a point of the canvas, which Chart.js finds. */
  spotAt(x: number, y: number): FocusPoint | undefined {
    const event = { type: "mousemove", x, y, native: null } as ChartEvent as unknown as Event;
    const [hit] = this.#chart.getElementsAtEventForMode(event, "nearest", { intersect: true }, false);
    return hit && this.focusPoints.find(({ elements }) => elements.some((element) => isSame(element, hit)));
  }

  /** Draws what stands on a spot larger; nothing where there is none. */
  highlight(spot: FocusPoint | undefined): void {
    const wanted = spot?.elements ?? [];
    const active = this.#chart.getActiveElements();
    if (wanted.length === active.length && wanted.every((element, i) => isSame(element, active[i]))) return;
    this.#chart.setActiveElements(wanted);
    this.#chart.draw();
  }

  destroy(): void {
    this.#theme.abort();
    this.#chart.destroy();
  }

  #sceneOf({ width, height }: { width: number; height: number }): PanelScene {
    const plot = { x: BLEED, y: TOP, width: width - 2 * BLEED, height: height - TOP - TIME };
    return panelIn(this.spec, this.panel, plot, this.spec.panels.length > 1);
  }

  /** The scene of the size that the chart has now, before Chart.js looks at its axes. */
  #resize({ width, height }: Chart): void {
    const { plot } = this.#scene;
    if (plot.width === width - 2 * BLEED && plot.height === height - TOP - TIME) return;
    this.#scene = this.#sceneOf({ width, height });
    this.#shapes = null;
    writeScene(this.#layer, this.#scene);
  }

  #shapesNow(): Shape[] {
    const records = this.panel.lines.flatMap(({ quiet }, i) => (quiet ? [i + 1] : []));
    this.#shapes ??= shapesIn(this.#layer, (record) => records[record] ?? 0);
    return this.#shapes;
  }

  #configuration(): ChartConfiguration {
    const configuration: ChartConfiguration<"scatter" | "line", { x: number; y: number }[]> = {
      type: "scatter",
      data: { datasets: datasetsOf(this.panel, () => this.#colors) },
      options: {
        animation: false,
        maintainAspectRatio: false,
        devicePixelRatio: Math.min(FINEST, devicePixelRatio),
        // The pointer meets the words and links above the canvas: see pointer.ts.
        events: [],
        layout: { padding: { top: TOP, right: BLEED, bottom: TIME, left: BLEED }, autoPadding: false },
        scales: { x: axis(() => this.#scene.x), y: axis(() => this.#scene.y) },
      },
      plugins: [{ id: "size", beforeUpdate: (chart) => this.#resize(chart) }, paintScene(() => this.#shapesNow())],
    };
    return configuration as ChartConfiguration;
  }
}

/** An axis that only measures: its limits are the scene's, and the scene has its lines and words. */
function axis(scale: () => SceneScale) {
  return {
    type: "linear" as const,
    display: false,
    bounds: "data" as const,
    afterDataLimits: (axis: { min: number; max: number }) => {
      [axis.min, axis.max] = scale().domain;
    },
    // Nothing is worded that nobody sees.
    afterBuildTicks: (axis: { ticks: unknown[] }) => {
      axis.ticks = [];
    },
  };
}

function isSame(a: FocusPoint["elements"][number], b: ActiveElement | undefined): boolean {
  return a.datasetIndex === b?.datasetIndex && a.index === b.index;
}
