import type { ChartDataset, PointStyle } from "chart.js";
import { type Line, type LinePoint, type Mark, type MarkShape, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";
import { RADII } from "../chart/scene/markScene.ts";
import { POINT_RADIUS } from "../chart/scene/pointBounds.ts";
import type { MarkScene, PanelScene } from "../chart/scene/scene.ts";
import { isBroken } from "../chart/scene/segments.ts";
import { type Colors, faded } from "./colors.ts";

/** A dataset of Chart.js over moments and values. */
type Data = ChartDataset<"scatter", { x: number; y: number }[]>;

/**
 * What Chart.js draws itself: marks as the first dataset, then the lines, each in the order of the spec. Radii are the scene's; strokes and
 * opacities are those that `svg.css` gives the static picture. Where all points look alike they have one look and no function that tells it:
 * Chart.js then works it out once, and not for each point.
 */
export function datasetsOf({ panel, marks }: Pick<PanelScene, "panel" | "marks">, colors: Colors): Data[] {
  const { lines } = panel;
  const layers = [...lines.filter(({ quiet }) => quiet), ...lines.filter(({ quiet }) => !quiet)];
  // Datasets of a higher order are drawn earlier: records, then lines, then marks, as in the scene.
  const data = (line: Line) => (line.quiet ? recordData(line, colors) : lineData(line, colors));
  return [markData(panel, marks, colors), ...lines.map((line) => ({ ...data(line), order: layers.length - layers.indexOf(line) }))];
}

/** One value for all points where they agree, else each point's own. */
function shared<T extends string | number>(values: T[], none: T): T | T[] {
  const [first = none, ...others] = values;
  return others.every((value) => value === first) ? first : values;
}

/** Each shape as Chart.js calls it. */
const STYLES: Record<MarkShape, "circle" | "rectRot" | "rect"> = { circle: "circle", diamond: "rectRot", square: "rect" };

/** How much larger a mark is under the pointer, and how far around it that reaches, in pixels. */
const [GROWTH, HIT] = [2.5, 14];

/** A mark that others hide is drawn larger, its rim with it. */
function markData({ marks }: Panel, drawn: MarkScene[], { paper, partner }: Colors): Data {
  const scale = (i: number) => drawn[i]?.scale ?? 1;
  const isHollow = ({ hollow, plan }: Mark) => hollow || plan;
  const colorOf = (mark: Mark, isPaper: boolean) => (isPaper ? paper : partner(mark.partner));
  return {
    type: "scatter",
    data: marks.map((mark) => ({ x: middle(mark), y: mark.value })),
    clip: false,
    order: 0,
    pointStyle: shared(
      marks.map(({ shape }) => STYLES[shape]),
      "circle",
    ) as PointStyle,
    pointRadius: shared(
      marks.map(({ shape }, i) => RADII[shape] * scale(i)),
      0,
    ),
    pointHoverRadius: marks.map(({ shape }, i) => RADII[shape] * scale(i) + GROWTH),
    pointHitRadius: HIT,
    pointBorderWidth: shared(
      marks.map((mark, i) => (isHollow(mark) ? 2 : 1.5) * scale(i)),
      0,
    ),
    pointBackgroundColor: shared(
      marks.map((mark) => colorOf(mark, isHollow(mark))),
      paper,
    ),
    // A plan's outline is broken, as no point of Chart.js can be: `paintScene` draws it.
    pointBorderColor: shared(
      marks.map((mark) => colorOf(mark, !mark.hollow || mark.plan)),
      paper,
    ),
  };
}

/** Width of a line, and of one that a measure is held against; radius of a measure's points, of the hole in a hollow one, of a thin line's lone point. */
const [STRONG, THIN, MEASURED, WITHIN, LONE] = [2.5, 1.5, 3, 1.5, 2];

/** A line: each stretch in the style and colour of the point that it leads to; at each figure of a measure a point. */
function lineData({ points, role }: Line, { paper, quiet, partner }: Colors): Data {
  const color = (index: number) => {
    const own = points[index]?.partner;
    return own ? partner(own) : quiet;
  };
  const isOfOneLook = points.every((point) => point.partner === points[0]?.partner && !point.dotted);
  return {
    type: "scatter",
    // A line of years changes its look between its points, as no line of Chart.js can: `paintScene` draws it.
    showLine: role !== "years",
    data: points.map(({ at, value }) => ({ x: at, y: value })),
    clip: false,
    borderWidth: role === "beside" ? THIN : STRONG,
    borderColor: color(0),
    borderJoinStyle: "round",
    borderCapStyle: "round",
    ...pointsOf(points, role, color, paper),
    pointHitRadius: 10,
    pointHoverRadius: 5,
    pointHoverBackgroundColor: ({ dataIndex }) => color(dataIndex),
    ...(isOfOneLook
      ? {}
      : {
          segment: {
            borderColor: ({ p1DataIndex }) => color(p1DataIndex),
            borderDash: ({ p1DataIndex }) => (points[p1DataIndex]?.dotted ? [0.1, 5] : []),
          },
        }),
  };
}

/** The points of a line: those of a measure, a lone one of what stands beside it. Chart.js measures a hollow one to the middle of its rim. */
function pointsOf(points: LinePoint[], role: Line["role"], color: (index: number) => string, paper: string) {
  if (role !== "measure" && (role !== "beside" || points.length > 1)) return { pointRadius: 0, pointBorderColor: paper };
  if (role === "beside") return { pointRadius: LONE, pointBorderWidth: 0, pointBackgroundColor: color(0) };
  const colors = points.map((_, i) => color(i));
  const isHollow = points.map(({ unreliable }) => unreliable);
  return {
    pointRadius: shared(
      isHollow.map((hollow) => (hollow ? (MEASURED + WITHIN) / 2 : MEASURED)),
      MEASURED,
    ),
    pointBorderWidth: shared(
      isHollow.map((hollow) => (hollow ? MEASURED - WITHIN : 0)),
      0,
    ),
    pointBackgroundColor: shared(
      isHollow.map((hollow, i) => (hollow ? paper : (colors[i] ?? paper))),
      paper,
    ),
    pointBorderColor: shared(colors, paper),
  };
}

/** Opacity of a record's line and of its points. */
const [LINE, POINT] = [0.5, 0.6];

/** Radius of the points of a line that belongs to no partner, such as a second index, and has no figures of its own; of the hole in a hollow point. */
const [SMALL, HOLE] = [1.2, 1.6];

/** A record behind the claims: a thin line with small points, broken and hollow where it is estimated or of low reliability. */
function recordData(line: Line, { paper, partner }: Colors): Data {
  const { points, shape } = line;
  const color = partner(line.partner ?? "other");
  const rim = faded(color, POINT);
  const radius = line.partner === null ? SMALL : POINT_RADIUS;
  const isHollow = points.map(({ estimate, unreliable }) => estimate || unreliable);
  // Chart.js measures a square to its corner, and a hollow point to the middle of its rim.
  const toEdge = (r: number) => (shape === "square" ? r * Math.SQRT2 : r);
  const broken = points.map((_, i) => i > 0 && isBroken(line, i));
  return {
    type: "scatter",
    showLine: true,
    data: points.map(({ at, value }) => ({ x: at, y: value })),
    clip: false,
    borderWidth: 1.25,
    borderColor: faded(color, LINE),
    ...(broken.some(Boolean) ? { segment: { borderDash: ({ p1DataIndex }) => (broken[p1DataIndex] ? [4, 3] : []) } } : {}),
    pointStyle: shape === "square" ? "rect" : "circle",
    pointRadius: shared(
      isHollow.map((hollow) => toEdge(hollow ? (radius + HOLE) / 2 : radius)),
      radius,
    ),
    pointHitRadius: 6,
    pointHoverRadius: 5,
    pointBorderWidth: shared(
      isHollow.map((hollow) => (hollow ? radius - HOLE : 0)),
      0,
    ),
    pointBackgroundColor: shared(
      isHollow.map((hollow) => (hollow ? paper : rim)),
      rim,
    ),
    pointBorderColor: rim,
  };
}
