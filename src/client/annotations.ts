import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import { FONT, MOMENT_LABEL } from "../chart/scene/measures.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";
import { OUTLINE } from "./outline.ts";

/** Dashes of the line and the gaps between them, in px, as svg.css has them. */
const DASH = [2, 3];

/** Upright lines where what is counted changes, with their words at the top, as the static picture has them. */
export function annotationLines(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "moments",
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      ctx.save();
      ctx.font = `${FONT.who}px ${family(chart)}`;
      for (const { at, label } of panel.moments) {
        const x = scales["x"]?.getPixelForValue(at) ?? 0;
        const left = x < (chartArea.left + chartArea.right) / 2;
        ctx.strokeStyle = ctx.fillStyle = colors().ink;
        ctx.setLineDash(DASH);
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.setLineDash([]);
        const words = left ? x + MOMENT_LABEL.aside : x - MOMENT_LABEL.aside;
        ctx.textAlign = left ? "left" : "right";
        ctx.strokeStyle = colors().paper;
        ctx.lineWidth = OUTLINE;
        ctx.strokeText(label, words, chartArea.top + MOMENT_LABEL.below);
        ctx.fillText(label, words, chartArea.top + MOMENT_LABEL.below);
      }
      ctx.restore();
    },
  };
}
