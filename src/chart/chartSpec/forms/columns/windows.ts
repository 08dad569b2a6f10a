import type { Observation } from "../../../../model/observation.ts";
import { byCodeUnit } from "../../../../model/order.ts";

/** Whole calendar years for which figures stand side by side. */
export interface Window {
  /** `2016/2020`, or `2016` for one year. */
  id: string;
  first: number;
  last: number;
}

/** The whole calendar years that a figure is of; null for parts of years and years of other calendars. */
export function windowOf({ period: { start, end } }: Pick<Observation, "period">): Window | null {
  if (!start.endsWith("-01-01") || !end.endsWith("-12-31")) return null;
  return window(Number(start.slice(0, 4)), Number(end.slice(0, 4)));
}

function window(first: number, last: number): Window {
  return { id: first === last ? String(first) : `${first}/${last}`, first, last };
}

/** Years of a window, both ends included. */
export function lengthOf({ first, last }: Window): number {
  return last - first + 1;
}

/** The length that most figures have, in years; of two lengths that are as frequent the shorter. Null without figures of whole years. */
export function usualLength(figures: readonly Observation[]): number | null {
  const counts = new Map<number, number>();
  for (const own of figures.map(windowOf)) if (own) counts.set(lengthOf(own), (counts.get(lengthOf(own)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? null;
}

/** All windows of one length from the earliest to the latest figure, a year apart: those without a figure keep their place. */
export function windowsBetween(figures: readonly Observation[], length: number): Window[] {
  const firsts = figures.flatMap((o) => windowOf(o)?.first ?? []);
  const [from, to] = [Math.min(...firsts), Math.max(...firsts)];
  return firsts.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => window(from + i, from + i + length - 1));
}

/** One count: what may stand as neighbouring columns without a break. Figures of different counterparts can be of one count. */
export function countKey({ direction, basis, reporter, attribution, variant }: Observation): string {
  return [direction, basis, reporter, attribution, variant].join(" ");
}

/** Counts of figures, the one with most figures first. */
export function countsByLength(figures: readonly Observation[]): string[] {
  const counts = new Map<string, number>();
  for (const o of figures) counts.set(countKey(o), (counts.get(countKey(o)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([key]) => key);
}
