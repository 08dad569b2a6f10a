import type { Period } from "./period.ts";

/**
 * One figure of a series that belongs to both partners together and not to one of them, such as a distance between two agreements or a
 * place on the line between two countries.
 */
export interface PairFigure {
  /** `series.period.source`, with `_` for `/`. */
  id: string;
  /** Id of the series that says what is measured. */
  series: string;
  period: Period;
  /** In the unit of the series; where it has a side, the sign is that of the partner. */
  value: number;
  /** Ends of the 90% interval in the same unit, both or neither; null where none can be had. */
  low: number | null;
  high: number | null;
  /** How many roll calls, votes or members it is computed from, at least 1; null where nothing was counted. */
  n: number | null;
  /** A code of the list `grade`: how far the count can be relied on. */
  grade: string;
  source: string;
  note: string | null;
}

/** The id of a figure of the pair, computed and never typed. */
export function pairFigureId({ series, period, source }: { series: string; period: { text: string }; source: string }): string {
  return [series, period.text.replaceAll("/", "_"), source].join(".");
}

/** What the id of a figure of the pair is made of. */
export function pairFigureParts(id: string): { series: string; period: string; source: string } {
  const [series = "", period = "", ...source] = id.split(".");
  return { series, period: period.replaceAll("_", "/"), source: source.join(".") };
}
