import type { TableRow } from "../../../chart/chartSpec/chartSpec.ts";

/** Rows that follow each other, with the words that they share; null where they share none, so that each row has its own. */
export interface TableGroup {
  heading: string | null;
  rows: TableRow[];
}

/** Runs of rows with the same words in a column, each under these; a row alone keeps its words. All rows together where no column is named. */
export function tableGroups(rows: readonly TableRow[], column: number | null): TableGroup[] {
  if (column === null) return [{ heading: null, rows: [...rows] }];
  const runs: TableRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.cells[column] === row.cells[column]) run?.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => ({ heading: run.length > 1 ? (run[0]?.cells[column] ?? null) : null, rows: run }));
}
