import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { loadCodings, settlementFrom } from "../../src/curator/loadCodings.ts";
import { settlementFaults } from "../../src/curator/settlementFaults.ts";
import { readLeftOut } from "../../src/tables/besideCodings.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { loadCoding } from "../../src/tables/coding.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { codedFrom, edited, extended, without } from "../fixtures/codings.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows } from "../fixtures/files.ts";
import { searched } from "../fixtures/searched.ts";

const same = codedFrom(threeRows);

/** Faults of settled files against two codings, as the check prints them. */
function faults(settled: DataFiles, first: DataFiles = same, second: DataFiles = same, leftOut = ""): string[] {
  const reasons = leftOut === "" ? [] : readLeftOut("codings/left_out.csv", `source,paragraph,first,second,because\n${leftOut}\n`);
  const codings = { first: loadCoding(first), second: loadCoding(second), leftOut: reasons };
  return settlementFaults(loadCatalog(settled, "test"), codings).map(describeFault);
}

const DRILL = { id: "drill-2021" };
const HELD = { event: "drill-2021" };
/** A coding that does not have the drill. */
const lacking = without(without(same, "mentions.csv", HELD), "events.csv", DRILL);
/** Another place that tells the drill. */
const AGAIN = {
  ...{ event: "drill-2021", source: "blog-2021", paragraph: "7", precision: "undated", status: "happened", cameo: "150" },
  ...{ actor: "IRN", target: "AZE", quote: "manoeuvres told elsewhere" },
};
const TRADE = { counterpart: "IRN" };
const columnOf = (file: string, name: string) => csvParse(threeRows[file] ?? "").columns.indexOf(name) + 1;
const lineOf = (file: string, match: Record<string, string>) =>
  csvParse(threeRows[file] ?? "").findIndex((row) => Object.entries(match).every(([name, value]) => row[name] === value)) + 2;

/** Each kind of row, where it stands in a coding, and a cell that the coding has otherwise. */
const CELLS: [string, string, string, Record<string, string>, string, string][] = [
  ["a token", "coverage/blog-2021.csv", "coverage/blog-2021.csv", { token: "two" }, "disposition", "context"],
  ["a figure", "observations/trade.csv", "observations.csv", TRADE, "qualifier", "about"],
  ["a value of the same print", "observations/trade.csv", "observations.csv", TRADE, "value", "600000001"],
  ["an event", "events.csv", "events.csv", DRILL, "scored", "no"],
  ["an occasion", "events.csv", "events.csv", { id: "papers-signed-2016" }, "episode", ""],
  ["a mention", "mentions.csv", "mentions.csv", HELD, "cameo", "152"],
];

describe("a token that both codings have", () => {
  const file = "coverage/blog-2021.csv";
  const lost = without(threeRows, file, { token: "two" });
  it("is refused where the data lack it, behind the line that it should follow", () => {
    expect(faults(lost)).toEqual([
      `${file}:${lineOf(file, { token: "two" }) - 1}:0 "": expected behind this line a row for paragraph 6 "two" nth 1: both codings have it`,
    ]);
  });
  it("is not missed where only one of them has it, or where its paragraph has a row that neither has", () => {
    expect(faults(lost, same, without(same, file, { token: "two" }))).toEqual([]);
    const read = extended(lost, file, {
      paragraph: "6",
      token: "two-hundred",
      nth: "1",
      disposition: "context",
      settled_because: "One word",
    });
    expect(faults(read).filter((fault) => fault.includes('"two" nth'))).toEqual([]);
  });
  it("is one fault with all others where the coverage of the document is gone", () => {
    const { [file]: _, ...others } = threeRows;
    expect(faults(others)).toEqual([
      expect.stringMatching(/^coverage\/blog-2021\.csv:1:0 .*: expected this file to exist, with the \d+ tokens/),
    ]);
  });
});

