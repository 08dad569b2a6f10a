import type { Catalog } from "../catalog.ts";
import { isOlderThan } from "../turn.ts";
import type { BalanceSheet } from "./balanceSheet.ts";
import type { Dimension, GroundedCell, Side } from "./dimension.ts";
import { sideOf } from "./strength.ts";
import { yearOf } from "./year.ts";

/** Goods of years that are clear on one side, of a row whose newest count is not: a clause on goods, told as past. */
export interface EarlierGoods {
  kind: "goods_sold" | "goods_bought";
  side: Side;
  /** The last of the clear cells. */
  cell: GroundedCell;
  present: false;
  /** Ids of all rows of the data that it rests on. */
  rows: string[];
  /** First and last year of the last unbroken run of clear years. */
  from: number;
  to: number;
  /** Not asked of several years. */
  farMore: false;
  /** All years of the view that are clear on this side, in rising order. */
  years: number[];
}

/**
 * What goods say of clear years before their newest count, which does not speak: without it the view would say one direction alone, or that
 * nothing is clear. Of a count that ended long before, only where nothing else speaks. Releases before 2026.30.0 leave these years out.
 */
export function earlierGoods(
  catalog: Catalog,
  sheet: BalanceSheet,
  clauses: readonly unknown[],
  notClaimed: readonly { dimension: Dimension; reason: string }[],
): EarlierGoods[] | undefined {
  if (isOlderThan(catalog.release, "2026.30.0")) return undefined;
  return notClaimed.flatMap(({ dimension, reason }) => {
    const isTold = reason === "not_clear" || (reason === "count_ended" && clauses.length === 0);
    return isTold && (dimension === "goods_sold" || dimension === "goods_bought") ? ofRow(sheet, dimension) : [];
  });
}

/** The clauses that a title chooses from: earlier goods stand beside others only, since alone they are no state of the view. */
export function titleClauses<T>({ clauses, earlier }: { clauses: T[]; earlier?: EarlierGoods[] | undefined }): (T | EarlierGoods)[] {
  return clauses.length === 0 ? [] : [...clauses, ...(earlier ?? [])];
}

function ofRow({ rows }: BalanceSheet, kind: EarlierGoods["kind"]): EarlierGoods[] {
  const cells = rows.filter(({ dimension }) => dimension === kind).flatMap((row) => row.cells);
  return (["irn", "isr"] as const).flatMap((side: Side) => {
    const clear = cells.filter((cell) => cell.preferred && cell.strength === "clear" && sideOf(cell) === side);
    const cell = clear.at(-1);
    if (cell === undefined) return [];
    const years = clear.map(({ period }) => yearOf(period));
    const to = yearOf(cell.period);
    let from = to;
    while (years.includes(from - 1)) from -= 1;
    const restsOn = [...new Set(clear.flatMap((one) => one.rows))];
    return [{ kind, side, cell, present: false, rows: restsOn, from, to, farMore: false, years }];
  });
}
