import type { Panel } from "../chartSpec/chartSpec.ts";
import { textWidth, type Weight } from "../metrics/textWidth.ts";
import { lineObstacles, type Point, type Rect, RectIndex } from "./geometry.ts";
import type { Field } from "./labelPlace.ts";
import { tickRect } from "./labelPlacement.ts";
import { ARROWHEAD } from "./measures.ts";
import type { PlotScales } from "./plotScales.ts";
import { boundStrokes, POINT_RADIUS } from "./pointBounds.ts";
import type { PanelScene, SceneText } from "./scene.ts";
import { isOfCount } from "./segments.ts";
import { AXIS_SIZE, thinLines } from "./timeAxis.ts";

/** Size of an annotation's words, in pixels. */
const ANNOTATION_SIZE = 12;

/** Room above a plot that labels may use, free of the panel's title, in pixels. */
const ABOVE = 18;

/** What a panel's labels have to keep off, and where they may stand. */
export type Surroundings = Pick<PanelScene, "ends" | "annotations" | "marks">;

/** Everything that stands in a panel before its labels come. */
export function labelField(panel: Panel, { ends, annotations, marks }: Surroundings, scales: PlotScales): Field {
  const { plot, y } = scales;
  const ticks = thinLines(panel.value, plot.height).map(({ at, label }) => tickRect(plot.x, y(at), textWidth(label, AXIS_SIZE)));
  const words = [
    ...(ends ? ends.texts.map((text) => withArrowhead(textRect(text, AXIS_SIZE))) : []),
    ...annotations.map(({ label }) => textRect(label, ANNOTATION_SIZE)),
  ];
  const drawn = [...marks.flatMap(({ parts }) => parts), ...recordPoints(panel, scales).flat(), ...lonePoints(panel, scales)];
  const edges = panel.bands.flatMap(({ points }) => [
    ...lineObstacles(points.map((p) => ({ x: scales.x(p.at), y: y(p.low) }))),
    ...lineObstacles(points.map((p) => ({ x: scales.x(p.at), y: y(p.high) }))),
  ]);
  const zero = panel.value.min < 0 ? [{ x: plot.x, y: y(0) - 1, width: plot.width, height: 2 }] : [];
  const upright = panel.moments.map(({ at }) => ({ x: scales.x(at) - 1, y: plot.y, width: 2, height: plot.height }));
  return {
    bounds: { x: plot.x, y: plot.y - ABOVE, width: plot.width, height: plot.height + ABOVE - 3 },
    solid: new RectIndex([...ticks, ...words, ...drawn]),
    lines: new RectIndex([...drawnLines(panel, scales), ...filledRects(panel, scales)]),
    soft: new RectIndex([...edges, ...upright, ...zero]),
  };
}

/** The points of each quiet line as they are drawn; the others have none. */
export function recordPoints({ lines }: Panel, { x, y }: PlotScales): Rect[][] {
  return lines.map(({ quiet, points }) => (quiet ? points.map((p) => around({ x: x(p.at), y: y(p.value) }, POINT_RADIUS)) : []));
}

/** Points to which no line leads: the others of such lines are covered by it. */
function lonePoints({ lines }: Panel, { x, y }: PlotScales): Rect[] {
  const alone = lines.filter((line) => isOfCount(line) && line.points.length === 1);
  return alone.flatMap(({ points }) => points.map((p) => around({ x: x(p.at), y: y(p.value) }, POINT_RADIUS)));
}

/** The lines with the bounds of their points. */
function drawnLines({ lines }: Panel, { x, y }: PlotScales): Rect[] {
  return lines.flatMap(({ quiet, points }) => {
    const bounds = quiet ? points.flatMap((point) => boundStrokes(point, x, y)) : [];
    return [
      ...lineObstacles(points.map((p) => ({ x: x(p.at), y: y(p.value) }))),
      ...bounds.flatMap((stroke) => lineObstacles(stroke.map(([left, top]) => ({ x: left, y: top })))),
    ];
  });
}

/** What is filled between lines and zero: one rectangle from point to point. */
function filledRects({ areas = [] }: Panel, { x, y }: PlotScales): Rect[] {
  return areas.flatMap(({ points }) =>
    points.slice(1).map((point, i) => {
      const before = points[i] ?? point;
      const [top, bottom] = [y(Math.max(before.value, point.value, 0)), y(Math.min(before.value, point.value, 0))];
      return { x: x(before.at), y: top, width: x(point.at) - x(before.at), height: bottom - top };
    }),
  );
}

/** The square around a point that reaches `radius` pixels to each side. */
export function around({ x, y }: Point, radius: number): Rect {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** What a line of text covers, from its highest letter to its lowest. */
export function textRect({ text, x, y, anchor }: SceneText, size: number, weight: Weight = 400): Rect {
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - 0.8 * size, width, height: 1.05 * size };
}

/** Words of an end of the axis together with the arrowhead to their right. */
function withArrowhead(rect: Rect): Rect {
  return { ...rect, width: rect.width + ARROWHEAD.room };
}
