import type { MarkShape } from "../chartSpec/markTypes.ts";
import type { SmallClaim, SmallPictureSpec, SmallPoint } from "../chartSpec/smallPictureSpec.ts";
import type { PathData } from "./scene.ts";

/** Width and height of a small picture, in pixels. */
export const SMALL = { width: 120, height: 36 } as const;

/** Room around the figures for half a mark, in pixels. */
const AIR = 5;
/** Half the width of a small mark's shape: circle, diamond, square are drawn to look equally large. */
const RADIUS: Record<MarkShape, number> = { circle: 4, diamond: 5, square: 3.5 };
/** Fewest years across, so that a figure of one year is no line through the whole picture. */
const YEARS = 6;
/** Shortest stroke of a lone figure, in pixels: a year can be narrower than that. */
const TICK = 3;
/** Radius of the ring around the figure that is shown apart. */
const RING = 6;

/** All that a small picture draws, in pixels, y downwards, in the order in which it is drawn. */
export interface SmallPicture {
  width: number;
  height: number;
  /** The level of zero. */
  zero: PathData;
  /** The count of each counterpart: joined neighbours as a line, lone figures as level strokes over their periods, events as upright ones. */
  lines: { partner: string; path: PathData; isEstimated: boolean }[];
  claims: SmallMark[];
  /** The level of each claim without a year, with its value and height. */
  levels: { partner: string; path: PathData; value: number; y: number }[];
  /** The highest value and zero, with their heights. */
  edges: { value: number; y: number }[];
  /** The ring around the figure that is shown apart, and its middle. */
  ring: { x: number; y: number; r: number } | null;
}

/** A claim's mark. */
export interface SmallMark {
  x: number;
  y: number;
  partner: string;
  outline: PathData;
  isUndated: boolean;
  /** The stroke over the period of a dated claim of more than a year. */
  span: PathData | null;
}

/** Places of a small picture of a size in pixels; null where there is no figure to draw. */
export function smallPicture(spec: SmallPictureSpec, size: { width: number; height: number } = SMALL): SmallPicture | null {
  const records = spec.lines.flatMap(({ runs }) => runs.flat());
  const all = [...records, ...spec.claims];
  if (all.length === 0) return null;
  const { placed, levels } = placedOf(spec);
  const inTime = placed.length === 0 ? all : placed;
  const [first, last] = [Math.min(...inTime.map(({ from }) => from)), Math.max(...inTime.map(({ to }) => to))];
  const spare = Math.max(0, YEARS - (last - first)) / 2;
  const x = scale(first - spare, last + spare, AIR, size.width - AIR);
  const values = [0, ...all.map(({ value }) => value)];
  const y = scale(Math.min(...values), Math.max(...values), size.height - AIR, AIR);
  const at = (p: SmallPoint) => ({ x: x((p.from + p.to) / 2), y: y(p.value) });
  const lone = (p: SmallPoint) => (spec.isCount ? `M${at(p).x} ${y(0)}V${at(p).y}` : level(p, x, y));
  const drawn = (runs: SmallPoint[][], estimate: boolean) =>
    runs
      .flatMap((run) => stretches(run, estimate))
      .map((stretch) =>
        stretch.length === 1 ? lone(stretch[0] as SmallPoint) : `M${stretch.map((p) => `${at(p).x} ${at(p).y}`).join("L")}`,
      )
      .join("");
  const apart = placed.find(({ ids }) => spec.highlighted !== null && ids.includes(spec.highlighted));
  return {
    width: size.width,
    height: size.height,
    zero: `M0 ${y(0)}H${size.width}`,
    lines: spec.lines.flatMap(({ partner, runs }) =>
      [false, true].flatMap((isEstimated) => {
        const path = drawn(runs, isEstimated);
        return path === "" ? [] : [{ partner, path, isEstimated }];
      }),
    ),
    levels: levels.map(({ partner, value }) => ({ partner, path: `M0 ${y(value)}H${size.width}`, value, y: y(value) })),
    edges: [Math.max(...values), 0].map((value) => ({ value, y: y(value) })),
    claims: spec.claims
      .filter(({ isLevel }) => !isLevel)
      .map((claim) => ({
        ...at(claim),
        partner: claim.partner,
        outline: outline(claim.shape),
        isUndated: claim.isUndated,
        span: spanOf(claim, x, y),
      })),
    ring: apart === undefined ? null : { ...at(apart), r: RING },
  };
}

/** What has a place in time, and the claims that are levels across it. */
export function placedOf(spec: SmallPictureSpec): { placed: SmallPoint[]; levels: SmallClaim[] } {
  const levels = spec.claims.filter(({ isLevel }) => isLevel);
  return { placed: [...spec.lines.flatMap(({ runs }) => runs.flat()), ...spec.claims.filter(({ isLevel }) => !isLevel)], levels };
}

/** Neighbours of a run that are all estimated, or none of them; the stroke between two kinds belongs to the estimate. */
function stretches(run: SmallPoint[], estimate: boolean): SmallPoint[][] {
  if (run.length === 1) return run[0]?.isEstimate === estimate ? [run] : [];
  const found: SmallPoint[][] = [];
  for (const [i, point] of run.entries()) {
    const before = run[i - 1];
    if (before === undefined || (before.isEstimate || point.isEstimate) !== estimate) continue;
    if (found.at(-1)?.at(-1) === before) found.at(-1)?.push(point);
    else found.push([before, point]);
  }
  return found;
}

type Scale = (value: number) => number;

/** To half pixels: short markup. A domain without extent lies in the middle. */
function scale(low: number, high: number, from: number, to: number): Scale {
  return (value) => half(high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

function half(n: number): number {
  return Math.round(n * 2) / 2;
}

function level(p: SmallPoint, x: Scale, y: Scale): PathData {
  const middle = x((p.from + p.to) / 2);
  const width = Math.max(TICK, x(p.to) - x(p.from));
  return `M${half(middle - width / 2)} ${y(p.value)}h${half(width)}`;
}

function spanOf({ from, to, value, isUndated }: SmallClaim, x: Scale, y: Scale): PathData | null {
  return isUndated || to - from < 1.5 ? null : `M${x(from)} ${y(value)}H${x(to)}`;
}

function outline(shape: MarkShape): PathData {
  const r = RADIUS[shape];
  if (shape === "circle") return `M${-r} 0a${r} ${r} 0 1 1 0 .1Z`;
  return shape === "diamond" ? `M0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z` : `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}Z`;
}
