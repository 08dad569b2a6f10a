import type { Plugin } from "chart.js";
import type { Axis } from "../chart/chartSpec/chartSpec.ts";
import { FONT, labelAnchor, TIME_TICK } from "../chart/scene/measures.ts";
import { thinTicks } from "../chart/scene/timeAxis.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";

/**
 * Ticks and words of the time axis, as the static picture has them, for the axis of the plot's width; labels at the very edges stay inside
 * the plot.
 */
export function timeLabels(time: (pixels: number) => Axis, colors: () => Colors): Plugin {
  return {
    id: "timeLabels",
    afterDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      ctx.save();
      ctx.font = `${FONT.text}px ${family(chart)}`;
      ctx.fillStyle = ctx.strokeStyle = colors().quiet;
      const axis = time(chartArea.width);
      for (const { at, label } of thinTicks(axis, chartArea.width)) {
        const x = scales["x"]?.getPixelForValue(at) ?? 0;
        const anchor = labelAnchor((at - axis.min) / (axis.max - axis.min));
        ctx.textAlign = anchor === "middle" ? "center" : anchor;
        const half = ctx.textAlign === "center" ? ctx.measureText(label).width / 2 : 0;
        ctx.fillText(label, Math.min(x, chart.width - half), chartArea.bottom + TIME_TICK.baseline);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.bottom);
        ctx.lineTo(x, chartArea.bottom + TIME_TICK.length);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
