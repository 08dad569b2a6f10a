import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/tables/fault.ts";
import { withCells } from "../fixtures/files.ts";
import { faultsOf, files, type RealRow, rowsOf } from "../planted/head.ts";

/** The one fault of the data with some cells of a row in others' place. */
function only({ file, line }: RealRow, cells: Record<string, string>): string {
  const faults = faultsOf(withCells(file, line, cells, files)).map(describeFault);
  expect(faults).toHaveLength(1);
  return faults[0] ?? "";
}

describe("a row with a cell of another is refused", () => {
  const observations = rowsOf("observations/");
  const found = (column: string, cell: string) => observations.filter(({ cells }) => cells[column] === cell);

  it("customs by officials, of either side", () => {
    for (const source of ["worldtodaynews-mammadov", "dayaz-1812025"]) {
      const [row] = found("source", source).filter(({ cells }) => cells["reporter"]?.endsWith("_officials"));
      if (!row) throw new Error(`${source} has no figure of officials`);
      expect(only(row, { basis: "customs" })).toContain(`${row.file}:${row.line}:`);
    }
  });
  it("a cited work without its name", () => {
    for (const row of found("reporter", "cited_work").slice(0, 3))
      expect(only(row, { attribution: "" })).toContain("the work that is cited");
  });
  it("a source whose terms forbid to pass it on, or ask for leave", () => {
    const closed = rowsOf("sources.csv").filter(({ cells }) => cells["redistribute"] === "no");
    expect(closed.length).toBeGreaterThan(3);
    for (const row of closed)
      expect(only(row, { redistribute: "yes" })).toContain(`sources.csv:${row.line}:14 redistribute "yes": expected no`);
  });
  it("the other partner where the title names one alone", () => {
    const [row] = found("source", "azernews-196395");
    if (!row) throw new Error("no such source");
    const other = row.cells["counterpart"] === "IRN" ? "ISR" : "IRN";
    expect(only(row, { counterpart: other })).toContain("which the title of azernews-196395 names");
  });
});
