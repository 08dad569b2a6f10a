import type { ChartDataset, PointStyle } from "chart.js";
import { type Mark, type MarkShape, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";
import { MARK_RADIUS } from "../chart/scene/measures.ts";
import type { Colors } from "./colors.ts";

/** Each shape as Chart.js calls it, and its radius in px: a diamond of the same radius would look smaller. */
const POINTS: Record<MarkShape, { style: PointStyle; radius: number }> = {
  circle: { style: "circle", radius: MARK_RADIUS },
  diamond: { style: "rectRot", radius: 8 },
  square: { style: "rect", radius: MARK_RADIUS },
};

/**
 * Radius of a mark under the pointer, and that within which the pointer finds it, in px: 28 px across, of which WCAG 2.2 (2.5.8) asks for
 * 24.
 */
const HOVER_RADIUS = 9;
const HIT_RADIUS = 14;
/** Width of a mark's border, in px, as svg.css has it. */
const BORDER = { hollow: 2, full: 1.5 };

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
    pointHoverRadius: HOVER_RADIUS,
    pointHitRadius: HIT_RADIUS,
    pointBorderWidth: marks.map((mark) => (hollow(mark) ? BORDER.hollow : BORDER.full)),
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
