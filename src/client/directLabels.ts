import type { Chart, Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import { annotationLines, axisEnds } from "../chart/scene/axisScene.ts";
import { type PlacedTexts, placeTexts } from "../chart/scene/labelScene.ts";
import { markScenes } from "../chart/scene/markScene.ts";
import { type PlotScales, plotScales } from "../chart/scene/plotScales.ts";
import type { SceneText } from "../chart/scene/scene.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";

/** Writes each mark's figure, and whose and when, beside it, and the names of lines and records: in the same places as in the static picture. */
export function directLabels(panel: Panel, colors: () => Colors): Plugin {
  const placed = placedOnce(panel);
  return {
    id: "directLabels",
    afterDatasetsDraw(chart) {
      const { labels, names } = placed(chart);
      const { ctx } = chart;
      const { paper, quiet, partner } = colors();
      const inkOf = (code: string | null | undefined) => (code ? partner(code) : quiet);
      const font = { figure: `700 14px ${family(chart)}`, who: `12px ${family(chart)}` };
      ctx.save();
      ctx.strokeStyle = quiet;
      ctx.lineWidth = 0.75;
      for (const { leader } of [...labels, ...names.values()]) if (leader) ctx.stroke(new Path2D(leader));
      ctx.lineJoin = "round";
      ctx.lineWidth = 4;
      ctx.strokeStyle = paper;
      for (const [id, name] of names) write(ctx, name, font.figure, inkOf(panel.lines.find((line) => line.id === id)?.partner));
      for (const { figure, lines, partner: own, isRecord } of labels) {
        if (figure) write(ctx, figure, font.figure, inkOf(own));
        for (const line of lines) write(ctx, line, font.who, isRecord ? inkOf(own) : quiet);
      }
      ctx.restore();
    },
  };
}

/** The texts in their places, found again only when the plot has another size. */
function placedOnce(panel: Panel): (chart: Chart) => PlacedTexts {
  let known: { key: string; texts: PlacedTexts } | undefined;
  return (chart) => {
    const scales = scalesOf(chart, panel);
    const key = JSON.stringify([scales.plot, chart.scales["x"]?.min]);
    if (known?.key !== key) {
      const marks = markScenes(panel, scales);
      const surroundings = { ends: axisEnds(panel, scales, marks), annotations: annotationLines(panel, scales), marks };
      known = { key, texts: placeTexts(panel, surroundings, scales) };
    }
    return known.texts;
  };
}

/** The scales of a panel in the place that Chart.js gives its plot. */
export function scalesOf({ chartArea, scales }: Chart, { value }: Panel): PlotScales {
  const { left, top, width, height } = chartArea;
  const { min, max } = scales["x"] ?? { min: 0, max: 1 };
  return plotScales({ x: left, y: top, width, height }, { min, max, ticks: [] }, value);
}

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function write(ctx: CanvasRenderingContext2D, { text, x, y, anchor }: SceneText, font: string, color: string): void {
  ctx.font = font;
  ctx.textAlign = ALIGN[anchor];
  ctx.fillStyle = color;
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}
