import type { ChartDataset } from "chart.js";
import type { Line } from "../chart/chartSpec/chartSpec.ts";
import type { Colors } from "./colors.ts";

/** Width of a line, and dots along it, in px, as svg.css has them. */
const WIDTH = 2.5;
const DOTS = [0.1, 5];
/** Radius of a point under the pointer, and that within which the pointer finds it, in px. */
const HOVER_RADIUS = 5;
const HIT_RADIUS = 10;

/** A line as a dataset: each stretch in the style and colour of the point that it leads to. */
export function lineData(line: Line, colors: () => Colors): ChartDataset<"line", { x: number; y: number }[]> {
  const color = (index: number) => {
    const partner = line.points[index]?.partner;
    return partner ? colors().partner(partner) : colors().quiet;
  };
  return {
    type: "line",
    data: line.points.map((point) => ({ x: point.at, y: point.value })),
    clip: false,
    borderWidth: WIDTH,
    borderJoinStyle: "round",
    borderCapStyle: "round",
    pointRadius: 0,
    pointHitRadius: HIT_RADIUS,
    pointHoverRadius: HOVER_RADIUS,
    pointBackgroundColor: ({ dataIndex }) => color(dataIndex),
    pointBorderColor: () => colors().paper,
    segment: {
      borderColor: ({ p1DataIndex }) => color(p1DataIndex),
      borderDash: ({ p1DataIndex }) => (line.points[p1DataIndex]?.dotted ? DOTS : []),
    },
  };
}
