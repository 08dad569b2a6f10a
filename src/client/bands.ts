import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import type { Colors } from "./colors.ts";

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
        ctx.globalAlpha = 0.16;
        ctx.fill();
        ctx.globalAlpha = 0.75;
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