describe.each(CELLS)("%s", (_, file, coded, match, name, value) => {
  const other = edited(same, coded, match, { [name]: value });
  it("that differs from both codings is refused at its cell, with what they have", () => {
    const [fault, ...more] = faults(threeRows, other, other);
    expect(more).toEqual([]);
    const place = `${file}:${lineOf(file, match)}:${columnOf(file, name)} ${name} `;
    expect(fault?.startsWith(place)).toBe(true);
    expect(fault).toContain(`: expected ${value === "" ? "nothing" : JSON.stringify(value)}, as both codings have it`);
  });
  it("is accepted with its reason", () => {
    expect(faults(edited(threeRows, file, match, { settled_because: "The text says so" }), other, other)).toEqual([]);
  });
  it("is accepted where one of the codings has it, whichever", () => {
    expect(faults(threeRows, other, same)).toEqual([]);
    expect(faults(threeRows, same, other)).toEqual([]);
  });
  it("may not have a reason where it differs from neither or from one: that is stale", () => {
    const stale = edited(threeRows, file, match, { settled_because: "No longer so" });
    const place = `${file}:${lineOf(file, match)}:${columnOf(file, "settled_because")} settled_because "No longer so": expected nothing`;
    for (const first of [same, other]) expect(faults(stale, first)).toEqual([expect.stringContaining(place)]);
  });
});

it("names both where the codings differ from each other too", () => {
  const coded = (kind: string) => edited(same, "events.csv", DRILL, { kind });
  expect(faults(threeRows, coded("incident"), coded("other"))).toEqual([
    'events.csv:4:4 kind "drill": expected "incident" of the first coding or "other" of the second, or the reason in settled_because',
  ]);
});

it("holds a row that only one coding has against that coding", () => {
  expect(faults(threeRows, lacking, same)).toEqual([]);
  expect(faults(threeRows, lacking, edited(same, "mentions.csv", HELD, { status: "alleged" }))).toEqual([
    expect.stringContaining('status "happened": expected "alleged", as the second coding has it'),
  ]);
});

describe("a row that neither coding has", () => {
  it("needs a reason, once for an event and the places that tell it", () => {
    expect(faults(threeRows, lacking, lacking)).toEqual([
      expect.stringMatching(/^events\.csv:4:\d+ settled_because "": expected the reason for a row that neither coding has$/),
    ]);
    expect(faults(edited(threeRows, "events.csv", DRILL, { settled_because: "Overlooked" }), lacking, lacking)).toEqual([]);
  });
  it("needs one of its own where the event is in a coding and the place is not", () => {
    const told = extended(threeRows, "mentions.csv", AGAIN);
    expect(faults(told)).toEqual([expect.stringMatching(/^mentions\.csv:6:\d+ settled_because "": expected the reason/)]);
  });
});

describe("what both codings have and the data lack", () => {
  const coded = extended(same, "mentions.csv", AGAIN);
  const reason = "blog-2021,7,drill-2021,drill-2021,Told again word for word";
  it("is refused until it has a reason", () => {
    expect(faults(threeRows, coded, coded)).toEqual([
      'codings/left_out.csv:1:0 "blog-2021,7,drill-2021,drill-2021": expected a row with the reason, or the same in the data: both codings have it',
    ]);
    expect(faults(threeRows, coded, coded, reason)).toEqual([]);
  });
  it("is refused where the reason is stale", () => {
    for (const first of [same, coded])
      expect(faults(threeRows, first, same, reason)).toEqual([
        'codings/left_out.csv:2:3 first "drill-2021": expected what both codings have and the data lack',
      ]);
  });
  it("includes a figure", () => {
    const figure = { ...csvParse(same["observations.csv"] ?? "")[0], paragraph: "8", period: "2012", value: "3", as_worded: "3" };
    const more = extended(same, "observations.csv", figure);
    expect(faults(threeRows, more, more)).toEqual([
      expect.stringMatching(/"[a-z]+-\d+,8,[^,]+\.2012\.[^,]+,[^,]+\.2012\.[^,]+": expected a row/),
    ]);
  });
  it("includes an event that became part of another", () => {
    const own = { ...csvParse(same["events.csv"] ?? "").find(({ id }) => id === DRILL.id), id: "manoeuvres-2021" };
    const apart = extended(extended(same, "events.csv", own), "mentions.csv", { ...AGAIN, event: own.id });
    expect(faults(extended(threeRows, "mentions.csv", AGAIN), apart, apart)).toEqual([
      expect.stringContaining('"blog-2021,7,manoeuvres-2021,manoeuvres-2021"'),
    ]);
  });
});

