import * as v from "valibot";
import type { Edition } from "../../../../edition/edition.ts";
import { type BalanceSheet, balanceSheet } from "../../../../model/dimensions/balanceSheet.ts";
import { DIMENSIONS, type Dimension, type GroundedCell } from "../../../../model/dimensions/dimension.ts";
import { MEASURES } from "../../../../model/dimensions/measure.ts";
import { yearOf } from "../../../../model/dimensions/year.ts";
import type { App } from "../../../application.ts";
import { labelsQuery } from "../../../http/labels.ts";
import { choices, from, to } from "../../../http/parameters.ts";
import { vintageOf, vintageQuery } from "../../../http/vintageQuery.ts";

/** Parameters of the balance sheet. */
export function sheetParameters(app: App) {
  return {
    dimension: v.optional(choices([...DIMENSIONS], "Rows of the balance sheet.")),
    measure: v.optional(choices([...MEASURES], "Measures by name.")),
    from: v.optional(from),
    to: v.optional(to),
    ...labelsQuery,
    ...vintageQuery(app),
  };
}

/** What a reader asked of the balance sheet. */
export type SheetAsked = v.InferOutput<v.ObjectSchema<ReturnType<typeof sheetParameters>, undefined>>;

/** The balance sheet that the parameters ask for, all its rows. */
export function sheetOf({ catalog }: Edition, asked: Pick<SheetAsked, "from" | "to" | "as_of" | "collection">): BalanceSheet {
  return balanceSheet(catalog, { vintage: vintageOf(asked), from: asked.from ?? null, to: asked.to ?? null });
}

/** The cells of the rows and measures that were asked for, row after row, in order of time. */
export function cellsOf(sheet: BalanceSheet, { dimension, measure }: Pick<SheetAsked, "dimension" | "measure">): GroundedCell[] {
  return rowsOf(sheet, dimension).flatMap(({ cells }) => cells.filter((cell) => measure === undefined || measure.includes(cell.measure)));
}

/** The rows that were asked for; all unless any is named. */
export function rowsOf({ rows }: BalanceSheet, dimension: string[] | undefined): BalanceSheet["rows"] {
  return rows.filter((row) => dimension === undefined || dimension.includes(row.dimension satisfies Dimension));
}

/** Whether a period ends in the years that are asked for. */
export function isInYears(period: string, { first, last }: Pick<BalanceSheet, "first" | "last">): boolean {
  const year = yearOf(period);
  return year >= first && year <= last;
}
