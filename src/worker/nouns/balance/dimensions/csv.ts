import * as v from "valibot";
import { sheetQuery } from "../../../../chart/chartSpec/sheet/drawnCells.ts";
import type { Edition } from "../../../../edition/edition.ts";
import type { ChartView } from "../../../../model/chartView.ts";
import { balanceSheet } from "../../../../model/dimensions/balanceSheet.ts";
import type { GroundedCell } from "../../../../model/dimensions/dimension.ts";
import { cellSources, type LeftOut, leftOut, termsOf } from "../../../../model/terms.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import type { Flat } from "../../../../tables/column.ts";
import { type ColumnSaid, type Labels, labelKey } from "../../../http/apiRow.ts";
import { csv } from "../../../http/csv.ts";
import { sided } from "../../../http/sides.ts";
import { type CellJson, cellEntries, cellLabels, cellToJson } from "./json.ts";
import { cellsOf } from "./query.ts";

const columns = (entries: object) =>
  (Object.keys(entries) as (keyof CellJson)[]).map((name) => ({ name: sided(name), of: (cell: CellJson) => flat(cell[name]) }));
/** Columns of the cells as CSV, in the order of their keys. Within v1 both are only appended. */
export const CELL_COLUMNS = columns(cellEntries);
const LABELS = columns(cellLabels);

/** What each column of the balance sheet's CSV means, in order; `codes` is the list of codes.csv that closes it, if one does. */
export const CELL_COLUMNS_SAID: ColumnSaid[] = Object.entries(cellEntries).map(([name, schema]) => ({
  name: sided(name),
  meaning: v.getDescription(schema) ?? "",
  codes: name !== "dimension" && labelKey(name) in cellLabels ? name : null,
}));

/** The cells as CSV, one row a cell; lists stand in one cell, separated by spaces. `labelled`: with words for codes behind all else. */
export function cellsCsv(cells: CellJson[], labelled: boolean): string {
  return csv(labelled ? [...CELL_COLUMNS, ...LABELS] : CELL_COLUMNS, cells);
}

/** The cells of a chart's view as CSV, and what it lacks: values that may not be redistributed. */
export function sheetCsv(edition: Edition, view: ChartView, labels: Labels | null): { text: string; lacking: LeftOut } {
  const sheet = balanceSheet(edition.catalog, sheetQuery(view));
  const { cells, lacking } = keptCells(edition, cellsOf(sheet, {}), labels);
  return { text: cellsCsv(cells, labels !== null), lacking };
}

/** Cells as a file may hold them, and what it lacks. */
interface KeptCells {
  cells: CellJson[];
  lacking: LeftOut;
}

/**
 * Cells as rows of a file to keep, without the values that rest on a source which may not be redistributed; the cells that lack theirs are
 * counted. The lean is ours.
 */
export function keptCells({ catalog, words }: Edition, all: GroundedCell[], labels: Labels | null = null): KeptCells {
  const closing = (cell: GroundedCell) => cellSources(catalog, cell).filter((source) => !termsOf(catalog, source).redistribute);
  const cells = all.map((cell): CellJson => {
    const row = cellToJson(catalog, cell, words, labels);
    return row.redistribute ? row : { ...row, irn: null, isr: null };
  });
  const lack = all.filter((cell) => valuesOf(cell) > 0 && closing(cell).length > 0);
  const lacking = leftOut(lack.map(closing));
  if (isOlderThan(catalog.release, "2026.30.0")) return { cells, lacking };
  return { cells, lacking: { ...lacking, values: lack.reduce((sum, cell) => sum + valuesOf(cell), 0) } };
}

/** How many of the two values a cell has. */
function valuesOf({ irn, isr }: Pick<GroundedCell, "irn" | "isr">): number {
  return [irn, isr].filter((value) => value !== null).length;
}

function flat(value: CellJson[keyof CellJson]): Flat {
  return Array.isArray(value) ? value.join(" ") : (value ?? null);
}
