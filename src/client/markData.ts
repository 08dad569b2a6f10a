import type { ChartDataset, PointStyle } from "chart.js";
import { type Mark, middle, type Panel } from "../model/chartSpec.ts";
import type { Colors } from "./colors.ts";

/** Partners differ by shape as well as by colour. */
const STYLES: Record<string, PointStyle> = { IRN: "circle", ISR: "rectRot" };

/** A panel's marks as the first dataset, in the order of the spec. */
export function markData(panel: Panel, colors: () => Colors): ChartDataset<"scatter"> {
  const { marks } = panel;
  const hollow = (mark: Mark) => mark.hollow || mark.plan;
  return {
    type: "scatter",
    data: marks.map((mark) => ({ x: middle(mark), y: mark.value })),
    clip: false,
    pointStyle: marks.map((mark) => STYLES[mark.partner] ?? "rect"),
    pointRadius: marks.map((mark) => (mark.partner === "ISR" ? 8 : 6)),
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
