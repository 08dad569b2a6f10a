import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";

/** Each line's name above its last point. */
export function lineNames(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "lineNames",
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      ctx.save();
      ctx.font = `700 14px ${family(chart)}`;
      ctx.textAlign = "right";
      for (const { label, points, partner, quiet } of panel.lines) {
        const last = points.at(-1);
        if (!last || quiet || label === "") continue;
        ctx.fillStyle = partner ? colors().partner(partner) : colors().quiet;
        ctx.fillText(label, (scales["x"]?.getPixelForValue(last.at) ?? 0) - 4, (scales["y"]?.getPixelForValue(last.value) ?? 0) - 8);
      }
      ctx.restore();
    },
  };
}
