import type { ChartSpec, Line, LinePoint, Mark, Panel } from "../chartSpec/chartSpec.ts";
import { chartScene } from "./chartScene.ts";
import { type FilledKey, filledKey } from "./filledKey.ts";
import type { Rect } from "./geometry.ts";
import { recordScenes } from "./lineScene.ts";
import { markScenes, sizeOf } from "./markScene.ts";
import { plotScales, type Size } from "./plotScales.ts";
import type { MarkScene, RecordScene } from "./scene.ts";

/** What a mark or a record can look like, in the order of the key. */
export const LOOKS = [
  ...(["dated", "undated", "plan", "span", "bounds", "open", "beneath"] as const),
  ...(["record", "side", "estimate", "unreliable", "covered"] as const),
] as const;
/** One of the looks. */
export type MarkLook = (typeof LOOKS)[number];

/** One entry of a chart's key: a look that occurs, drawn in a box of `KEY_BOX`. */
export interface KeyMark {
  look: MarkLook;
  marks: MarkScene[];
  records: RecordScene[];
}

/** Size of the drawing of an entry, in pixels. */
export const KEY_BOX = { width: 36, height: 24 };

/** Looks that the marks and records of a chart have in a picture of a size, each drawn as the first of its kind. */
export function markKey(spec: ChartSpec, size: Size): KeyMark[] {
  const marks = spec.panels.flatMap((panel) => panel.marks);
  const records = spec.panels.flatMap(({ lines }) => lines.filter(({ quiet }) => quiet));
  const { beneath, covered, longer } = shownIn(spec, size);
  const first = (has: (mark: Mark) => boolean) => marks.find(has);
  const point = (has: (point: LinePoint, line: Line) => boolean) => records.find((line) => line.points.some((p) => has(p, line)));
  const found: Record<MarkLook, Mark | Line | undefined> = {
    dated: first(({ hollow, plan }) => !hollow && !plan),
    undated: first(({ hollow, plan }) => hollow && !plan),
    plan: first(({ plan }) => plan),
    span: first(({ id }) => longer.has(id)),
    bounds: first(isBounded) ?? point(isBounded),
    open: first(({ open }) => open !== null) ?? point(({ open }) => open !== null),
    beneath: first(({ id }) => beneath.has(id)),
    record: records[0],
    side: records.find(({ shape }) => shape === "square"),
    estimate: point(({ estimate }, { broken, points }) => estimate || (broken && points.length > 1)),
    unreliable: point(({ unreliable }) => unreliable),
    covered: covered === null ? undefined : first(({ id }) => id === covered),
  };
  return LOOKS.flatMap((look) => (found[look] ? [entry(look, found[look])] : []));
}

function isBounded({ low, high }: { low: number | null; high: number | null }): boolean {
  return low !== null && high !== null;
}

/** What only a picture of a size tells: marks beneath others, the first that covers a point of a record, marks whose bar is longer than they are. */
function shownIn(spec: ChartSpec, size: Size): { beneath: Set<string>; covered: string | null; longer: Set<string> } {
  const drawn = chartScene(spec, size).panels;
  const marks = drawn.flatMap((panel) => panel.marks);
  const sizes = new Map(spec.panels.flatMap((panel) => panel.marks.map((mark) => [mark.id, sizeOf(mark)] as const)));
  const points = drawn.flatMap(({ records, marks }) =>
    records.flatMap(({ points }) => points.filter(({ isCovered }) => isCovered).map((point) => ({ point, marks }))),
  );
  const over = points[0]?.marks.toSorted((a, b) => distance(a, points[0]?.point) - distance(b, points[0]?.point))[0];
  const idsOf = (some: MarkScene[]) => new Set(some.map(({ id }) => id));
  return {
    beneath: idsOf(marks.filter(({ id, scale }) => scale > (sizes.get(id) ?? 1))),
    covered: over?.id ?? null,
    longer: idsOf(marks.filter(({ span, parts: [symbol, bar] }) => span !== null && (bar?.width ?? 0) > (symbol?.width ?? 0))),
  };
}

function distance(mark: MarkScene, point: { x: number; y: number } = mark): number {
  return Math.hypot(mark.x - point.x, mark.y - point.y);
}

/** A plot as large as an entry's box: ten years across, values from 0 to 10. */
const BOX: Rect = { x: 4, y: 2, width: KEY_BOX.width - 8, height: KEY_BOX.height - 4 };
const AXIS = { min: 0, max: 10, ticks: [] };
const MIDDLE = 5;
/** The stretch between two points of a record, and the way from a figure to its bounds. */
const ASIDE = 4.5;

/** The looks of a line that is filled to zero, of the panel that has one. */
export function lineKey(spec: ChartSpec): FilledKey[] {
  return spec.panels.filter(({ areas }) => areas !== undefined).flatMap((panel) => filledKey(panel, BOX));
}

/** A look alone: a mark or a short record of the country and the shape of one that has it. */
function entry(look: MarkLook, of: Mark | Line): KeyMark {
  const scales = plotScales(BOX, AXIS, AXIS);
  const [marks, lines] = "points" in of ? [[], [recordLike(look, of)]] : [marksLike(look, of), look === "covered" ? [recordUnder(of)] : []];
  const panel = panelOf(marks, lines);
  const drawn = markScenes(panel, scales);
  return { look, marks: drawn, records: recordScenes(panel, scales, drawn) };
}

function panelOf(marks: Mark[], lines: Line[]): Panel {
  return { id: "", title: "", reason: null, value: AXIS, ends: null, height: 1, bands: [], lines, marks, moments: [] };
}

function marksLike(look: MarkLook, mark: Mark): Mark[] {
  const open = look === "open" ? mark.open : null;
  const value = open === "up" ? 2 : open === "down" ? 8 : MIDDLE;
  const [low, high] = look === "bounds" ? [MIDDLE - ASIDE, MIDDLE + ASIDE] : [null, null];
  const [hollow, plan] = [look === "undated", look === "plan"];
  const span = look === "span";
  const [from, to] = span ? [0, 10] : [MIDDLE, MIDDLE];
  const plain: Mark = { ...mark, from, to, span, hollow, plan, value, low, high, open, label: null };
  return look === "beneath" ? [plain, { ...plain, id: `${mark.id}.upon` }] : [plain];
}

function recordLike(look: MarkLook, line: Line): Line {
  const [first] = line.points as [LinePoint, ...LinePoint[]];
  const isOpen = look === "open";
  const point = (at: number): LinePoint => ({
    ...first,
    at,
    value: MIDDLE,
    estimate: look === "estimate",
    unreliable: look === "unreliable",
    low: look === "bounds" ? MIDDLE - ASIDE : null,
    high: look === "bounds" ? MIDDLE + ASIDE : null,
    open: isOpen ? (line.points.find(({ open }) => open !== null)?.open ?? null) : null,
  });
  const alone = look === "bounds" || isOpen;
  return { ...line, broken: look === "estimate", points: alone ? [point(MIDDLE)] : [point(MIDDLE - ASIDE), point(MIDDLE + ASIDE)] };
}

/** A record on the spot of a mark. */
function recordUnder({ partner, card }: Mark): Line {
  const bounds = { low: null, high: null, open: null };
  const point: LinePoint = { at: MIDDLE, value: MIDDLE, dotted: false, estimate: false, unreliable: false, partner, card, ...bounds };
  return { id: "", label: "", quiet: true, broken: false, shape: "dot", partner, points: [point] };
}
