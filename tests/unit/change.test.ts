import { expect, it } from "vitest";
import { type DataFiles, loadCatalog } from "../../src/load/catalog.ts";
import { type Difference, differences } from "../../src/model/change.ts";
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
