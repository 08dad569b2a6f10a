import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { DataError } from "../../src/tables/fault.ts";
import { threeRows, withCells, withFault, withRows } from "../fixtures/files.ts";

function faultsOf(files: DataFiles): string[] {
  try {
    loadCatalog(files, "test");
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n");
    throw error;
  }
  return [];
}

it("loads the three rows with computed ids", () => {
  const catalog = loadCatalog(threeRows, "test");
  expect([...catalog.observationById.keys()].sort()).toEqual([
    "oil-share.ISR.2021.blog-2021",
    "trade.IRN.2020.blog-2021",
    "trade.ISR.2013.paper-2014",
  ]);
  expect(catalog.successorOf.get("trade.IRN.2019.blog-2021")).toBe("trade.IRN.2020.blog-2021");
});

it("loads the project's own data, every row of it", () => {
  const files = readData("data");
  const catalog = loadCatalog(files, "test");
  const rowsBelow = (folder: string) =>
    Object.entries(files).flatMap(([file, text]) => (file.startsWith(folder) ? text.trimEnd().split("\n").slice(1) : []));
  expect(catalog.observations).toHaveLength(rowsBelow("observations/").length);
  expect(catalog.mentions).toHaveLength(rowsBelow("mentions.csv").length);
  expect(catalog.coverage).toHaveLength(rowsBelow("coverage/").length);
});

describe("a planted fault is named at its place", () => {
  const trade = "observations/trade.csv";
  it.each<[string, DataFiles, string]>([
    [
      "a value with separators",
      withFault(trade, "4000000000", '"4,000"'),
      `${trade}:2:5 value "4,000": expected a number written out in digits`,
    ],
    ["a missing figure", withFault(trade, "4000000000,", ","), `${trade}:2:5 value "": expected a value (only a range has none)`],
    ["an impossible day", withFault(trade, ",2013,", ",2013-02-30,"), `${trade}:2:3 period "2013-02-30": expected an ISO 8601`],
    [
      "an unknown code",
      withFault(trade, ",about,", ",roughly,"),
      `${trade}:2:8 qualifier "roughly": expected a code of the list qualifier: exact, about`,
    ],
    ["an unknown source", withFault(trade, "paper-2014", "paper-2015"), `${trade}:2:14 source "paper-2015": expected an id of sources.csv`],
    [
      "a paragraph beyond the text",
      withFault(trade, ",2,now", ",10,now"),
      `${trade}:2:15 paragraph "10": expected a paragraph from 1 to 9`,
    ],
    [
      "bounds that contradict the words",
      withFault("observations/oil-share.csv", "40,,40,up_to", "40,,50,up_to"),
      'observations/oil-share.csv:2:5 value "40": expected upper = value for up_to',
    ],
    [
      "a quote that is too long",
      withFault(trade, "now some $4 billion", "one two three four five six seven-eight nine"),
      `${trade}:2:16 quote`,
    ],
    ["a missing cell", withFault(trade, "2,now some $4 billion,", "2,"), `${trade}:2:0`],
    ["an open quotation mark", withFault(trade, "now some", '"now some'), `${trade}:2:16 quote`],
    ["a wrong header", withFault(trade, "lower,upper", "upper,lower"), `${trade}:1:0`],
    ["a series nobody defined", withFault("series.csv", "oil-share,", "oil-shares,"), "observations/oil-share.csv:2:0"],
    [
      "an id used twice",
      withFault("series.csv", "oil-share,", "trade,"),
      'series.csv:3:1 id "trade": expected an id of its own: trade stands already at series.csv:2',
    ],
    [
      "a chart of an unknown series",
      withFault("charts.csv", "trade oil-share", "trade oil"),
      'charts.csv:2:4 series "trade oil": expected ids of series.csv, and oil is none',
    ],
    [
      "a chart of an unknown basis",
      withCells("charts.csv", 2, { bases: "total_trade oil" }),
      'charts.csv:2:13 bases "total_trade oil": expected codes of the list basis, and oil is none',
    ],
    [
      "two charts of one row of the balance sheet",
      withRows(
        "charts",
        "charts.csv",
        ["one", "again"].map((id, i) => ({
          ...{ id, title: id, kind: "claims", series: "trade", topic: "trade", from: 2006, to: 2026, reading: "Two figures." },
          ...{ order: i + 2, row: "votes" },
        })),
      ),
      'charts.csv:4:14 row "votes": expected a row that no chart before has, or nothing',
    ],
    ["white space at an end", withFault("series.csv", "Goods both ways.", "Goods both ways. "), "series.csv:2:4 definition"],
    ["an old id that is in use", withFault(trade, "trade.IRN.2019.blog-2021", "trade.ISR.2013.paper-2014"), `${trade}:3:18 replaces`],
    ["a printed figure without its print", withFault(trade, "some $4 billion,A", ",A"), `${trade}:2:9 as_worded "": expected the words`],
    ["a printed figure without its words", withFault(trade, "now some $4 billion", ""), `${trade}:2:16 quote "": expected the words`],
    ["a computed figure with words", withFault(trade, "author,,paper", "compiler,,paper"), `${trade}:2:16 quote`],
    [
      "a computed figure without its formula",
      withCells(trade, 2, { as_worded: "", status: "E", reporter: "compiler", quote: "" }),
      `${trade}:2:19 note "": expected the formula`,
    ],
    ["a scored act without a code", withFault("mentions.csv", "happened,150", "happened,"), 'mentions.csv:4:8 cameo "": expected a code'],
    ["a file that nobody reads", { ...threeRows, "notes.csv": "a\n" }, "notes.csv:1:0"],
    ["a file that is missing", Object.fromEntries(Object.entries(threeRows).filter(([file]) => file !== "charts.csv")), "charts.csv:1:0"],
  ])("%s", (_, files, message) => {
    expect(faultsOf(files).filter((fault) => fault.startsWith(message))).toHaveLength(1);
  });

  it("takes a computed figure with its formula, and what is no act without a code", () => {
    expect(faultsOf(withCells(trade, 2, { as_worded: "", status: "E", reporter: "compiler", quote: "", note: "2 + 2" }))).toEqual([]);
    expect(faultsOf(withCells("mentions.csv", 5, { cameo: "" }))).toEqual([]);
  });

  it("names every fault, not only the first", () => {
    const files = { ...withFault(trade, "4000000000", "4e9"), "series.csv": withFault("series.csv", ",USD,", ",EUR,")["series.csv"] ?? "" };
    expect(faultsOf(files).map((fault) => fault.split(" ")[0])).toEqual(expect.arrayContaining([`${trade}:2:5`, "series.csv:2:5"]));
  });
});
