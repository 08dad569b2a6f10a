import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import { AXIS_END, axisEndArrows, FONT } from "../chart/scene/measures.ts";
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
      ctx.font = `${FONT.text}px ${family(chart)}`;
      ctx.textAlign = "right";
      ctx.fillStyle = colors().quiet;
      const { right, top, bottom } = chartArea;
      const arrows = axisEndArrows(right, top, bottom);
      ctx.fillText(panel.ends.high, right - AXIS_END.aside, top - AXIS_END.above);
      ctx.fill(new Path2D(arrows.high));
      ctx.fillText(panel.ends.low, right - AXIS_END.aside, bottom - AXIS_END.above);
      ctx.fill(new Path2D(arrows.low));
      ctx.restore();
    },
  };
}
