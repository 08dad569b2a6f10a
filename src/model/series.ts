/** A measure with one definition and one unit. */
export interface Series {
  id: string;
  /** ISO 3166-1 alpha-3 code of the country whose measure it is. */
  ref_area: string;
  title: string;
  definition: string;
  /** A code of the list `unit`. */
  unit: string;
  /** Digits after the decimal point that are shown. */
  decimals: number;
  topic: string;
  /** Whether the two partners may share an axis; `caution` says why not. */
  comparable: boolean;
  caution: string | null;
  /** The kind of events that the series counts, one observation a partner and year; null for a series of printed figures. */
  counts: string | null;
  /** What the label of a mark or a record names beside its figure. A count that is labelled by direction is also counted by direction. */
  label_by: "counterpart" | "basis" | "direction";
  /** The dimension of those events that change how the series is recorded: upright lines in its pictures. Null for none. */
  annotate_dimension: string | null;
  /** CAMEO code that a counted event has where a source tells it as happened: 057 for signings. Null: any. */
  counts_cameo: string | null;
  /** How the figures are computed, where no source prints them; null for printed figures and counts of events. */
  formula: string | null;
}

/** Series of shares that sentences tell in percent, where tables print parts of one. */
const SHARES = new Set(["icews-cooperation-share"]);

/** Whether sentences tell the figures of a series, which are parts of one, in percent. */
export function isToldInPercent(series: string): boolean {
  return SHARES.has(series);
}
