import type { ChartDataset, PointStyle } from "chart.js";
import { type Line, type Mark, type MarkShape, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";
import { RADII } from "../chart/scene/markScene.ts";
import { POINT_RADIUS } from "../chart/scene/pointBounds.ts";
import { isBroken } from "../chart/scene/segments.ts";
import { type Colors, faded } from "./colors.ts";

/** A dataset of Chart.js over moments and values. */
type Data = ChartDataset<"scatter" | "line", { x: number; y: number }[]>;

/**
 * What Chart.js draws itself: marks as the first dataset, then the lines, each in the order of the spec. Radii are the scene's; strokes and
 * opacities are those that `svg.css` gives the static picture.
 */
export function datasetsOf(panel: Panel, colors: () => Colors): Data[] {
  const { lines } = panel;
  const layers = [...lines.filter(({ quiet }) => quiet), ...lines.filter(({ quiet }) => !quiet)];
  // Datasets of a higher order are drawn earlier: records, then lines, then marks, as in the scene.
  const data = (line: Line) => (line.quiet ? recordData(line, colors) : lineData(line, colors));
  return [markData(panel, colors), ...lines.map((line) => ({ ...data(line), order: layers.length - layers.indexOf(line) }))];
}

/** Each shape as Chart.js calls it. */
const STYLES: Record<MarkShape, PointStyle> = { circle: "circle", diamond: "rectRot", square: "rect" };

/** How much larger a mark is under the pointer, in pixels. */
const GROWTH = 2.5;

function markData({ marks }: Panel, colors: () => Colors): Data {
  const isHollow = ({ hollow, plan }: Mark) => hollow || plan;
  const colorOf = (index: number, isPaper: (mark: Mark) => boolean) => {
    const mark = marks[index];
    return !mark || isPaper(mark) ? colors().paper : colors().partner(mark.partner);
  };
  return {
    type: "scatter",
    data: marks.map((mark) => ({ x: middle(mark), y: mark.value })),
    clip: false,
    order: 0,
    pointStyle: marks.map(({ shape }) => STYLES[shape]),
    pointRadius: marks.map(({ shape }) => RADII[shape]),
    pointHoverRadius: marks.map(({ shape }) => RADII[shape] + GROWTH),
    pointHitRadius: 14,
    pointBorderWidth: marks.map((mark) => (isHollow(mark) ? 2 : 1.5)),
    pointBackgroundColor: ({ dataIndex }) => colorOf(dataIndex, isHollow),
    // A plan's outline is broken, as no point of Chart.js can be: `paintScene` draws it.
    pointBorderColor: ({ dataIndex }) => colorOf(dataIndex, ({ hollow, plan }) => !hollow || plan),
  };
}

/** A line: each stretch in the style and colour of the point that it leads to. */
function lineData({ points }: Line, colors: () => Colors): Data {
  const color = (index: number) => {
    const partner = points[index]?.partner;
    return partner ? colors().partner(partner) : colors().quiet;
  };
  return {
    type: "line",
    data: points.map(({ at, value }) => ({ x: at, y: value })),
    clip: false,
    borderWidth: 2.5,
    borderJoinStyle: "round",
    borderCapStyle: "round",
    pointRadius: 0,
    pointHitRadius: 10,
    pointHoverRadius: 5,
    pointBackgroundColor: ({ dataIndex }) => color(dataIndex),
    pointBorderColor: () => colors().paper,
    segment: {
      borderColor: ({ p1DataIndex }) => color(p1DataIndex),
      borderDash: ({ p1DataIndex }) => (points[p1DataIndex]?.dotted ? [0.1, 5] : []),
    },
  };
}

/** Opacity of a record's line and of its points. */
const [LINE, POINT] = [0.5, 0.6];

/** Radius of the points of a line that belongs to no partner, such as a second index, and has no figures of its own; of the hole in a hollow point. */
const [SMALL, HOLE] = [1.2, 1.6];

/** A record behind the claims: a thin line with small points, broken and hollow where it is estimated or of low reliability. */
function recordData(line: Line, colors: () => Colors): Data {
  const { points, partner, shape } = line;
  const color = () => colors().partner(partner ?? "other");
  const isHollow = (index: number) => points[index]?.estimate === true || points[index]?.unreliable === true;
  const radius = partner === null ? SMALL : POINT_RADIUS;
  // Chart.js measures a square to its corner, and a hollow point to the middle of its rim.
  const toEdge = (r: number) => (shape === "square" ? r * Math.SQRT2 : r);
  return {
    type: "line",
    data: points.map(({ at, value }) => ({ x: at, y: value })),
    clip: false,
    borderWidth: 1.25,
    borderColor: () => faded(color(), LINE),
    segment: { borderDash: ({ p1DataIndex }) => (isBroken(line, p1DataIndex) ? [4, 3] : []) },
    pointStyle: shape === "square" ? "rect" : "circle",
    pointRadius: ({ dataIndex }) => toEdge(isHollow(dataIndex) ? (radius + HOLE) / 2 : radius),
    pointHitRadius: 6,
    pointHoverRadius: 5,
    pointBorderWidth: ({ dataIndex }) => (isHollow(dataIndex) ? radius - HOLE : 0),
    pointBackgroundColor: ({ dataIndex }) => (isHollow(dataIndex) ? colors().paper : faded(color(), POINT)),
    pointBorderColor: () => faded(color(), POINT),
  };
}
