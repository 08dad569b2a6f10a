import type { Catalog } from "../catalog.ts";
import type { Vintage } from "../vintage.ts";
import type { BalanceSheet } from "./balanceSheet.ts";
import { columnCell, columnSpans } from "./column.ts";
import { DIMENSIONS, type Dimension, type DimensionRow, type GroundedCell, type Group, type Strength } from "./dimension.ts";
import { groupOf, latestCell } from "./group.ts";
import { isPrintedZero } from "./printedZero.ts";
import { type Clause, sheetClauses } from "./sentence.ts";
import { goodsStrength, votesStrength } from "./strength.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { foundStrength, foundVisits, visitCells } from "./visits.ts";
import { yearReadings } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/** Name of a threshold. */
export type Threshold = keyof Thresholds;

/**
 * The values that each threshold is tried with: one stricter and one more lenient than ours, as others might have chosen. None for the
 * width of a column, which is a matter of room: another width has other columns, which cannot be held against ours.
 */
export const ALTERNATIVES: Readonly<Record<Threshold, readonly number[]>> = {
  votes_least_excess: [0.02, 0.1],
  votes_least_ideal_excess: [0.02, 0.1],
  votes_rank: [0.3, 0.45],
  votes_most: [0.25, 0.5],
  votes_nearly_all: [0.05, 0.2],
  votes_oic: [0.03, 0.1],
  goods_clear_times: [1.5, 3],
  goods_slight_lean: [0.05, 0.2],
  goods_far_more_times: [2, 5],
  arms_most_share: [33, 66],
  visits_least: [3, 8],
  visits_even_difference: [0, 2],
  visits_interval: [0.8, 0.95],
  visits_missed: [0, 3],
  visits_window_years: [3, 10],
  column_years: [],
  column_majority: [0.6, 0.8],
  latest_within_years: [3, 4],
  present_within_years: [0, 5],
};

/** What another value of one threshold would give, all others being ours. */
export interface ThresholdEffect {
  threshold: Threshold;
  /** The value that is tried, in the unit of the threshold. */
  value: number;
  /** The rows' own cells that would have another strength, row after row in order of time. */
  cells: CellChange[];
  /** How many own cells with a count the rows have that this threshold can touch; 0 where it decides no strength. */
  of: number;
  /** Columns of several years that would have another side or strength; null where the threshold decides none. */
  columns: { changed: number; of: number } | null;
  /** Rows that would stand in another group. */
  groups: { dimension: Dimension; from: Group; to: Group }[];
  /** Clauses that would go, come, or be worded otherwise, in the order of the rows. */
  clauses: ClauseChange[];
}

/** A cell with another strength; null for a window that would hold no count, or holds none now. */
export interface CellChange {
  dimension: Dimension;
  year: number;
  from: Strength | null;
  to: Strength | null;
}

/** A clause before and after; `to` is null where it goes, `from` where it comes. */
export interface ClauseChange {
  kind: Clause["kind"];
  from: Clause | null;
  to: Clause | null;
}

/**
 * What other thresholds would give, for every value of `ALTERNATIVES`. Strengths are judged anew from the cells that a sheet has, and only
 * windows of visits are counted again, so that all of it costs no more than one more look at the votes. It equals what `balanceSheet` and
 * `sheetSentence` give with the same thresholds, which a test holds.
 *
 * @param sheet the balance sheet of the same catalogue and vintage, by our own thresholds
 */
export function thresholdEffects(catalog: Catalog, vintage: Vintage, sheet: BalanceSheet): ThresholdEffect[] {
  const judge = judgeOf(catalog, vintage, sheet);
  return (Object.keys(ALTERNATIVES) as Threshold[]).flatMap((threshold) => {
    const ours = sheet.rows.filter(({ dimension }) => REACH[threshold].includes(dimension));
    const said = sheetClauses(catalog, vintage, { ...sheet, rows: ours });
    return ALTERNATIVES[threshold].map((value): ThresholdEffect => {
      const by = { ...THRESHOLDS, [threshold]: value };
      const theirs = ours.map((row) =>
        rowBy(row, { catalog, cells: JUDGES.includes(threshold) ? judge(row, by) : row.cells, last: sheet.last, by }),
      );
      return {
        threshold,
        value,
        cells: ours.flatMap((row, i) => cellChanges(row, theirs[i] ?? row)),
        of: JUDGES.includes(threshold) ? ours.flatMap(counted).length : 0,
        columns: threshold === "column_majority" ? columnChanges(sheet, by) : null,
        groups: ours.flatMap(({ dimension, group: from }, i) => {
          const to = theirs[i]?.group ?? from;
          return from === to ? [] : [{ dimension, from, to }];
        }),
        clauses: clauseChanges(said, sheetClauses(catalog, vintage, { ...sheet, rows: theirs }, by)),
      };
    });
  });
}

/** The years whose votes are not clear, although their excess and its interval alone would have it so; in order. */
export function clearByExcessAlone({ rows }: BalanceSheet): number[] {
  const votes = rows.filter(({ dimension }) => dimension === "votes").flatMap(counted);
  const excludesZero = ({ lean_low, lean_high }: GroundedCell) => (lean_low ?? -1) > 0 || (lean_high ?? 1) < 0;
  return votes.filter((cell) => cell.strength !== "clear" && excludesZero(cell)).map(({ period }) => yearOf(period));
}

