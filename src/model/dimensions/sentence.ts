import type { Catalog } from "../catalog.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import type { BalanceSheet } from "./balanceSheet.ts";
import { bothCounted, type Spoken } from "./bothCounted.ts";
import type { Dimension, DimensionRow, GroundedCell, Side } from "./dimension.ts";
import { type EarlierGoods, earlierGoods } from "./earlierGoods.ts";
import { PRINTED_ARMS_SHARE, REGISTER_ARMS_SHARE } from "./measure.ts";
import { sideOf } from "./strength.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { type Unpublished, unpublishedCounts } from "./unpublished.ts";
import { type VotesPlace, votesPlace, type YearReadings, yearReadings } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/** What the balance sheet says in one sentence, as facts: the words stand in src/words. */
export interface SheetSentence {
  /** The last year of the view. */
  last: number;
  /** The day by which sources count; null for today's knowledge. */
  as_of: string | null;
  /** Whether the view ends before the data do: then all of it is told as past. */
  past: boolean;
  /** In the order of the rows. */
  clauses: Clause[];
  /** Goods of clear years whose newest count is not clear; not in releases before 2026.30.0. */
  earlier?: EarlierGoods[] | undefined;
  /** Of what it speaks of, what has a count of both, where it says nothing of them all; not in releases before 2026.31.0. */
  counted?: readonly Spoken[] | undefined;
  /** Every row without a clause, with the reason. */
  notClaimed: NotClaimed[];
  /**
   * Rows that may speak, or that have no count in the view, and whose count of today rests on sources that were not certainly published on the day
   * of `as_of`. Releases before 2026.28.0 name none of the rows that never speak.
   */
  unpublished: Unpublished[];
}

/** What a row says. */
export type Clause = VotesClause | GoodsClause | ArmsClause;

interface OneClause {
  side: Side;
  /** The cell that it rests on. */
  cell: GroundedCell;
  /** Whether the count goes on: it ends in the last year of the data, or in the one before. */
  present: boolean;
  /** Ids of all rows of the data that it rests on; without one of them it is not said. */
  rows: string[];
  /** First and last year that it speaks of: of the cell, or for goods of the longest unbroken run of years that are clear on this side. */
  from: number;
  to: number;
}

/** Votes: nearer one partner than others are, and whether the average OIC member stands there too. */
export interface VotesClause extends OneClause {
  kind: "votes";
  /** Than whom: nearly all members, most members, or the average member. */
  than: VotesPlace;
  /** Whether it stands where the average OIC member stands. */
  withOic: boolean;
  /** The excess beyond the average OIC member, second partner less first. */
  oic: number;
}

/** Goods: more to or from one partner than the other. */
export interface GoodsClause extends OneClause {
  kind: "goods_sold" | "goods_bought";
  /** At least three times as much. */
  farMore: boolean;
}

/** Arms: most of those recorded in a window. */
export interface ArmsClause extends OneClause {
  kind: "arms";
  /** In percent: as SIPRI prints it where it does, else as we computed it. */
  share: number;
  /** The row that prints it; null where we computed it. */
  printed: GroundedCell | null;
  /** The last later window that only the rougher count of the register has; null where there is none. No clause goes with it. */
  estimate: { share: number; from: number; to: number; cell: GroundedCell } | null;
}

/** A row that says nothing, and why. */
export interface NotClaimed {
  dimension: Dimension;
  reason: NotClaimedReason;
  /** The cell that falls short; the last one there is where none is recent; null where there is none at all. */
  cell: GroundedCell | null;
}

/** Why a row says nothing. */
export type NotClaimedReason =
  /** No count for certain by the day of `as_of`, though there is one today. */
  | "not_published"
  /** No count of both in any year of the view. */
  | "no_count"
  /** The count ended more than five years before. */
  | "count_ended"
  /** The readings do not agree, or the values are near each other. */
  | "not_clear"
  /** Votes: where the average OIC member stands is not known, and without it half the truth would be said. */
  | "oic_unknown"
  /** Arms: less than half of all. */
  | "below_half"
  /** Energy: nobody counts the other partner. */
  | "other_not_counted"
  /** Visitors, disputes: a count and no lean. */
  | "no_lean"
  /** Visits: those that a search found; one more can change the side. */
  | "a_floor"
  /** Events: what some articles chose to tell. */
  | "an_index";

/** Rows that may speak, in order; the others are named with what stands against them. */
const NEVER: Partial<Record<Dimension, NotClaimedReason>> = {
  energy: "other_not_counted",
  visitors: "no_lean",
  visits: "a_floor",
  disputes: "no_lean",
  events: "an_index",
};

/**
 * The sentence of a view by its rule: the latest preferred cell of the last five years of votes, goods and arms, if it is clear, or for
 * arms if the share is at least half. Everything else is named with its reason. Nothing is stored: another view, another sentence.
 *
 * @param sheet the balance sheet of the same catalogue and vintage
 */
