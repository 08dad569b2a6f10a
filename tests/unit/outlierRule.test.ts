import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { withFault } from "../fixtures/files.ts";

const head = readData("data");
const TRADE = "observations/trade-turnover.csv";
const ROW = (head[TRADE] ?? "").split("\n").find((line) => line.startsWith("IRN,both_ways,2023,")) ?? "";

function faultsOf(files: DataFiles): string[] {
  try {
    loadStrictly(files, "test", { hasObservation: null });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault).filter((fault) => !fault.startsWith("checks.csv"));
    throw error;
  }
}

/** The head with the trade of 2023 a thousand times as large, in value, print and quote alike. */
function thousandfold(exception = ""): DataFiles {
  const cells = ROW.replace(",487000000,", ",487000000000,").replaceAll("487 млн", "487 млрд");
  const row = exception === "" ? cells : cells.replace(/,,$/, `,${exception},`);
  return withFault(TRADE, ROW, row, head);
}

describe("a figure a thousand times its neighbors, in value, print and quote", () => {
  it("is refused, and none of them with it", () => {
    expect(faultsOf(thousandfold())).toEqual([
      expect.stringMatching(
        /^observations\/trade-turnover\.csv:\d+:5 value "487000000000": expected a figure of the order of its neighbors/,
      ),
    ]);
  });
  it("is taken with its reason, and no figure of today needs one", () => {
    expect(faultsOf(thousandfold("outlier: the year of a single sale"))).toEqual([]);
    expect(faultsOf(head)).toEqual([]);
  });
});
