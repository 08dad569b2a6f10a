import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
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
      const { right, top, bottom } = chartArea;
      ctx.fillText(panel.ends.high, right - 14, top - 5);
      ctx.fill(new Path2D(`M${right},${top - 6}h-9l4.5,-8z`));
      ctx.fillText(panel.ends.low, right - 14, bottom - 5);
      ctx.fill(new Path2D(`M${right},${bottom - 13}h-9l4.5,8z`));
      ctx.restore();
    },
  };
}
