import type { ChartDataset } from "chart.js";
import type { Line } from "../chart/chartSpec/chartSpec.ts";
import { isBroken } from "../chart/scene/segments.ts";
import type { Colors } from "./colors.ts";

/** Strength of a record's line and of its points, as two hexadecimal digits after the colour: the opacities of the static picture. */
const LINE = "80";
const POINT = "99";
const HOLLOW = "cc";

/** A record behind the claims as a dataset: a thin line with small points, broken and hollow where it is estimated or of low reliability. */
export function recordData(line: Line, colors: () => Colors): ChartDataset<"line", { x: number; y: number }[]> {
  const color = () => (line.partner ? colors().partner(line.partner) : colors().quiet);
  const hollow = (index: number) => line.points[index]?.estimate === true || line.points[index]?.unreliable === true;
  return {
    type: "line",
    data: line.points.map((point) => ({ x: point.at, y: point.value })),
    clip: false,
    // Behind the marks, which are drawn first of all datasets otherwise.
    order: 1,
    borderWidth: 1.25,
    borderColor: () => color() + LINE,
    segment: { borderDash: ({ p1DataIndex }) => (isBroken(line, p1DataIndex) ? [4, 3] : []) },
    pointStyle: line.shape === "square" ? "rect" : "circle",
    // A line that belongs to no partner, such as a second index, has no figures of its own.
    pointRadius: line.shape === "square" ? 3.8 : line.partner === null ? 1.2 : 2.5,
    pointHitRadius: 6,
    pointHoverRadius: 5,
    pointBorderWidth: ({ dataIndex }) => (hollow(dataIndex) ? 1 : 0),
    pointBackgroundColor: ({ dataIndex }) => (hollow(dataIndex) ? colors().paper : color() + POINT),
    pointBorderColor: () => color() + HOLLOW,
  };
}
