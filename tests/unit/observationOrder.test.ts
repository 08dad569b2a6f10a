import { expect, it } from "vitest";
import { allObservations } from "../../src/model/queries.ts";
import { narrow } from "../../src/worker/nouns/observation/query.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const all = allObservations(dataCatalog(), { as_of: null, collection: "all" });
const [any] = all.filter(({ period }) => period.start === "2016-01-01");

/** The ids of a list of rows that differ by nothing else, as it has them whatever the order in which they come. */
function ordered(ids: string[]): string[][] {
  if (any === undefined) throw new Error("no row begins with 2016");
  const rows = ids.map((id) => ({ ...any, id }));
  return [rows, [...rows].reverse()].map((given) => narrow(given, {}).map(({ id }) => id));
}

it("a list has the row of a span before one of its first year, and a variant behind the row that has none", () => {
  const ids = [
    "s.ISR.2016_2020.avim-2025",
    "s.ISR.2016-03.avim-2025",
    "s.ISR.2016.avim-2025",
    "s.ISR.2016.avim-2025.lower",
    "s.ISR.20161.a",
  ];
  expect(ordered(ids)).toEqual([ids, ids]);
});

it("a list has its rows by series, then by the first day of their period", () => {
  const places = narrow(all, {}).map(({ series, period }) => `${series} ${period.start}`);
  expect(places).toEqual([...places].sort());
});
