import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { corrected } from "../../src/curator/correctCell.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows } from "../fixtures/files.ts";
import { csv } from "../fixtures/rows.ts";

const ID = "trade.ISR.2013.paper-2014";
const EVENT = csvParse(threeRows["events.csv"] ?? "")[0]?.["id"] ?? "";
const token = { paragraph: 2, token: "$4 billion", nth: 1, disposition: "observation", ref: ID };
const files: DataFiles = { ...threeRows, "coverage/paper-2014.csv": csv("coverage", token) };
const correct = (column: string, value: string, id = ID) => corrected(files, { id, values: new Map([[column, value]]) });

describe("corrected", () => {
  it("changes one cell, and leaves every other line as it is", () => {
    const { id, cells, files: changed } = correct("note", "read again, twice");
    expect(id).toBe(ID);
    expect(cells).toEqual([expect.objectContaining({ file: "observations/trade.csv", column: "note", after: "read again, twice" })]);
    const [before, after] = [files, changed].map((all) => (all["observations/trade.csv"] ?? "").split("\n"));
    expect(after?.filter((line, i) => line !== before?.[i])).toHaveLength(1);
  });
  it("changes several cells of a row at once, or none of them", () => {
    const misread = new Map([
      ["value", "5000000000"],
      ["as_worded", "$5 billion"],
      ["quote", "about $5 billion, or more"],
    ]);
    const { cells } = corrected(files, { id: ID, values: misread });
    expect(cells.map(({ column, after }) => [column, after])).toEqual([...misread]);
    expect(() => corrected(files, { id: ID, values: new Map([...misread, ["counterpart", "ISR"]]) })).toThrow("counterpart");
    expect(() => corrected(files, { id: ID, values: new Map([...misread, ["nonsense", "x"]]) })).toThrow("nonsense");
  });
  it("of a correction that changes the id, keeps the old one in replaces, and whatever referred to it follows", () => {
    const { id, cells, files: changed } = correct("period", "2012");
    expect(id).toBe("trade.ISR.2012.paper-2014");
    expect(cells.map(({ file, column, after }) => `${file} ${column} ${after}`)).toEqual(
      expect.arrayContaining([
        "observations/trade.csv period 2012",
        `observations/trade.csv replaces ${ID}`,
        `coverage/paper-2014.csv ref ${id}`,
      ]),
    );
    const catalog = loadCatalog({ ...files, ...changed }, "test");
    expect(catalog.observations.find((row) => row.id === id)?.replaces).toEqual([ID]);
    expect(Object.entries(changed).filter(([file, text]) => !file.startsWith("observations/") && text.includes(ID))).toEqual([]);
  });
  it("refuses an id that another row has: what refers to the two could not be told apart afterwards", () => {
    const { id, files: moved } = correct("period", "2012");
    const text = `${files["observations/trade.csv"]?.trimEnd()}\n${moved["observations/trade.csv"]?.split("\n").find((line) => line.includes(ID))}\n`;
    const both = { ...files, "observations/trade.csv": text };
    expect(() => corrected(both, { id: ID, values: new Map([["period", "2012"]]) })).toThrow(
      /^trade\.ISR\.2012\.paper-2014: data\/observations\/trade\.csv:4 has/,
    );
    expect(corrected(both, { id, values: new Map([["note", "x"]]) }).id).toBe(id);
  });
  it("leads from an id of before to the one of today", () => {
    const { id, files: moved } = correct("period", "2012");
    expect(() => corrected({ ...files, ...moved }, { id: ID, values: new Map([["note", "x"]]) })).toThrow(
      `${ID}: expected the id of today, ${id}`,
    );
  });
  it.each([
    ["note", "x", "trade.ISR.1999.paper-2014", "expected the id of an observation"],
    ["nonsense", "x", ID, "expected a column of data/observations/trade.csv"],
    ["counterpart", "ISR", ID, "says so already"],
    ["period", "last year", ID, "expected an ISO 8601 date or span"],
    ["value", "1,5", ID, 'value "1,5": expected a number written out in digits, or nothing: 1.5 or 15'],
    ["value", "5 billion", ID, 'value "5 billion": expected a number written out in digits, or nothing'],
    ["paragraph", "third", ID, 'paragraph "third": expected a whole number from 1'],
    ["summary", "x", EVENT, `${EVENT}: expected the id of an observation, and this one is of data/events.csv:2: change its cells there`],
    ["title", "x", "paper-2014", "this one is of data/sources.csv:2"],
    ["note", "x", "trade", "this one is of data/series.csv:"],
    ["note", "x", "nothing", "nothing: expected the id of an observation, such as"],
  ])("refuses %s %s of %s", (column, value, id, said) => expect(() => correct(column, value, id)).toThrow(said));
});
