import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import type { Colors } from "./colors.ts";

/** As svg.css has them. */
const OPACITY = { fill: 0.16, edge: 0.75 };

/** The areas between lowest and highest value, behind everything. */
export function bands(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "bands",
    beforeDatasetsDraw({ ctx, scales }) {
      const x = (at: number) => scales["x"]?.getPixelForValue(at) ?? 0;
      const y = (value: number) => scales["y"]?.getPixelForValue(value) ?? 0;
      ctx.save();
      ctx.fillStyle = ctx.strokeStyle = colors().quiet;
      for (const { points } of panel.bands) {
        ctx.beginPath();
        for (const p of points) ctx.lineTo(x(p.at), y(p.high));
        for (const p of [...points].reverse()) ctx.lineTo(x(p.at), y(p.low));
        ctx.closePath();
        ctx.globalAlpha = OPACITY.fill;
        ctx.fill();
        ctx.globalAlpha = OPACITY.edge;
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
