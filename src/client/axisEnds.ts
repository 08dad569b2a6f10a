import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";
import { axisEnds as endsOf } from "../chart/scene/axisScene.ts";
import { markScenes } from "../chart/scene/markScene.ts";
import type { Colors } from "./colors.ts";
import { scalesOf } from "./directLabels.ts";
import { family } from "./font.ts";

/** Words at the two ends of the value axis, where the static picture has them. */
export function axisEnds(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "axisEnds",
    afterDatasetsDraw(chart) {
      const scales = scalesOf(chart, panel);
      const ends = endsOf(panel, scales, markScenes(panel, scales));
      if (!ends) return;
      const { ctx } = chart;
      ctx.save();
      ctx.font = `13px ${family(chart)}`;
      ctx.textAlign = "right";
      ctx.fillStyle = colors().quiet;
      for (const { text, x, y } of ends.texts) ctx.fillText(text, x, y);
      for (const arrow of ends.arrows) ctx.fill(new Path2D(arrow));
      ctx.restore();
    },
  };
}