describe("references", () => {
  const TABLE = { id: "table-2020", collection: "references", kind: "database", publisher: "A Table", title: "T", published: "2020" };
  const terms = { published_basis: "page", language: "en", license: "open", redistribute: "yes" };
  const figure = { counterpart: "IRN", direction: "both_ways", period: "2019", period_basis: "stated", value: "5", qualifier: "exact" };
  const recorded = extended(extended(threeRows, "sources.csv", { ...TABLE, ...terms }), "observations/trade.csv", {
    ...{ ...figure, as_worded: "5", status: "A", basis: "total_trade", reporter: "author", source: TABLE.id, quote: "5" },
  });
  const settled = searched(recorded, TABLE.id);
  it("are coded once and need no reason", () => expect(faults(settled)).toEqual([]));
  it("may not have one", () => {
    const [fault] = faults(edited(settled, "observations/trade.csv", { source: TABLE.id }, { settled_because: "Why not" }));
    expect(fault).toMatch(/^observations\/trade\.csv:4:\d+ settled_because "Why not": expected nothing/);
  });
});

describe("a document that was not coded twice", () => {
  const paper = { source: "paper-2014" };
  const without2014 = without(without(same, "observations.csv", paper), "mentions.csv", paper);
  it("is one fault, whatever its rows", () => {
    const explained = edited(threeRows, "mentions.csv", paper, { settled_because: "Coded later" });
    for (const settled of [threeRows, explained]) {
      expect(faults(settled, without2014, same)).toEqual([
        'sources.csv:2:1 id "paper-2014": expected a document coded twice, and codings/first lacks it',
      ]);
      expect(faults(settled, without2014, without2014)).toEqual([
        'sources.csv:2:1 id "paper-2014": expected a document coded twice, and codings/first and codings/second lack it',
      ]);
    }
  });
  it("is accepted where neither has it and every row says why it stands all the same", () => {
    const because = { settled_because: "Coded later" };
    const explained = edited(edited(threeRows, "observations/trade.csv", paper, because), "mentions.csv", paper, because);
    expect(faults(edited(explained, "events.csv", { id: "embassy-planned" }, because), without2014, without2014)).toEqual([]);
  });
});

describe("the project's data", () => {
  const catalog = dataCatalog();
  const codings = loadCodings("data");
  if (codings === null) throw new Error("expected data/codings");
  it("differ from both codings only where they say why", () => {
    expect(settlementFaults(catalog, codings).map(describeFault)).toEqual([]);
  });
  it("show every reason that they give, each beside what the codings have", () => {
    const { compared, differing, cells, leftOut } = settlementFrom(codings, catalog);
    expect(compared).toBeGreaterThan(differing);
    for (const { field, settled, first, second } of cells) {
      if (field === null) expect([first, second]).toEqual([null, null]);
      else expect([first, second]).not.toContain(settled);
    }
    const { coverage, observations, events, mentions } = catalog;
    const given = [coverage, observations, events, mentions].flat().flatMap(({ settled_because }) => settled_because ?? []);
    expect(new Set(cells.flatMap(({ because }) => because ?? []))).toEqual(new Set(given));
    expect(leftOut.map(({ because }) => because)).not.toContain(null);
  });
});

it("names a figure in another paragraph than that of both codings once, with theirs", () => {
  const other = edited(same, "observations.csv", TRADE, { paragraph: "4" });
  const place = `observations/trade.csv:${lineOf("observations/trade.csv", TRADE)}:${columnOf("observations/trade.csv", "paragraph")}`;
  expect(faults(threeRows, other, other)).toEqual([
    `${place} paragraph "3": expected 4, as both codings have it, or the reason in settled_because`,
  ]);
  const settled = edited(threeRows, "observations/trade.csv", TRADE, { settled_because: "The text says so" });
  expect(faults(settled, other, other)).toEqual([expect.stringContaining("codings/left_out.csv:1:0")]);
});

it("names a figure whose digit both coders misread once, at its row, and is content with the reason there", () => {
  const misread = edited(same, "observations.csv", TRADE, { value: "3", as_worded: "3", quote: "came to 3" });
  expect(faults(threeRows, misread, misread)).toEqual([expect.stringMatching(/^observations\/trade\.csv:\d+:\d+ settled_because/)]);
  const settled = edited(threeRows, "observations/trade.csv", TRADE, { settled_because: "A digit was misread" });
  expect(faults(settled, misread, misread)).toEqual([]);
});
