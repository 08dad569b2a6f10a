import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";

/** Upright lines where what is counted changes, with their words at the top, as the static picture has them. */
export function annotationLines(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "moments",
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      ctx.save();
      ctx.font = `12px ${family(chart)}`;
      for (const { at, label } of panel.moments) {
        const x = scales["x"]?.getPixelForValue(at) ?? 0;
        const left = x < (chartArea.left + chartArea.right) / 2;
        ctx.strokeStyle = ctx.fillStyle = colors().ink;
        ctx.setLineDash([2, 3]);
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.setLineDash([]);
        ctx.textAlign = left ? "left" : "right";
        ctx.strokeStyle = colors().paper;
        ctx.lineWidth = 4;
        ctx.strokeText(label, left ? x + 5 : x - 5, chartArea.top + 4);
        ctx.fillText(label, left ? x + 5 : x - 5, chartArea.top + 4);
      }
      ctx.restore();
    },
  };
}
