import type { Plugin } from "chart.js";
import type { Colors } from "./colors.ts";

/** The zero line in ink, over the quiet grid. */
export function zeroLine(colors: () => Colors): Plugin {
  return {
    id: "zeroLine",
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const y = scales["y"]?.getPixelForValue(0) ?? 0;
      if (y < chartArea.top || y > chartArea.bottom + 1) return;
      ctx.save();
      ctx.strokeStyle = colors().ink;
      ctx.beginPath();
      ctx.moveTo(chartArea.left, y);
      ctx.lineTo(chartArea.right, y);
      ctx.stroke();
      ctx.restore();
    },
  };
}
