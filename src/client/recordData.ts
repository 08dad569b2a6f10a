import type { ChartDataset } from "chart.js";
import type { Line } from "../model/chartSpec.ts";
import type { Colors } from "./colors.ts";

/** Strength of a record's line and of its points, as two hexadecimal digits after the colour: the opacities of the static picture. */
const LINE = "80";
const POINT = "99";
const HOLLOW = "cc";

/** A record behind the claims as a dataset: a thin line with small points, broken and hollow where it is estimated. */
export function recordData(line: Line, colors: () => Colors): ChartDataset<"line", { x: number; y: number }[]> {
  const color = () => (line.partner ? colors().partner(line.partner) : colors().quiet);
  const estimate = line.points.some((point) => point.estimate);
  return {
    type: "line",
    data: line.points.map((point) => ({ x: point.at, y: point.value })),
    clip: false,
    // Behind the marks, which are drawn first of all datasets otherwise.
    order: 1,
    borderWidth: 1.25,
    borderColor: () => color() + LINE,
    borderDash: line.broken ? [4, 3] : [],
    pointStyle: line.shape === "square" ? "rect" : "circle",
    // A line that belongs to no partner, such as a second index, has no figures of its own.
    pointRadius: line.shape === "square" ? 3.8 : line.partner === null ? 1.2 : 2.5,
    pointHitRadius: 6,
    pointHoverRadius: 5,
    pointBorderWidth: estimate ? 1 : 0,
    pointBackgroundColor: () => (estimate ? colors().paper : color() + POINT),
    pointBorderColor: () => color() + HOLLOW,
  };
}
