import type { Catalog } from "../catalog.ts";
import { actsInView } from "../leaveOneOutRuns.ts";
import { type BalanceQuery, type BalanceRow, balanceRows, DEFAULT_BALANCE } from "../sensitivity.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell } from "./dimension.ts";
import { PREFERRED_MEASURES } from "./measure.ts";

/**
 * Events told: the balance index by our own method, clear where a direction may be claimed and else even, with its band. It tells what the
 * articles say, so the documents are its collection unless a view asks for the references alone.
 *
 * @returns one cell for each year from the subject's first to its last, or to the year of `as_of`; none where the lean is null
 */
export function toldCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  const query = toldQuery(vintage);
  const acts = actsInView(catalog, query, query);
  return balanceRows(catalog, query).flatMap((row) => {
    const known = acts.filter(({ years }) => (years[0] ?? 0) <= row.year);
    return row.lean === null || known.length === 0 ? [] : [toldCell(row, known)];
  });
}

/** What the row of events told asks of the index. */
export function toldQuery({ as_of, collection }: Vintage): BalanceQuery {
  return {
    ...DEFAULT_BALANCE,
    vintage: { as_of, collection: collection === "all" ? DEFAULT_BALANCE.vintage.collection : collection },
  };
}

function toldCell(row: BalanceRow, acts: { sources: string[] }[]): GroundedCell {
  return {
    dimension: "events",
    measure: PREFERRED_MEASURES.events,
    preferred: true,
    period: String(row.year),
    irn: row.memory_irn,
    isr: row.memory_isr,
    unit: null,
    lean: row.lean,
    lean_low: row.band_low,
    lean_high: row.band_high,
    n: acts.length,
    grade: row.direction === null ? "C" : "B",
    reporter: null,
    basis: null,
    sources: [...new Set(acts.flatMap(({ sources }) => sources))].sort(),
    caution: ["events"],
    state: "both",
    other_is: null,
    strength: row.direction === null ? "even" : "clear",
    rows: [`balance:${row.year}`],
  };
}
