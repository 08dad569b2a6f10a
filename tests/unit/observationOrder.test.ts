import { expect, it } from "vitest";
import { allObservations } from "../../src/model/queries.ts";
import { narrow } from "../../src/worker/nouns/observation/query.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const all = allObservations(dataCatalog(), { as_of: null, collection: "all" });
const [OLD, NEWEST] = ["2026.27.0", "2026.28.0"];
const [any] = all.filter(({ period }) => period.start === "2016-01-01");

/** The ids of a list of rows that differ by nothing else, as it has them whatever the order in which they come. */
function ordered(ids: string[]): string[][] {
  if (any === undefined) throw new Error("no row begins with 2016");
  const rows = ids.map((id) => ({ ...any, id }));
  return [rows, [...rows].reverse()].map((given) => narrow(given, {}, NEWEST).map(({ id }) => id));
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
  const places = narrow(all, {}, NEWEST).map(({ series, period }) => `${series} ${period.start}`);
  expect(places).toEqual([...places].sort());
});

it("the latest is what ends last, of one end what begins last, and of one period the last by id; before 2026.28.0 what begins last", () => {
  const series = all.filter((o) => o.series === "iran-linked-arrests");
  const latest = (release: string) => narrow(series, { last: 1 }, release);
  const ends = series.map(({ period }) => period.end).sort();
  expect(latest(NEWEST).map(({ period }) => period.end)).toEqual([ends.at(-1)]);
  expect(latest(OLD).map(({ period }) => period.end)).not.toEqual([ends.at(-1)]);
  if (any === undefined) throw new Error("no row begins with 2016");
  const row = (id: string, start: string, end: string) => ({ ...any, id, period: { ...any.period, start, end } });
  const rows = [row("s.long", "2010-01-01", "2020-12-31"), row("s.a", "2015-01-01", "2019-12-31"), row("s.b", "2020-01-01", "2020-12-31")];
  const twins = [...rows, row("s.c", "2020-01-01", "2020-12-31")];
  const ids = (n: number) => narrow(twins, { last: n }, NEWEST).map(({ id }) => id);
  expect([1, 2, 3, 4].map(ids)).toEqual([["s.c"], ["s.b", "s.c"], ["s.long", "s.b", "s.c"], ["s.long", "s.a", "s.b", "s.c"]]);
});
