import {
  type ActiveElement,
  Chart,
  type ChartConfiguration,
  type ChartEvent,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from "chart.js";
import type { Panel, PictureSpec } from "../chart/chartSpec/chartSpec.ts";
import { spokenOf } from "../chart/chartSpec/spoken.ts";
import { TIME, TOP } from "../chart/scene/measures.ts";
import { panelSteps } from "../chart/scene/panelSteps.ts";
import type { FocusPoint, PanelScene, SceneScale } from "../chart/scene/scene.ts";
import { atOnce, type Steps } from "../chart/scene/steps.ts";
import { onThemeChange, readColors } from "./colors.ts";
import { datasetsOf } from "./datasets.ts";
import { paintScene, type Shape, shapesIn } from "./paintScene.ts";
import { inTasks, pause } from "./pause.ts";
import { textLayer, writeScene } from "./textLayer.tsx";
import { inTurn, noTurn } from "./turns.ts";

Chart.register(ScatterController, LineElement, PointElement, LinearScale);

/** How far the canvas reaches beyond the plot on both sides, so that no mark at its edge is cut, in pixels. */
export const BLEED = 9;

/** More device pixels to a CSS pixel than this cost memory, and no eye sees them. */
const FINEST = 2;

/** Size of a panel's canvas, in CSS pixels. */
export interface Sheet {
  width: number;
  height: number;
}

/** A drawn panel: its canvas with the words over it, and what a pointer or a key can ask of it. */
export class PanelPicture {
  readonly #chart: Chart;
  readonly #theme = new AbortController();
  #wanted: FocusPoint["elements"] = [];

  private constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly layer: SVGSVGElement,
    private readonly sceneOf: (size: Sheet) => Steps<PanelScene>,
    private scene: PanelScene,
    /** Read again when the scene or the colours have changed; null until then. */
    private shapes: Shape[] | null,
  ) {
    this.#chart = new Chart(canvas, this.#configuration());
    onThemeChange(() => this.recolor(), this.#theme.signal);
  }

  /**
   * Draws a panel of a spec into a sheet, as large as that is, and again whenever its size or the reader's theme changes.
   * Each part of the work is a task of its own, so that a slow phone still answers its reader.
   */
  static async draw(sheet: HTMLElement, spec: PictureSpec, panel: Panel): Promise<PanelPicture> {
    const canvas = document.createElement("canvas");
    const layer = textLayer(spokenOf(spec));
    const sceneOf = ({ width, height }: Sheet) => {
      const plot = { x: BLEED, y: TOP, width: width - 2 * BLEED, height: height - TOP - TIME };
      return panelSteps(spec, panel, plot, spec.panels.length > 1);
    };
    const size = { width: sheet.clientWidth, height: sheet.clientHeight };
    const scene = await inTasks(sceneOf(size));
    await pause();
    writeScene(layer, scene);
    Object.assign(canvas, size);
    sheet.append(canvas, layer);
    await pause();
    const shapes = shapesIn(layer, panel);
    await pause();
    const picture = new PanelPicture(canvas, layer, sceneOf, scene, shapes);
    await pause();
    picture.#fill();
    return picture;
  }

  /** Draws all in the colours of now. */
  recolor(): void {
    this.shapes = null;
    this.#fill();
  }

  /** Gives Chart.js the data in the colours of now, and has all drawn. */
  #fill(): void {
    this.#chart.data.datasets = datasetsOf(this.scene, readColors(this.canvas));
    this.#chart.update("none");
  }

  /** The size of the sheet that it lies on. */
  get room(): Sheet {
    const { clientWidth: width, clientHeight: height } = this.canvas.parentElement as HTMLElement;
    return { width, height };
  }

  /** Draws all anew where the sheet has another size. */
  resize({ width, height }: Sheet): void {
    this.#chart.resize(width, height);
  }

  get focusPoints(): FocusPoint[] {
    return this.scene.focusPoints;
  }

  /** The spot under a point of the canvas, which Chart.js finds. */
  spotAt(x: number, y: number): FocusPoint | undefined {
    const event = { type: "mousemove", x, y, native: null } as ChartEvent as unknown as Event;
    const [hit] = this.#chart.getElementsAtEventForMode(event, "nearest", { intersect: true }, false);
    return hit && this.focusPoints.find(({ elements }) => elements.some((element) => isSame(element, hit)));
  }

  /** Where a moment stands on the canvas. */
  xOf(moment: number): number {
    const { domain, range } = this.scene.x;
    return range[0] + ((moment - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  }

  /** Draws points larger; none where none is given. */
  highlight(wanted: FocusPoint["elements"]): void {
    this.#wanted = wanted;
    inTurn(this.#drawWanted);
  }

  /** Whether anything had to be drawn. */
  readonly #drawWanted = (): boolean => {
    const [wanted, active] = [this.#wanted, this.#chart.getActiveElements()];
    if (wanted.length === active.length && wanted.every((element, i) => isSame(element, active[i]))) return false;
    this.#chart.setActiveElements(wanted);
    this.#chart.draw();
    return true;
  };

  destroy(): void {
    noTurn(this.#drawWanted);
    this.#theme.abort();
    this.#chart.destroy();
  }

  /** The scene of the size that the chart has now, before Chart.js looks at its axes. */
  #resize({ width, height }: Chart): void {
    const { plot } = this.scene;
    if (plot.width === width - 2 * BLEED && plot.height === height - TOP - TIME) return;
    this.scene = atOnce(this.sceneOf({ width, height }));
    this.shapes = null;
    writeScene(this.layer, this.scene);
  }

  #shapesNow(): Shape[] {
    this.shapes ??= shapesIn(this.layer, this.scene.panel);
    return this.shapes;
  }

  #configuration(): ChartConfiguration {
    const configuration: ChartConfiguration<"scatter", { x: number; y: number }[]> = {
      type: "scatter",
      data: { datasets: [] },
      options: {
        animation: false,
        maintainAspectRatio: false,
        // `resize` tells its size, which the page knows without asking the browser.
        responsive: false,
        devicePixelRatio: Math.min(FINEST, devicePixelRatio),
        // The pointer meets the words and links above the canvas: see pointer.ts.
        events: [],
        layout: { padding: { top: TOP, right: BLEED, bottom: TIME, left: BLEED }, autoPadding: false },
        scales: { x: axis(() => this.scene.x), y: axis(() => this.scene.y) },
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
