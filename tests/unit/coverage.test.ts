import { describe, expect, it } from "vitest";
import { coverageFaults } from "../../src/curator/coverageFaults.ts";
import { countLines, documentCounts } from "../../src/curator/documentCounts.ts";
import { documentFaults } from "../../src/curator/documentFaults.ts";
import { readDocuments } from "../../src/curator/documents.ts";
import { quotes } from "../../src/curator/quotes.ts";
import { referenceFaults } from "../../src/curator/referenceFaults.ts";
import type { CoverageRow } from "../../src/model/rows.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows, withCells, withRows } from "../fixtures/files.ts";
import { csv } from "../fixtures/rows.ts";

const TEXT = { id: "a", sha256: "", paragraphs: ["Two of two in 2012.", "Nothing.", "Some 7,200, or half."] };

/** Coverage of TEXT; each row `paragraph token nth`, `_` for a space. */
function rows(...lines: string[]): CoverageRow[] {
  return lines.map((line) => {
    const [paragraph = "", token = "", nth = ""] = line.split(" ");
    return {
      source: "a",
      paragraph: Number(paragraph),
      token: token.replaceAll("_", " "),
      nth: Number(nth),
      disposition: "context",
      ref: null,
      note: null,
      settled_because: null,
    };
  });
}

describe("coverageFaults", () => {
  const faults = (...lines: string[]) => coverageFaults(rows(...lines), [TEXT]);
  it("finds nothing wrong with every token in order", () => {
    expect(faults("1 Two 1", "1 two 1", "1 2012 1", "3 7,200 1", "3 half 1")).toEqual([]);
  });
  it("names a missing token at the line that it should follow", () => {
    expect(faults("1 Two 1", "1 two 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:3: expected paragraph 1 "2012" nth 1 to follow',
    ]);
    expect(faults("1 two 1", "1 2012 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:1: expected paragraph 1 "Two" nth 1 to follow',
    ]);
  });
  it("names a row that the text has no token for", () => {
    expect(faults("1 Two 1", "1 two 1", "1 2012 1", "2 five 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:5 paragraph 2 "five" nth 1: expected a token of the text, which has none such',
    ]);
  });
  it("names a token counted wrongly as missing and as superfluous", () => {
    expect(faults("1 Two 1", "1 two 2", "1 2012 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:2: expected paragraph 1 "two" nth 1 to follow',
      'coverage/a.csv:3 paragraph 1 "two" nth 2: expected a token of the text, which has none such',
    ]);
  });
  it("names one fault for two rows that changed places, with the line to move to", () => {
    expect(faults("1 Two 1", "1 2012 1", "1 two 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:4 paragraph 1 "two" nth 1: expected to stand before line 3',
    ]);
  });
  it("holds a document against the tokens that it was listed with: units and ranges belong to a token, and did not at first", () => {
    const text = { ...TEXT, paragraphs: ["It sold 40 percent, 15-20 million."] };
    expect(coverageFaults(rows("1 40 1", "1 15 1", "1 20_million 1"), [text])).toEqual([]);
    expect(coverageFaults(rows("1 40_percent 1", "1 15-20_million 1"), [text])).toEqual([]);
    expect(coverageFaults(rows("1 40_percent 1"), [text])).toEqual([
      'coverage/a.csv:2: expected paragraph 1 "15-20 million" nth 1 to follow',
    ]);
  });
  it("names a document without coverage once", () => {
    expect(faults()).toEqual(["coverage/a.csv: expected the 4 number-like tokens of the text"]);
  });
});

describe("referenceFaults", () => {
  const FIGURE = "trade.ISR.2013.paper-2014";
  const documents = [
    { id: "blog-2021", sha256: "", paragraphs: Array<string>(9).fill("") },
    { id: "paper-2014", sha256: "", paragraphs: Array<string>(9).fill("") },
  ];
  const covered: DataFiles = {
    ...threeRows,
    "coverage/paper-2014.csv": csv("coverage", { paragraph: 2, token: "$4 billion", nth: 1, disposition: "observation", ref: FIGURE }),
    "disagreements.csv": csv(
      "disagreements",
      { id: "x", topic: "X", side: "blog-2021:3", ref: "drill-2021", reading: "one" },
      { id: "x", topic: "X", side: "paper-2014:9", ref: "embassy-planned", reading: "two" },
    ),
  };
  const faults = (file: string, line: number, cells: Record<string, string | number>) =>
    referenceFaults(loadCatalog(withCells(file, line, cells, covered), "test"), documents);
  const paper = "coverage/paper-2014.csv";
  it("finds nothing wrong with rows that fit", () => expect(faults(paper, 2, {})).toEqual([]));
  it("names a covered number away from its observation", () => {
    expect(faults(paper, 2, { paragraph: 3 })).toEqual([
      'coverage/paper-2014.csv:2 ref "trade.ISR.2013.paper-2014": expected a token of paragraph 2, or a note that names it',
    ]);
  });
  it("lets a number stand elsewhere when its note says which paragraph it repeats", () => {
    expect(faults(paper, 2, { paragraph: 8, note: "repeats paragraph 2" })).toEqual([]);
    expect(faults(paper, 2, { paragraph: 8, note: "repeats paragraph 21" })).toHaveLength(1);
  });
  it("names a ref to another document, and the observation that nothing covers then", () => {
    expect(faults(paper, 2, { ref: "trade.IRN.2020.blog-2021" })).toEqual([
      'coverage/paper-2014.csv:2 ref "trade.IRN.2020.blog-2021": expected something that paper-2014 tells',
      "trade.ISR.2013.paper-2014: expected a row of coverage/paper-2014.csv that refers to it",
    ]);
  });
  it("names a covered number away from its event's mention", () => {
    expect(faults("coverage/blog-2021.csv", 4, { paragraph: 6 })).toEqual([
      'coverage/blog-2021.csv:4 ref "leader-visits-2016": expected a token of paragraph 5, or a note that names it',
    ]);
  });
  it("names a side beyond the end of its document", () => {
    expect(faults("disagreements.csv", 3, { side: "paper-2014:10" })).toEqual([
      'disagreements.csv:3 side "paper-2014:10": expected a paragraph from 1 to 9',
    ]);
  });
});

