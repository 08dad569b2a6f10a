import { sheetQuery } from "../../../../chart/chartSpec/sheet/drawnCells.ts";
import { sheetNames } from "../../../../chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../../../edition/edition.ts";
import type { Catalog } from "../../../../model/catalog.ts";
import type { ChartView } from "../../../../model/chartView.ts";
import { balanceSheet } from "../../../../model/dimensions/balanceSheet.ts";
import type { GroundedCell } from "../../../../model/dimensions/dimension.ts";
import type { Flat } from "../../../../tables/column.ts";
import type { SheetNames } from "../../../../words/en/sheetNames.ts";
import type { Labels } from "../../../http/apiRow.ts";
import { csv } from "../../../http/csv.ts";
import { type CellJson, cellEntries, cellLabels, cellToJson } from "./json.ts";
import { cellsOf } from "./query.ts";

const columns = (entries: object) =>
  (Object.keys(entries) as (keyof CellJson)[]).map((name) => ({ name, of: (cell: CellJson) => flat(cell[name]) }));
/** Columns of the cells as CSV, in the order of their keys. Within v1 both are only appended. */
const [COLUMNS, LABELS] = [columns(cellEntries), columns(cellLabels)];

/** The cells as CSV, one row a cell; lists stand in one cell, separated by spaces. `labelled`: with words for codes behind all else. */
export function cellsCsv(cells: CellJson[], labelled = false): string {
  return csv(labelled ? [...COLUMNS, ...LABELS] : COLUMNS, cells);
}

/** The cells of a chart's view as CSV; values that may not be redistributed are left out. */
export function sheetCsv(edition: Edition, view: ChartView): string {
  const sheet = balanceSheet(edition.catalog, sheetQuery(view));
  return cellsCsv(keptCells(edition, cellsOf(sheet, {}), sheetNames(edition)));
}

/** Cells as rows of a file to keep: without the values that may not be redistributed. */
export function keptCells({ catalog, words }: Edition, cells: GroundedCell[], names: SheetNames, labels: Labels | null = null): CellJson[] {
  return cells.map((cell) => {
    const row = cellToJson(cell, words, names, labels);
    return mayKeepValues(catalog, cell) ? row : { ...row, irn: null, isr: null };
  });
}

function flat(value: CellJson[keyof CellJson]): Flat {
  return Array.isArray(value) ? value.join(" ") : (value ?? null);
}

/**
 * Whether the two values of a cell may stand in a file to keep: they are left out where a source that may not be redistributed prints one of
 * them. What was computed here, the lean among it, is ours.
 */
export function mayKeepValues({ observationById, sourceById }: Catalog, { rows }: Pick<GroundedCell, "rows">): boolean {
  return rows.every((id) => {
    const o = observationById.get(id);
    return o === undefined || o.as_worded === null || sourceById.get(o.source ?? "")?.redistribute !== false;
  });
}
