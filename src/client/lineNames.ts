import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import { FONT, LINE_NAME } from "../chart/scene/measures.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";

/** Each line's name above its last point. */
export function lineNames(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "lineNames",
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      ctx.save();
      ctx.font = `700 ${FONT.figure}px ${family(chart)}`;
      ctx.textAlign = "right";
      for (const { label, points, partner, quiet } of panel.lines) {
        const last = points.at(-1);
        if (!last || quiet || label === "") continue;
        ctx.fillStyle = partner ? colors().partner(partner) : colors().quiet;
        const [x, y] = [scales["x"]?.getPixelForValue(last.at) ?? 0, scales["y"]?.getPixelForValue(last.value) ?? 0];
        ctx.fillText(label, x - LINE_NAME.left, y - LINE_NAME.above);
      }
      ctx.restore();
    },
  };
}