it("quotes are those of observations and of mentions, each with its row", () => {
  const found = quotes(loadCatalog(threeRows, "test"), new Set(["paper-2014"]));
  expect(found.map(({ row, quote }) => `${row} ${quote}`)).toEqual([
    "trade.ISR.2013.paper-2014 now some $4 billion",
    "mentions.csv:5 hopes for an embassy",
  ]);
});

it("documentCounts counts an event once, however often its document mentions it", () => {
  const again = {
    ...{ event: "drill-2021", source: "blog-2021", paragraph: 7, date: "2021", precision: "year" },
    ...{ status: "happened", cameo: "150", actor: "IRN", target: "AZE", quote: "drilled again" },
  };
  const catalog = loadCatalog(withRows("mentions", "mentions.csv", [again]), "test");
  const counts = documentCounts(catalog, [{ id: "blog-2021", sha256: "", paragraphs: [] }]);
  expect(counts).toEqual([{ document: "blog-2021", tokens: 4, observations: 2, events: 3, mentions: 4 }]);
  expect(countLines(counts)).toEqual([
    "document   tokens  observations  events  mentions",
    "blog-2021       4             2       3         4",
  ]);
});

describe("documentFaults", () => {
  const sha256 = "0".repeat(64);
  const paragraphs = [
    "",
    "",
    "came to $600 million",
    "up to 40 percent of the oil",
    "came for a visit in 2016",
    "held a drill",
    "",
    "",
    "",
  ];
  const document = { id: "blog-2021", sha256, paragraphs };
  const identified = withCells("sources.csv", 3, { sha256 });

  it("gathers faults of quotes, of coverage and of references", () => {
    const coverage = csv(
      "coverage",
      { paragraph: 3, token: "$600 million", nth: 1, disposition: "observation", ref: "trade.IRN.2020.blog-2021" },
      { paragraph: 4, token: "40", nth: 1, disposition: "context" },
      { paragraph: 5, token: "2016", nth: 1, disposition: "event", ref: "drill-2021" },
      { paragraph: 5, token: "two", nth: 1, disposition: "grammar" },
    );
    const catalog = loadCatalog({ ...identified, "coverage/blog-2021.csv": coverage }, "test");
    expect(documentFaults(catalog, [document])).toEqual([
      'mentions.csv:3 "signed some papers": expected words of blog-2021, paragraph 5',
      'coverage/blog-2021.csv:5 paragraph 5 "two" nth 1: expected a token of the text, which has none such',
      'coverage/blog-2021.csv:4 ref "drill-2021": expected a token of paragraph 6, or a note that names it',
      "oil-share.ISR.2021.blog-2021: expected a row of coverage/blog-2021.csv that refers to it",
    ]);
  });
  it("names a text that sources.csv does not identify, and does not search it", () => {
    const faults = documentFaults(loadCatalog(identified, "test"), [{ ...document, sha256: "1".repeat(64), paragraphs: [] }]);
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["sources.csv blog-2021 sha256", "sources.csv blog-2021 paragraphs"]);
  });
});

const folder = process.env["DOCUMENTS"] ?? "";
describe.skipIf(folder === "")("with the documents (skipped without DOCUMENTS=<folder>)", () => {
  const catalog = dataCatalog();
  const documents = readDocuments(folder, catalog.sources);
  it("every number-like token of every document is covered", () => {
    expect(documents.map(({ id }) => id)).toEqual(
      catalog.sources.filter(({ collection }) => collection === "documents").map(({ id }) => id),
    );
    expect(coverageFaults(catalog.coverage, documents)).toEqual([]);
  });
  it("every quote, number and side leads to where it says", () => {
    expect(quotes(catalog, new Set(documents.map(({ id }) => id))).length).toBeGreaterThan(100);
    expect(documentFaults(catalog, documents)).toEqual([]);
  });
});
