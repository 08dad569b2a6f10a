import type { Observation } from "../observation.ts";

/** One count a year, by year, of one partner. */
export interface BarsOf {
  partner: string;
  bars: ReadonlyMap<number, Observation>;
  /** Years that another count has and that are not to be named as blank. */
  beside: ReadonlySet<number>;
}

/** Bars of one direction that are of unlike counts: those of each partner, and years between two of them of which nothing is known. */
export interface UnlikeBars {
  each: { partner: string; first: Observation; blank: number[] }[];
  rows: Observation[];
}

/** What sets the bars of the partners apart; null where they are of one count, or of one partner alone. */
export function unlikeBars(all: readonly BarsOf[]): UnlikeBars | null {
  const each = all.flatMap(({ partner, bars, beside }) => {
    const [first] = bars.values();
    if (first === undefined) return [];
    const years = [...bars.keys()].sort((a, b) => a - b);
    const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
    const between = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return [{ partner, first, blank: between.filter((year) => !bars.has(year) && !beside.has(year)) }];
  });
  const counts = new Set(each.map(({ first }) => `${first.basis} ${first.reporter}`));
  if (counts.size < 2) return null;
  return { each, rows: all.flatMap(({ bars }) => [...bars.values()]) };
}
