import type { PathData } from "./scene.ts";

/**
 * Paths written as d3-shape writes them, which is left out as the client would have to carry all of its 5 kB for these.
 * Points are `[x, y]` in pixels, rounded by their caller.
 */
type Point = readonly [x: number, y: number];

/** The path through points; a lone one is closed, so that its round ends are seen. */
export function linePath(points: Point[]): PathData {
  const path = polyline(points);
  return points.length === 1 ? `${path}Z` : path;
}

/** The area between an upper and a lower line over the same moments: forth along the upper one and back along the other. */
export function areaPath(upper: Point[], lower: Point[]): PathData {
  const way = [...upper, ...[...lower].reverse()];
  return way.length === 0 ? "" : `${polyline(way)}Z`;
}

function polyline(points: Point[]): PathData {
  return points.length === 0 ? "" : `M${points.map(([x, y]) => `${x},${y}`).join("L")}`;
}

/** A circle of a radius around the origin. */
export function circlePath(radius: number): PathData {
  const r = thousandth(radius);
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
}

/** A square of a side around the origin. */
export function squarePath(side: number): PathData {
  const [half, whole] = [thousandth(-side / 2), thousandth(side)];
  return `M${half},${half}h${whole}v${whole}h${-whole}Z`;
}

/** A square on its corner around the origin; `corner` is the way from its middle to one. */
export function diamondPath(corner: number): PathData {
  const r = thousandth(corner);
  return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
}

function thousandth(n: number): number {
  return Math.round(n * 1000) / 1000;
}
