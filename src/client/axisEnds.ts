import type { Plugin } from "chart.js";
import type { Panel } from "../model/chartSpec.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";

/** Words at the two ends of the value axis, at the right edge. */
export function axisEnds(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "axisEnds",
    afterDatasetsDraw(chart) {
      if (!panel.ends) return;
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = `13px ${family(chart)}`;
      ctx.textAlign = "right";
      ctx.fillStyle = colors().quiet;
      ctx.fillText(`${panel.ends.high} ↑`, chartArea.right, chartArea.top - 5);
      ctx.fillText(`${panel.ends.low} ↓`, chartArea.right, chartArea.bottom - 5);
      ctx.restore();
    },
  };
}
