import { expect, it } from "vitest";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { threeRows, withCells, withRows } from "../fixtures/files.ts";

/** A second mention of the visit, so that both are held against each other. */
const toldTwice = withRows(
  "mentions",
  "mentions.csv",
  [
    {
      ...{ event: "leader-visits-2016", source: "paper-2014", paragraph: 4, date: "2016-12-13", precision: "day", status: "happened" },
      ...{ cameo: "042", actor: "ISR", target: "AZE", quote: "would come" },
    },
  ],
  withCells("sources.csv", 2, { published: "2019" }, threeRows),
);

function faultsOf(cells: Record<string, string>): string[] {
  try {
    loadStrictly(withCells("mentions.csv", 2, cells, toldTwice), "test", { hasObservation: null });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault);
    throw error;
  }
}

it("takes a visit that two tell with a day in common", () => expect(faultsOf({})).toEqual([]));

it.each([
  ["2016-12-14", "2016-12-13", "span"],
  ["2016", "2015", "span"],
  ["2016", "2015", "year"],
  ["2016-12", "2016-11", "month"],
])("names the mention from %s to %s, of precision %s, once and where it stands", (date, end, precision) => {
  const faults = faultsOf({ date, end, precision });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`mentions.csv:2:4 date "${date}": expected a date as precise as ${precision}`);
});
