import { csvFormatRows, csvParseRows } from "d3-dsv";
import { expect, it } from "vitest";
import type { Difference } from "../../src/model/change.ts";
import { differences } from "../../src/model/differences.ts";
import { type DataFiles, loadCatalog, loadFrozen } from "../../src/tables/catalog.ts";
import { lackingColumns } from "../../src/tables/lackingColumns.ts";
import { threeRows, withCells, withFault, withRows } from "../fixtures/files.ts";

const TRADE = "observations/trade.csv";
const released = load(threeRows);

function load(files: DataFiles) {
  return loadCatalog(files, "test");
}

/** What changed since the three rows: edit, id, field, before and after of each difference. */
function since(files: DataFiles, before = released): string[] {
  return differences(before, load(files)).map((d: Difference) =>
    [d.edit, d.id, d.field ?? "", d.before ?? "", d.after ?? ""].join(" | ").replace(/(?: \| )+$/, ""),
  );
}

it("finds nothing between equal data, in whatever order the rows stand", () => {
  expect(since(threeRows)).toEqual([]);
  const lines = threeRows["events.csv"]?.trim().split("\n") ?? [];
  expect(since({ ...threeRows, "events.csv": `${[lines[0], ...lines.slice(1).reverse()].join("\n")}\n` })).toEqual([]);
});

it("follows an id that a correction changed, and names only the cells that differ", () => {
  expect(since(withCells(TRADE, 2, { period: "2012", replaces: "trade.ISR.2013.paper-2014" }))).toEqual([
    "changed | trade.ISR.2012.paper-2014 | id | trade.ISR.2013.paper-2014 | trade.ISR.2012.paper-2014",
    "changed | trade.ISR.2012.paper-2014 | period | 2013 | 2012",
  ]);
});

it("takes a changed id without replaces for what it is: one row gone, another new", () => {
  expect(since(withCells(TRADE, 2, { period: "2012" }))).toEqual([
    "added | trade.ISR.2012.paper-2014",
    "withdrawn | trade.ISR.2013.paper-2014",
  ]);
});

it("reports two rows that become one as two old ids of it", () => {
  const lines = threeRows[TRADE]?.split("\n") ?? [];
  const one = lines[2]?.replace("trade.IRN.2019.blog-2021", "trade.IRN.2019.blog-2021 trade.ISR.2013.paper-2014");
  expect(since({ ...threeRows, [TRADE]: [lines[0], one, ""].join("\n") })).toEqual([
    "changed | trade.IRN.2020.blog-2021 | id | trade.ISR.2013.paper-2014 | trade.IRN.2020.blog-2021",
  ]);
});

it("reports an old address that would no longer lead anywhere", () => {
  expect(since(withCells(TRADE, 3, { replaces: "" }))).toEqual([
    "changed | trade.IRN.2020.blog-2021 | replaces | trade.IRN.2019.blog-2021",
  ]);
});

it("compares values and not their spelling", () => {
  expect(since(withFault(TRADE, "600000000", "600000000.0"))).toEqual([]);
});

it("reports every column of an observation that differs, bounds included", () => {
  expect(since(withCells("observations/oil-share.csv", 2, { value: 41, upper: 41, as_worded: "up to 41 percent" }))).toEqual([
    "changed | oil-share.ISR.2021.blog-2021 | value | 40 | 41",
    "changed | oil-share.ISR.2021.blog-2021 | upper | 40 | 41",
    "changed | oil-share.ISR.2021.blog-2021 | as_worded | up to 40 percent | up to 41 percent",
  ]);
});

it("reports what an event is and what its mentions tell, the value of its code included", () => {
  const files = withCells("events.csv", 4, { scored: "no", summary: "A large drill" });
  expect(since(withCells("mentions.csv", 4, { status: "alleged", cameo: "138" }, files))).toEqual([
    "changed | drill-2021 | scored | yes | no",
    "changed | drill-2021 | summary | A drill near the border | A large drill",
    "changed | drill-2021 | blog-2021:6.status | happened | alleged",
    "changed | drill-2021 | blog-2021:6.cameo | 150 | 138",
    "changed | drill-2021 | blog-2021:6.goldstein | -7.2 | -7",
  ]);
});

it("adds a mention to an event that stays, tells two of one paragraph apart, and reports one that is gone", () => {
  const more = (source: string, paragraph: number) => ({
    ...{ event: "drill-2021", source, paragraph, date: "2021", precision: "year", status: "happened" },
    ...{ cameo: "150", actor: "IRN", target: "AZE", quote: "another drill" },
  });
  const files = withRows("mentions", "mentions.csv", [more("blog-2021", 6), more("paper-2014", 2)]);
  expect(since(files)).toEqual([
    "added | drill-2021 | blog-2021:6#2 |  | another drill",
    "added | drill-2021 | paper-2014:2 |  | another drill",
  ]);
  expect(since(threeRows, load(files))).toEqual([
    "changed | drill-2021 | blog-2021:6#2 | another drill",
    "changed | drill-2021 | paper-2014:2 | another drill",
  ]);
});

it("reports what rows mean: definitions, texts, verdicts, contradictions and sources", () => {
  const meaning = {
    ...withFault("series.csv", "Share of oil.", "Share of crude oil."),
    "charts.csv": (threeRows["charts.csv"] ?? "").replace("Two figures.", "Three figures.").replace(",1,", ",7,"),
    "sources.csv": (threeRows["sources.csv"] ?? "").replace("A Blog", "The Blog"),
  };
  expect(since(meaning)).toEqual([
    "changed | oil-share | definition | Share of oil. | Share of crude oil.",
    "changed | trade | reading | Two figures. | Three figures.",
    "changed | blog-2021 | publisher | A Blog | The Blog",
  ]);
  const sides = (reading: string) => ({
    ...threeRows,
    "disagreements.csv": [
      "id,topic,side,ref,reading,note",
      "oil,How much oil,blog-2021:4,oil-share.ISR.2021.blog-2021,up to 40 percent,",
      `oil,How much oil,paper-2014:2,trade.ISR.2013.paper-2014,${reading},`,
      "",
    ].join("\n"),
  });
  expect(since(sides("more"))).toEqual(["added | oil"]);
  expect(since(sides("less"), load(sides("more")))).toEqual(["changed | oil | paper-2014:2.reading | more | less"]);
  expect(since(threeRows, load(sides("more")))).toEqual(["withdrawn | oil"]);
});

it("passes over a column that the earlier release did not have yet, and no other", () => {
  const [columns = [], ...rows] = csvParseRows((threeRows["series.csv"] ?? "").trimEnd());
  const without = (cells: string[]) => cells.filter((_, i) => columns[i] !== "caution");
  const older = `${csvFormatRows([columns, ...rows].map(without))}\n`;
  const before = { ...threeRows, "series.csv": older.replace("Share of oil.", "A share.") };
  const lacking = lackingColumns(before, threeRows);
  expect([...lacking]).toEqual(["series.caution"]);
  const found = differences(loadFrozen(before, "2026.1.0"), released, lacking);
  expect(found.map(({ id, field }) => [id, field])).toEqual([["oil-share", "definition"]]);
  expect(differences(loadFrozen(before, "2026.1.0"), released).map(({ field }) => field)).toEqual(["definition", "caution"]);
});

it("takes a file that the earlier release lacks whole for new rows and not for columns", () => {
  const { "checks.csv": _, ...before } = threeRows;
  expect([...lackingColumns(before, threeRows)]).toEqual([]);
});
