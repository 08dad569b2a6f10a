/** The rows of the balance sheet, in the order in which they are listed. */
export const DIMENSIONS = ["votes", "goods_sold", "goods_bought", "arms", "energy", "visitors", "visits", "disputes", "events"] as const;
/** One of the rows of the balance sheet. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Whom one count has: both partners, one of them alone, or nobody (a year in which no single count has what the row needs). */
export const STATES = ["both", "irn_only", "isr_only", "no_common_count"] as const;
/** Whom one count has. */
export type State = (typeof STATES)[number];

/**
 * How far a cell may be believed to lie on one side, by the rules of `strength.ts`: `clear`, `slight` or `even`; `one_sided` where one
 * partner alone is on record; `few` where too little was counted; `counted` where the count is no lean at all, as of visitors.
 */
export const STRENGTHS = ["clear", "slight", "even", "one_sided", "few", "counted"] as const;
/** How far a cell may be believed to lie on one side. */
export type Strength = (typeof STRENGTHS)[number];

/**
 * What is known of the other partner where one alone is on record: the source prints a 0 (`recorded_zero`), the source counts both and
 * names nothing (`none_found`), or nobody counts it (`not_counted`).
 */
export const OTHER_IS = ["recorded_zero", "none_found", "not_counted"] as const;
/** What is known of the other partner where one alone is on record. */
export type OtherIs = (typeof OTHER_IS)[number];

/** How well a count is made: A by one method for both and checked, B with a known gap, C rough or doubtful. */
export const GRADES = ["A", "B", "C"] as const;
/** How well a count is made. */
export type Grade = (typeof GRADES)[number];

/** Where a row of the balance sheet stands: towards one partner, one partner alone on record, or not certain now, or not a lean. */
export const GROUPS = ["towards_irn", "towards_isr", "irn_only", "isr_only", "not_claimed"] as const;
/** Where a row of the balance sheet stands. */
export type Group = (typeof GROUPS)[number];

/** One of the two ends, whatever the codes of the partners are: `irn` is the partner at −1, `isr` the one at +1. */
export type Side = "irn" | "isr";

/**
 * What one measure says of the pair in one period. Both values come from one count: the same reporter, basis, period and method.
 * The keys are those that the API gives, in their order. Why there is no number over all rows: docs/decisions/0021-the-balance-as-measured.md
 */
export interface Cell {
  dimension: Dimension;
  /** The measure by name: a series, a table of the pair, or a count made here, such as `customs-bound`. */
  measure: string;
  /** Whether it is the row's own measure; cells of others stand beside it, claim nothing and are never the latest. */
  preferred: boolean;
  /** ISO 8601: `2015`, `2019-01-01/2019-11-30`, `2017/2021`. It belongs to the year in which it ends. */
  period: string;
  /** The values of the two partners in `unit`; null where the count has none, or the measure is one of the pair alone. */
  irn: number | null;
  isr: number | null;
  /** A code of the list `unit`; null where the count has several units, or there is none. */
  unit: string | null;
  /** −1 towards the first partner to +1 towards the second; null where the row has none, or none is known. Rows have different zeros: never compared. */
  lean: number | null;
  /** The 90% interval of `lean`, or the band of the index; null where none can be had. One alone is a bound: the lean is at least, or at most, that. */
  lean_low: number | null;
  lean_high: number | null;
  /** How many were counted: roll calls, visits, disputes, figures of a year. Null for amounts. */
  n: number | null;
  /** Null where there is no count. */
  grade: Grade | null;
  /** Codes of the lists `reporter` and `basis`; null where there is no count. */
  reporter: string | null;
  basis: string | null;
  /** Ids of the sources that the values come from, sorted. */
  sources: string[];
  /** What to bear in mind: the row's own caution first, then what holds of this cell alone. The words stand in src/words. */
  caution: Caution[];
  state: State;
  /** Null unless one partner alone is on record. */
  other_is: OtherIs | null;
  /** Null where there is no count, and in cells of another measure. */
  strength: Strength | null;
}

/** What holds of some cells of a row and not of all, beside the row's own caution. */
const CELL_CAUTIONS = [
  /** The third reading, the ideal points, is that of the year before: none is published of the year itself. */
  "ideal_points_of_year_before",
  /** No ideal points are published of the year or the one before, so no strength can be claimed. */
  "no_ideal_points",
  /** Votes on texts that passed by consensus before doubled the count. */
  "roll_calls_doubled",
  /** So near a limit that what the source rounds away decides how clear the difference is. */
  "at_limit",
  /** The source or the curators doubt a figure. */
  "doubtful_figure",
  /** A part of a year, never scaled up. */
  "part_of_year",
  /** The printed 0 is a figure rounded to the unit. */
  "rounded_to_zero",
  /** Iran's side can only be too high in this count. */
  "upper_bound_for_irn",
  /** The same of Israel's side. */
  "upper_bound_for_isr",
  /** All trade with one partner against a part of the trade with the other: the lean is at least this. Said by releases before 2026.22.0 alone. */
  "lower_bound",
  /** The same, where no other count of all trade with the other is lower than the part. */
  "part_of_trade",
  /** The same, where another count of all trade with the other is lower than the part. */
  "contested_part_of_trade",
  /** The same two with the partners exchanged: all trade with the second against a part of the trade with the first. */
  "part_of_trade_of_irn",
  "contested_part_of_trade_of_irn",
  /** Agreement without the average member taken out: no lean. */
  "no_lean",
  /** A rougher count than the one of the years before. */
  "rough_count",
  /** What the average member, or the average OIC member, has with the partners. */
  "about_others",
  /** The tone of what was reported. */
  "reports_not_relations",
] as const;
/** A dimension, for the caution of its row, or what holds of a cell alone. */
export type Caution = Dimension | (typeof CELL_CAUTIONS)[number];

/** A cell with the rows of the data that it rests on: without one of them it would be another cell, or none. */
export interface GroundedCell extends Cell {
  /** Ids of observations, events and figures of the pair, and years of the index (`balance:2015`); sorted. */
  rows: string[];
}

/** One row of the balance sheet: its cells in view and the group that its latest cell gives it. */
export interface DimensionRow {
  dimension: Dimension;
  group: Group;
  /** The latest preferred cell of the last years that has a count; null where there is none. */
  latest: GroundedCell | null;
  /** In order of time, one preferred cell a year and the cells of other measures behind it. */
  cells: GroundedCell[];
}