export function sheetSentence(catalog: Catalog, vintage: Vintage, sheet: BalanceSheet, by: Thresholds = THRESHOLDS): SheetSentence {
  const said = sheet.rows.map((row) => ({ row, outcome: outcome(catalog, vintage, sheet, row, by) }));
  const asked = said.filter(({ row, outcome: o }) => NEVER[row.dimension] === undefined || isWithoutCount(catalog, o));
  const unpublished = unpublishedCounts(catalog, vintage, { ...sheet, rows: asked.map(({ row }) => row) });
  const hidden = new Set(unpublished.map(({ dimension }) => dimension));
  const clauses = said.flatMap(({ outcome: o }) => ("kind" in o ? [o] : []));
  const notClaimed = said.flatMap(({ row, outcome: o }) =>
    "kind" in o ? [] : [{ dimension: row.dimension, ...o, ...(hidden.has(row.dimension) && o.cell === null ? NOT_PUBLISHED : {}) }],
  );
  return {
    last: sheet.last,
    as_of: vintage.as_of,
    past: sheet.last < catalog.subject.last_year,
    clauses,
    earlier: earlierGoods(catalog, sheet, clauses, notClaimed),
    counted: bothCounted(catalog, notClaimed),
    notClaimed,
    unpublished,
  };
}

/** What the rows of a sheet say, in their order. */
export function sheetClauses(catalog: Catalog, vintage: Vintage, sheet: BalanceSheet, by: Thresholds = THRESHOLDS): Clause[] {
  return sheet.rows.flatMap((row) => {
    const said = outcome(catalog, vintage, sheet, row, by);
    return "kind" in said ? [said] : [];
  });
}

/** Whether a row that never speaks has no count at all in a view. Releases before 2026.28.0 do not ask whether there is one today. */
function isWithoutCount({ release }: Catalog, of: Clause | Shortfall): boolean {
  return "reason" in of && of.reason === "no_count" && !isOlderThan(release, "2026.28.0");
}

const NOT_PUBLISHED = { reason: "not_published" } as const;

type Shortfall = Omit<NotClaimed, "dimension">;

function outcome(catalog: Catalog, vintage: Vintage, sheet: BalanceSheet, row: DimensionRow, by: Thresholds): Clause | Shortfall {
  const never = NEVER[row.dimension];
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const newest = counted.at(-1) ?? null;
  if (never !== undefined) return { reason: newest === null ? "no_count" : never, cell: row.latest ?? newest };
  if (row.latest === null) return { reason: newest === null ? "no_count" : "count_ended", cell: newest };
  const side = sideOf(row.latest);
  const said = {
    side,
    cell: row.latest,
    present: isPresent(catalog, sheet, row.latest, by),
    rows: row.latest.rows,
    from: Number(row.latest.period.slice(0, 4)),
    to: yearOf(row.latest.period),
  };
  if (row.dimension === "arms") return armsOutcome(row, said, by);
  if (row.latest.strength !== "clear" || side === null) return { reason: "not_clear", cell: row.latest };
  if (row.dimension === "votes") {
    return votesOutcome(yearReadings(catalog, vintage, yearOf(row.latest.period)), { ...said, side }, by);
  }
  return goodsClause(row.dimension as GoodsClause["kind"], counted, { ...said, side }, by);
}

/** The present tense holds of a count that reaches the last year of the data, or the one before. */
function isPresent({ subject }: Catalog, { last }: BalanceSheet, cell: GroundedCell, by: Thresholds): boolean {
  return last === subject.last_year && yearOf(cell.period) >= last - by.present_within_years;
}

function votesOutcome({ rank, idealRank, oic }: YearReadings, said: OneClause, by: Thresholds): VotesClause | Shortfall {
  if (oic === null || rank === null || idealRank === null) return { reason: "oic_unknown", cell: said.cell };
  const rows = [...new Set([...said.rows, idealRank.id, oic.id])].sort();
  const than = votesPlace(rank.value, idealRank.value, said.side === "irn" ? -1 : 1, by);
  return { kind: "votes", ...said, rows, than, withOic: Math.abs(oic.value) <= by.votes_oic, oic: oic.value };
}

function goodsClause(kind: GoodsClause["kind"], cells: GroundedCell[], said: OneClause, by: Thresholds): GoodsClause {
  const { irn, isr } = said.cell;
  const [less, more] = [Math.min(irn ?? 0, isr ?? 0), Math.max(irn ?? 0, isr ?? 0)];
  const clear = new Set(
    cells.filter((cell) => cell.strength === "clear" && sideOf(cell) === said.side).map(({ period }) => yearOf(period)),
  );
  let { from } = said;
  while (clear.has(from - 1)) from -= 1;
  return { kind, ...said, from, farMore: more >= by.goods_far_more_times * less };
}

function armsOutcome(row: DimensionRow, said: Omit<OneClause, "side"> & { side: Side | null }, by: Thresholds): ArmsClause | Shortfall {
  const { side, cell } = said;
  const computed = side === null ? null : cell[side];
  if (side === null || computed === null) return { reason: "not_clear", cell };
  if (computed < by.arms_most_share) return { reason: "below_half", cell };
  const printed = row.cells.find(({ measure, period }) => measure === PRINTED_ARMS_SHARE && period === cell.period) ?? null;
  return {
    kind: "arms",
    ...said,
    side,
    present: false,
    share: printed?.[side] ?? computed,
    printed,
    estimate: laterEstimate(row, side, said.to),
  };
}

/** What the rougher count says of the last window that ends after the one that is said. */
function laterEstimate({ cells }: DimensionRow, side: Side, after: number): ArmsClause["estimate"] {
  const later = cells.filter(({ measure, period }) => measure === REGISTER_ARMS_SHARE && yearOf(period) > after);
  const cell = later.reduce<GroundedCell | null>((last, one) => (last && yearOf(last.period) > yearOf(one.period) ? last : one), null);
  const share = cell?.[side] ?? null;
  return cell === null || share === null ? null : { share, from: Number(cell.period.slice(0, 4)), to: yearOf(cell.period), cell };
}
