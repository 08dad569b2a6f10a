import type { Band, Line, LinePoint, Panel } from "../chartSpec/chartSpec.ts";
import type { PlacedTexts } from "./labelScene.ts";
import { MARK_RADIUS } from "./measures.ts";
import { areaPath, linePath } from "./paths.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import { boundStrokes } from "./pointBounds.ts";
import type { LineScene, MarkScene, PanelScene, PathData, RecordScene } from "./scene.ts";
import { isBroken, segments } from "./segments.ts";

/** The path through points of a line. */
function pathThrough(points: LinePoint[], { x, y }: PlotScales): PathData {
  return linePath(points.map((p) => [roundTenth(x(p.at)), roundTenth(y(p.value))]));
}

/** Areas between the lowest and the highest value. */
export function bandPaths(bands: Band[], { x, y }: PlotScales): PathData[] {
  return bands.map(({ points }) => {
    const [high, low] = (["high", "low"] as const).map((side) => points.map((p) => [roundTenth(x(p.at)), roundTenth(y(p[side]))] as const));
    return areaPath(high ?? [], low ?? []);
  });
}

/** What a panel has that others have not: tints between lines and zero, bands without an edge, and points that are named. */
export function tintedScene(
  { areas = [], bands, callouts = [] }: Panel,
  scales: PlotScales,
): Pick<PanelScene, "areas" | "paleBands" | "turns"> {
  const pale = bands.filter(({ isPale }) => isPale);
  return {
    ...(areas.length === 0 ? {} : { areas: areas.map(({ partner, points }) => ({ partner, path: toZero(points, scales) })) }),
    ...(pale.length === 0 ? {} : { paleBands: bandPaths(pale, scales) }),
    ...(callouts.length === 0
      ? {}
      : { turns: callouts.map(({ at, value }) => ({ x: roundTenth(scales.x(at)), y: roundTenth(scales.y(value)) })) }),
  };
}

function toZero(points: { at: number; value: number }[], { x, y }: PlotScales): PathData {
  const along = (value: (p: { value: number }) => number) => points.map((p) => [roundTenth(x(p.at)), roundTenth(y(value(p)))] as const);
  return areaPath(
    along((p) => p.value),
    along(() => 0),
  );
}

/** Lines in stretches of one style, with their names where those found a place. */
export function lineScenes({ lines }: Panel, names: PlacedTexts["names"], scales: PlotScales): LineScene[] {
  return lines.flatMap((line) => {
    const { id, points, partner, quiet } = line;
    if (quiet) return [];
    const turned = line.role === "years" ? withTurns(points) : points;
    const stretches = segments(turned, (i) => isAlike(turned[i - 1], turned[i])).map((stretch) => ({
      path: pathThrough(stretch, scales),
      partner: stretch.at(-1)?.partner ?? null,
      isDotted: stretch.at(-1)?.dotted ?? false,
    }));
    return [{ stretches, partner, ...roleScene(line, scales), name: names.get(id) ?? null }];
  });
}

/** The points with one more between two that look otherwise, where the look of the first ends. */
function withTurns(points: LinePoint[]): LinePoint[] {
  return points.flatMap((p, i) => {
    const next = points[i + 1];
    return next && !isAlike(p, next) ? [p, { ...p, at: (p.at + next.at) / 2, value: (p.value + next.value) / 2 }] : p;
  });
}

/** What a line of one count of both partners has beside its stretches; nothing for the lines of other charts. */
function roleScene({ role, points }: Line, { x, y }: PlotScales): Pick<LineScene, "isThin" | "isOfYears" | "dots"> {
  if (role === undefined) return {};
  if (role === "years") return { isOfYears: true };
  const isThin = role === "beside";
  // A line beside the measure shows a point only where it would not be seen: one year between two gaps.
  if (isThin && points.length > 1) return { isThin };
  const dots = points.map((p) => ({ x: roundTenth(x(p.at)), y: roundTenth(y(p.value)), partner: p.partner, isHollow: p.unreliable }));
  return { isThin, dots };
}

/** Whether the stretches that lead to two points look alike. */
function isAlike(a: LinePoint | undefined, b: LinePoint | undefined): boolean {
  return a?.dotted === b?.dotted && a?.partner === b?.partner;
}

/** A point whose middle is nearer to that of a mark is drawn within it, in pixels. */
const COVERED = MARK_RADIUS - 1.5;

/** Records behind the claims: thin lines with a small point for each figure. */
export function recordScenes({ lines }: Panel, scales: PlotScales, marks: MarkScene[] = []): RecordScene[] {
  return lines.flatMap((record) => (record.quiet ? [recordScene(record, scales, marks)] : []));
}

function recordScene(record: Line, scales: PlotScales, marks: MarkScene[]): RecordScene {
  const { points, partner, shape } = record;
  const bounds = points.flatMap((p) => boundStrokes(p, scales.x, scales.y));
  return {
    partner,
    shape,
    stretches: stretchesOf(record, scales),
    bounds: bounds.length === 0 ? null : bounds.map((stroke) => polyline(stroke)).join(""),
    points: points.map((p) => {
      const [x, y] = [roundTenth(scales.x(p.at)), roundTenth(scales.y(p.value))];
      const isCovered = marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < COVERED);
      return { x, y, isHollow: p.estimate || p.unreliable, ...(isCovered ? { isCovered } : {}) };
    }),
  };
}

/** What joins the points; a lone one is joined to nothing. */
function stretchesOf(record: Line, scales: PlotScales): RecordScene["stretches"] {
  if (record.points.length < 2) return [];
  let at = 0;
  return segments(record.points, (i) => isBroken(record, i) === isBroken(record, i - 1)).map((stretch) => {
    at += stretch.length - 1;
    return { path: pathThrough(stretch, scales), isBroken: isBroken(record, at) };
  });
}

function polyline(stroke: [number, number][]): PathData {
  return `M${stroke.map(([x, y]) => `${roundTenth(x)},${roundTenth(y)}`).join("L")}`;
}
