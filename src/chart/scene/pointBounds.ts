import type { Bounds } from "../chartSpec/chartSpec.ts";

/** Radius of a record's point, in px; svg.css draws it as a stroke of twice that. */
export const POINT_RADIUS = 2.5;
/** Half the width of a whisker's end strokes, in px: wider than a point, so that narrow bounds stay visible. */
const CAP = 4.5;
/** Length of an arrow to the open side, in px. */
const ARROW = 14;
/** Length of its head and half the head's width, in px. */
const HEAD = 4;

/** A line through points, in pixels. */
export type Stroke = [x: number, y: number][];

/** A point of a line with its bounds. */
type Bounded = Bounds & { at: number; value: number };
/** From decimal years, or from values, to pixels; larger values stand higher. */
type ToPixels = (value: number) => number;

/**
 * The strokes that show what a record's wording leaves open: a whisker between two bounds, an arrow to the open side, or none. For both
 * painters.
 */
export function boundStrokes(point: Bounded, xOf: ToPixels, yOf: ToPixels): Stroke[] {
  const x = xOf(point.at);
  if (point.open !== null) return arrow(x, yOf(point.value), arrowTip(point, yOf));
  return point.low === null || point.high === null ? [] : whisker(x, yOf(point.low), yOf(point.high));
}

function whisker(x: number, low: number, high: number): Stroke[] {
  return [across(x, low, CAP), across(x, high, CAP), upright(x, low, high)];
}

function arrow(x: number, from: number, tip: number): Stroke[] {
  const back = tip - Math.sign(tip - from) * HEAD;
  const [left, right] = across(x, back, HEAD);
  return [upright(x, from, tip), [left, [x, tip], right]];
}

/** Where an arrow ends: never beyond the bound that is given on its side, such as zero. */
function arrowTip({ value, low, high, open }: Bounded, yOf: ToPixels): number {
  const y = yOf(value);
  if (open === "up") return high === null ? y - ARROW : Math.max(y - ARROW, yOf(high));
  return low === null ? y + ARROW : Math.min(y + ARROW, yOf(low));
}

function across(x: number, y: number, half: number): [[number, number], [number, number]] {
  return [
    [x - half, y],
    [x + half, y],
  ];
}

function upright(x: number, from: number, to: number): Stroke {
  return [
    [x, from],
    [x, to],
  ];
}
