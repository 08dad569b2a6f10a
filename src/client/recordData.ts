import type { ChartDataset } from "chart.js";
import type { Line } from "../chart/chartSpec/chartSpec.ts";
import { POINT_RADIUS } from "../chart/scene/pointBounds.ts";
import { isBroken } from "../chart/scene/segments.ts";
import type { Colors } from "./colors.ts";

/** Strength of a record's line and of its points, as two hexadecimal digits after the colour: the opacities of the static picture. */
const LINE = "80";
const POINT = "99";
const HOLLOW = "cc";

/** Width of a record's line, and its dashes where it is broken, in px, as svg.css has them. */
const WIDTH = 1.25;
const DASH = [4, 3];
/**
 * Radius of a point in px. Chart.js measures a square to its corner. A line of no partner, such as a second index, has no figures of its
 * own.
 */
const RADIUS = { square: 3.8, dot: POINT_RADIUS, index: 1.2 };
/** Radius of a point under the pointer, and that within which the pointer finds it, in px: less than a mark's, which lies in front. */
const HOVER_RADIUS = 5;
const HIT_RADIUS = 6;

/**
 * A record behind the claims as a dataset: a thin line with small points, broken and hollow where it is estimated or of low reliability.
 */
export function recordData(line: Line, colors: () => Colors): ChartDataset<"line", { x: number; y: number }[]> {
  const color = () => (line.partner ? colors().partner(line.partner) : colors().quiet);
  const hollow = (index: number) => line.points[index]?.estimate === true || line.points[index]?.unreliable === true;
  return {
    type: "line",
    data: line.points.map((point) => ({ x: point.at, y: point.value })),
    clip: false,
    // Behind the marks, which are drawn first of all datasets otherwise.
    order: 1,
    borderWidth: WIDTH,
    borderColor: () => color() + LINE,
    segment: { borderDash: ({ p1DataIndex }) => (isBroken(line, p1DataIndex) ? DASH : []) },
    pointStyle: line.shape === "square" ? "rect" : "circle",
    pointRadius: line.shape === "square" ? RADIUS.square : line.partner === null ? RADIUS.index : RADIUS.dot,
    pointHitRadius: HIT_RADIUS,
    pointHoverRadius: HOVER_RADIUS,
    pointBorderWidth: ({ dataIndex }) => (hollow(dataIndex) ? 1 : 0),
    pointBackgroundColor: ({ dataIndex }) => (hollow(dataIndex) ? colors().paper : color() + POINT),
    pointBorderColor: () => color() + HOLLOW,
  };
}