const VOTES: readonly Dimension[] = ["votes"];
const GOODS: readonly Dimension[] = ["goods_sold", "goods_bought"];
const VISITS: readonly Dimension[] = ["visits"];

/** The rows whose cells, group or clause a threshold can change. */
const REACH: Readonly<Record<Threshold, readonly Dimension[]>> = {
  votes_least_excess: VOTES,
  votes_least_ideal_excess: VOTES,
  votes_rank: VOTES,
  votes_most: VOTES,
  votes_nearly_all: VOTES,
  votes_oic: VOTES,
  goods_clear_times: GOODS,
  goods_slight_lean: GOODS,
  goods_far_more_times: GOODS,
  arms_most_share: ["arms"],
  visits_least: VISITS,
  visits_even_difference: VISITS,
  visits_interval: VISITS,
  visits_missed: VISITS,
  visits_window_years: VISITS,
  column_years: [],
  column_majority: [],
  latest_within_years: DIMENSIONS,
  present_within_years: DIMENSIONS,
};

/** The thresholds that decide strengths; the others decide words, groups or columns alone. */
const JUDGES: readonly Threshold[] = [
  ...(["votes_least_excess", "votes_least_ideal_excess", "votes_rank", "goods_clear_times", "goods_slight_lean"] as const),
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
];

/** Gives the cells of a row their strengths by other thresholds; what does not change with them is looked up once. */
function judgeOf(catalog: Catalog, vintage: Vintage, { rows, first, last }: BalanceSheet) {
  const visits = foundVisits(catalog, vintage);
  const votes = rows.filter(({ dimension }) => dimension === "votes").flatMap(counted);
  const readings = new Map(votes.map((cell) => [cell, yearReadings(catalog, vintage, yearOf(cell.period))]));
  const strength = (cell: GroundedCell, by: Thresholds): Strength => {
    const [irn, isr] = [cell.irn ?? 0, cell.isr ?? 0];
    const read = readings.get(cell);
    if (read === undefined) return cell.dimension === "visits" ? foundStrength(catalog, irn, isr, by) : goodsStrength(irn, isr, by);
    const [low, high] = [cell.lean_low ?? -Infinity, cell.lean_high ?? Infinity];
    return votesStrength({ excess: cell.lean ?? 0, low, high, rank: read.rank?.value ?? null, ideal: read.ideal?.value ?? null }, by);
  };
  const judged = (cell: GroundedCell, by: Thresholds) => ({ ...cell, strength: strength(cell, by) });
  return ({ dimension, cells }: DimensionRow, by: Thresholds): GroundedCell[] =>
    dimension === "visits" && by.visits_window_years !== THRESHOLDS.visits_window_years
      ? visitCells(catalog, visits, last, by).filter(({ period }) => yearOf(period) >= first)
      : cells.map((cell) => (isCounted(cell) ? judged(cell, by) : cell));
}

/** A row judged by other thresholds. */
interface Rebuilt {
  catalog: Catalog;
  cells: GroundedCell[];
  last: number;
  by: Thresholds;
}

function rowBy({ dimension }: DimensionRow, { catalog, cells, last, by }: Rebuilt): DimensionRow {
  const latest = latestCell(cells, last, by);
  return { dimension, group: groupOf(latest, latest !== null && isPrintedZero(catalog, latest)), latest, cells };
}

function isCounted({ preferred, strength }: GroundedCell): boolean {
  return preferred && strength !== null;
}

function counted({ cells }: Pick<DimensionRow, "cells">): GroundedCell[] {
  return cells.filter(isCounted);
}

function cellChanges(ours: DimensionRow, theirs: DimensionRow): CellChange[] {
  if (ours.cells === theirs.cells) return [];
  const [from, to] = [ours, theirs].map((row) => new Map(counted(row).map((cell) => [yearOf(cell.period), cell.strength])));
  const years = [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const change = { dimension: ours.dimension, year, from: from?.get(year) ?? null, to: to?.get(year) ?? null };
    return change.from === change.to ? [] : [change];
  });
}

function columnChanges({ rows, first, last }: BalanceSheet, by: Thresholds): { changed: number; of: number } {
  const columns = rows
    .map(counted)
    .flatMap((cells) => columnSpans(first, last).map((span) => [columnCell(cells, span), columnCell(cells, span, by)]));
  const known = columns.filter(([ours]) => ours?.strength !== null);
  const changed = known.filter(([ours, theirs]) => ours?.strength !== theirs?.strength || ours?.side !== theirs?.side);
  return { changed: changed.length, of: known.length };
}

function clauseChanges(ours: Clause[], theirs: Clause[]): ClauseChange[] {
  const kinds = [...new Set([...ours, ...theirs].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [from, to] = [ours, theirs].map((clauses) => clauses.find((clause) => clause.kind === kind) ?? null) as [
      Clause | null,
      Clause | null,
    ];
    return from && to && wording(from) === wording(to) ? [] : [{ kind, from, to }];
  });
}

/** All of a clause that its words hang on. */
function wording(clause: Clause): string {
  const { kind, side, present, to } = clause;
  const own = clause.kind === "votes" ? [clause.than, clause.withOic] : clause.kind === "arms" ? [clause.from] : [clause.farMore];
  return [kind, side, present, to, ...own].join(" ");
}
