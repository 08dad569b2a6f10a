import type { CoverageRow } from "../model/rows.ts";

/** A row of coverage and its line in the file; line 1 is the header. */
export interface CoverageLine extends CoverageRow {
  file: string;
  line: number;
}

/** The rows of one document's coverage with their places. Validated rows stand one on a line, in the order of the file. */
export function coverageRows(coverage: CoverageRow[], source: string): CoverageLine[] {
  return coverage.filter((row) => row.source === source).map((row, index) => ({ ...row, file: `coverage/${source}.csv`, line: index + 2 }));
}
