import { expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { withCells } from "../fixtures/files.ts";

/** Shares that we computed from one count over another are doubtful, since what both hold need not be the same. */

const FILE = "observations/oil-supply-share.csv";
const data = readData("data");
const lines = data[FILE]?.split("\n") ?? [];
const line = (basis: string, reporter: string) => lines.findIndex((row) => row.includes(`,${basis},${reporter},`)) + 1;

function found(files: DataFiles): string[] {
  try {
    loadStrictly(files, "test", { hasObservation: null });
  } catch (error) {
    if (error instanceof DataError)
      return error.faults.map(describeFault).filter((fault) => fault.includes("divides one count by another"));
    throw error;
  }
  return [];
}

it("of the head none is called anything else", () => expect(found(data)).toEqual([]));

it.each(["oil_customs_over_crude_imports", "oil_volume_over_consumption"])("%s is doubtful where we computed it", (basis) => {
  const faults = found(withCells(FILE, line(basis, "compiler"), { status: "E" }, data));
  expect(faults).toEqual([expect.stringContaining(`status "E": expected U, as ${basis} divides one count by another`)]);
});

it("what a source divides itself is graded by what it says", () =>
  expect(found(withCells(FILE, line("oil_customs_over_demand", "analyst"), { status: "E" }, data))).toEqual([]));
