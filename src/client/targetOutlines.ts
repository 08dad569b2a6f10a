import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import { MARK_RADIUS } from "../chart/scene/measures.ts";
import type { Colors } from "./colors.ts";
import { PLAN_DASH, STROKE } from "./uncertainty.ts";

/** Gives targets the broken outline that Chart.js points cannot have. */
export function targetOutlines(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "targets",
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      for (const [i, mark] of panel.marks.entries()) {
        const at = chart.getDatasetMeta(0).data[i];
        if (!mark.plan || !at) continue;
        ctx.save();
        ctx.strokeStyle = colors().partner(mark.partner);
        ctx.lineWidth = STROKE;
        ctx.setLineDash(PLAN_DASH);
        ctx.beginPath();
        ctx.arc(at.x, at.y, MARK_RADIUS, 0, 2 * Math.PI);
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}
