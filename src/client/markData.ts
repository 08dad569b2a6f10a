import type { ChartDataset, PointStyle } from "chart.js";
import { type Mark, type MarkShape, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";
import type { Colors } from "./colors.ts";

/** Each shape as Chart.js calls it, and its size. */
const POINTS: Record<MarkShape, { style: PointStyle; radius: number }> = {
  circle: { style: "circle", radius: 6 },
  diamond: { style: "rectRot", radius: 8 },
  square: { style: "rect", radius: 6 },
};

/** A panel's marks as the first dataset, in the order of the spec. */
export function markData(panel: Panel, colors: () => Colors): ChartDataset<"scatter"> {
  const { marks } = panel;
  const hollow = (mark: Mark) => mark.hollow || mark.plan;
  return {
    type: "scatter",
    data: marks.map((mark) => ({ x: middle(mark), y: mark.value })),
    clip: false,
    pointStyle: marks.map((mark) => POINTS[mark.shape].style),
    pointRadius: marks.map((mark) => POINTS[mark.shape].radius),
    pointHoverRadius: 9,
    pointHitRadius: 14,
    pointBorderWidth: marks.map((mark) => (hollow(mark) ? 2 : 1.5)),
    pointBackgroundColor: ({ dataIndex }) => fill(marks[dataIndex], hollow, colors()),
    pointBorderColor: ({ dataIndex }) => border(marks[dataIndex], colors()),
  };
}

function fill(mark: Mark | undefined, hollow: (mark: Mark) => boolean, colors: Colors): string {
  return !mark || hollow(mark) ? colors.paper : colors.partner(mark.partner);
}

/** A target's outline is drawn broken, by `targets`. */
function border(mark: Mark | undefined, colors: Colors): string {
  return mark?.hollow && !mark.plan ? colors.partner(mark.partner) : colors.paper;
}
