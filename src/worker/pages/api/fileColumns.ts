import { WHOLE } from "../../../chart/chartSpec/chart.ts";
import { sheetQuery } from "../../../chart/chartSpec/sheet/drawnCells.ts";
import type { Edition } from "../../../edition/edition.ts";
import { balanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { allObservations } from "../../../model/queries.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { forFile } from "../../../model/terms.ts";
import type { Flat } from "../../../tables/column.ts";
import { subjectText } from "../../../words/naming.ts";
import type { ColumnSaid } from "../../http/apiRow.ts";
import { balanceColumns, balanceColumnsSaid } from "../../nouns/balance/csv.ts";
import { CELL_COLUMNS, CELL_COLUMNS_SAID, keptCells } from "../../nouns/balance/dimensions/csv.ts";
import { cellsOf } from "../../nouns/balance/dimensions/query.ts";
import { balanceToJson } from "../../nouns/balance/json.ts";
import { OF_PAIRS_SAID } from "../../nouns/chart/pairCsv.ts";
import { OBSERVATION_COLUMNS_SAID, observationColumns } from "../../nouns/observation/csv.ts";
import { observationToJson } from "../../nouns/observation/json.ts";

/** A column of a file with a cell that some row has there; empty where none has. */
export interface FileColumn extends ColumnSaid {
  example: string;
}

/** The columns of each kind of file, in order. */
export interface FileColumns {
  /** Files of figures, those of charts among them. */
  figures: FileColumn[];
  /** What files of charts of both partners have behind them. */
  ofBoth: FileColumn[];
  /** The balance sheet. */
  sheet: FileColumn[];
  /** The balance index. */
  index: FileColumn[];
}

/** The columns of the files of numbers, each with an example from the rows that these files may hold. */
export function fileColumns(edition: Edition): FileColumns {
  const { catalog, urls } = edition;
  const usual = subjectText("example.number");
  const { kept } = forFile(catalog, allObservations(catalog, WHOLE.vintage));
  const figures = [...kept.filter(({ id }) => id === usual), ...kept];
  const pairs = forFile(catalog, catalog.pairs).kept;
  const { cells } = keptCells(edition, cellsOf(balanceSheet(catalog, sheetQuery(WHOLE)), {}));
  const years = balanceRows(catalog, DEFAULT_BALANCE)
    .map((row) => balanceToJson(row, catalog.release))
    .reverse();
  return {
    figures: withExamples(OBSERVATION_COLUMNS_SAID, figures, (o) => {
      const json = observationToJson(catalog, o, urls.canonical);
      return new Map(observationColumns(catalog.release).map(({ name, of }) => [name, of(json)]));
    }),
    ofBoth: withExamples(OF_PAIRS_SAID, pairs, ({ low, high, grade }) => new Map<string, Flat>(Object.entries({ low, high, grade }))),
    sheet: withExamples(CELL_COLUMNS_SAID, cells.reverse(), (cell) => new Map(CELL_COLUMNS.map(({ name, of }) => [name, of(cell)]))),
    index: withExamples(
      balanceColumnsSaid(catalog.release),
      years,
      (row) => new Map(balanceColumns(catalog.release).map(({ name, of }) => [name, of(row)])),
    ),
  };
}

/** Of each column the cell of the first row that has one. */
function withExamples<R>(columns: ColumnSaid[], rows: readonly R[], cellsIn: (row: R) => Map<string, Flat>): FileColumn[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    if (found.size === columns.length) break;
    for (const [name, cell] of cellsIn(row)) if (!found.has(name) && cell !== null && cell !== "") found.set(name, String(cell));
  }
  return columns.map((column) => ({ ...column, example: found.get(column.name) ?? "" }));
}
