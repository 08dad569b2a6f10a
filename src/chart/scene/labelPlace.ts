import { boundingRect, centerOf, gapBetween, inflate, nearestPoint, type Rect, type RectIndex, type Segment } from "./geometry.ts";
import { type Anchor, GAP, type Reach } from "./labelPositions.ts";
import { LABEL } from "./measures.ts";
import type { SceneText } from "./scene.ts";

/** One way to write a label. */
export interface Place {
  block: number;
  rect: Rect;
  align: SceneText["anchor"];
  /** What each line covers. */
  lines: Rect[];
  leader: Segment | null;
  /** Around text and leader. */
  whole: Rect;
  cost: number;
}

/** What stands in a plot before its labels come. */
export interface Field {
  /** Where labels may stand. */
  bounds: Rect;
  /** Marks, points and texts: neither labels nor leaders may touch them. */
  solid: RectIndex;
  /** Lines and the bounds of their points: no label may stand on them, a leader may cross them. */
  lines: RectIndex;
  /** What labels better keep off: upright lines of annotations, edges of bands. */
  soft: RectIndex;
}

/** A place as it is thought of, before anybody has looked what stands there. */
export interface Position {
  rect: Rect;
  align: Place["align"];
  block: number;
  anchor: Anchor;
  /** Number of its anchor and wording in the request. */
  group: number;
  /** The place costs no less than this. */
  least: number;
  /** What was found there: null where something stands, undefined as long as it was not looked at. */
  place: Place | null | undefined;
}

/** How a label may stand, and what it must not seem to belong to. */
export interface Standing {
  reach: Reach;
  /** Other marks, points or lines to which the label would seem to belong if it stood nearer to them. */
  foreign: RectIndex;
}

/** From this distance on a label has a leader: a line's height, less what rounding may add. */
const FAR = LABEL.line - 4;

/** Air between a label and what stands there already, in pixels. */
const AIR = 2;

/**
 * Costs: of each pixel between a label and its mark, of a leader and each of its pixels, of each line crossed, of seeming to belong to another
 * mark, of standing on what is soft.
 */
const COST = { air: 0.2, leader: 16, pixel: 0.45, crossing: 5, ambiguous: 9, soft: 7 };

/** A label at a position with the leader that it needs; null where something stands, undefined where it cannot cost less than a limit. */
export function placeAt(
  { rect, align, block, anchor, least }: Position,
  widths: number[],
  field: Field,
  { reach, foreign }: Standing,
  limit: number,
): Place | null | undefined {
  if (least + leastOfGap(gapToAnchor(rect, anchor), anchor) >= limit) return undefined;
  const lines: Rect[] = [];
  for (let i = 0; i < widths.length; i++) {
    const line = lineRect(rect, align, widths[i] ?? 0, i);
    if (!field.lines.isFree(line) || !field.solid.isFree(line, AIR)) return null;
    lines.push(line);
  }
  const gap = Math.min(...lines.map((line) => gapToAnchor(line, anchor)));
  const isAmbiguous = lines.some((line) => foreign.some(inflate(line, gap), (other) => isNearer(other, line, gap, anchor)));
  const isFar = gap > FAR || (isAmbiguous && gap > GAP + 1);
  if (isFar && reach !== "anywhere") return null;
  const leader = isFar ? leaderTo(anchor, lines) : null;
  const crossed = leader ? leaderCost(leader, anchor, field) : 0;
  if (crossed === null) return null;
  const soft = lines.reduce((sum, line) => sum + Math.min(3, field.soft.overlapping(line).length), 0);
  const cost = least + crossed + soft * COST.soft + (isAmbiguous ? COST.ambiguous : 0) + gap * COST.air;
  return { block, rect, align, lines, leader, whole: leader ? boundingRect([rect, segmentRect(leader)]) : rect, cost };
}

/** Pixels of air between a rectangle and the nearest part of an anchor. */
function gapToAnchor(rect: Rect, { parts }: Anchor): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const part of parts) gap = Math.min(gap, gapBetween(rect, part));
  return gap;
}

/** By how much a leader is shorter than the gap at most: it begins at the edge of the air around a line, and ends in that around its symbol. */
const SHORTER = 2.5;

/** What a gap costs at least, with its leader and less than rounding may add to that. */
function leastOfGap(gap: number, { parts }: Anchor): number {
  const { width = 0, height = 0 } = parts[0] ?? {};
  const length = Math.max(0, gap - SHORTER - Math.max(0, (width - height) / 2));
  return gap * COST.air + (gap > FAR ? COST.leader + length * COST.pixel : 0) - 1e-6;
}

function segmentRect({ from, to }: Segment): Rect {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
}

/** Whether a label's line stands nearer to something else than to its own anchor. */
function isNearer(other: Rect, line: Rect, gap: number, { parts }: Anchor): boolean {
  return gapBetween(line, other) < gap && !parts.some((part) => gapBetween(other, part) === 0);
}

function lineRect(rect: Rect, align: Place["align"], width: number, i: number): Rect {
  const share = align === "start" ? 0 : align === "end" ? 1 : 0.5;
  return { x: rect.x + (rect.width - width) * share, y: rect.y + i * LABEL.line + 1, width, height: LABEL.line - 1 };
}

/** From the nearest line of a label to the edge of the symbol. */
function leaderTo({ parts }: Anchor, lines: Rect[]): Segment {
  const symbol = parts[0] as Rect;
  const center = centerOf(symbol);
  const starts = lines.map((line) => nearestPoint(inflate(line, 1), center));
  const off = (p: { x: number; y: number }) => Math.hypot(p.x - center.x, p.y - center.y);
  const from = starts.reduce((best, start) => (off(start) < off(best) ? start : best));
  const share = (symbol.width / 2 + 1) / Math.max(1, off(from));
  return { from, to: { x: center.x + (from.x - center.x) * share, y: center.y + (from.y - center.y) * share } };
}

/** Null where a leader would pass through another mark or a text. */
function leaderCost(leader: Segment, { parts }: Anchor, { solid, lines }: Field): number | null {
  const isOwn = (rect: Rect) => parts.some((part) => gapBetween(rect, part) === 0);
  if (solid.along(leader).some((rect) => !isOwn(rect))) return null;
  const length = Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
  const crossings = lines.along(leader).filter((rect) => !isOwn(rect)).length;
  return COST.leader + length * COST.pixel + crossings * COST.crossing;
}
