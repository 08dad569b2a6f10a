import { describe, expect, it } from "vitest";
import { coverageFaults } from "../../src/curator/coverageFaults.ts";
import { countLines, documentCounts } from "../../src/curator/documentCounts.ts";
import { documentFaults } from "../../src/curator/documentFaults.ts";
import { readDocuments } from "../../src/curator/documents.ts";
import { quotes } from "../../src/curator/quotes.ts";
import { referenceFaults } from "../../src/curator/referenceFaults.ts";
import type { CoverageRow } from "../../src/model/rows.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { describeFault } from "../../src/tables/fault.ts";
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
  const faults = (...lines: string[]) => coverageFaults(rows(...lines), [TEXT]).map(describeFault);
  it("finds nothing wrong with every token in order", () => {
    expect(faults("1 Two 1", "1 two 1", "1 2012 1", "3 7,200 1", "3 half 1")).toEqual([]);
  });
  it("names a missing token at the line that it should follow", () => {
    expect(faults("1 Two 1", "1 two 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:3:0 "": expected a row for paragraph 1 "2012" nth 1 to follow, as npm run find lists it',
    ]);
    expect(faults("1 two 1", "1 2012 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:1:0 "": expected a row for paragraph 1 "Two" nth 1 to follow, as npm run find lists it',
    ]);
  });
  it("names a row that the text has no token for", () => {
    expect(faults("1 Two 1", "1 two 1", "1 2012 1", "2 five 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:5:2 token "five": expected no row for paragraph 2 "five" nth 1, which the text does not have: remove it',
    ]);
  });
  it("names a token counted or read wrongly once, at the cell that differs", () => {
    expect(faults("1 Two 1", "1 two 2", "1 2012 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:3:3 nth "2": expected 1, as the text has it here (paragraph 1)',
    ]);
    expect(faults("1 Two 1", "1 two 1", "1 2012 1", "2 7,000 1", "3 half 1")).toEqual([
      'coverage/a.csv:5:2 token "7,000": expected "7,200", paragraph 3, as the text has it here (paragraph 3)',
    ]);
  });
  it("names one fault for two rows that changed places, with the line to move to", () => {
    expect(faults("1 Two 1", "1 2012 1", "1 two 1", "3 7,200 1", "3 half 1")).toEqual([
      'coverage/a.csv:4:2 token "two": expected to stand before line 3, as in paragraph 1: move the row',
    ]);
  });
  it("holds a document against the tokens that it was listed with: units and ranges belong to a token, and did not at first", () => {
    const text = { ...TEXT, paragraphs: ["It sold 40 percent, 15-20 million."] };
    expect(coverageFaults(rows("1 40 1", "1 15 1", "1 20_million 1"), [text])).toEqual([]);
    expect(coverageFaults(rows("1 40_percent 1", "1 15-20_million 1"), [text])).toEqual([]);
    expect(coverageFaults(rows("1 40_percent 1"), [text]).map(describeFault)).toEqual([
      'coverage/a.csv:2:0 "": expected a row for paragraph 1 "15-20 million" nth 1 to follow, as npm run find lists it',
    ]);
  });
  it("names a document without coverage once", () => {
    expect(faults()).toEqual(['coverage/a.csv:1:0 "": expected the 4 number-like tokens of a.txt, as npm run --silent find lists them']);
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
    referenceFaults(loadCatalog(withCells(file, line, cells, covered), "test"), documents).map(describeFault);
  const paper = "coverage/paper-2014.csv";
  it("finds nothing wrong with rows that fit", () => expect(faults(paper, 2, {})).toEqual([]));
  it("names a covered number away from its observation", () => {
    expect(faults(paper, 2, { paragraph: 3 })).toEqual([
      'coverage/paper-2014.csv:2:5 ref "trade.ISR.2013.paper-2014": expected a token of paragraph 2, or a note that names it (repeats paragraph 2)',
    ]);
  });
  it("lets a number stand elsewhere when its note says which paragraph it repeats", () => {
    expect(faults(paper, 2, { paragraph: 8, note: "repeats paragraph 2" })).toEqual([]);
    expect(faults(paper, 2, { paragraph: 8, note: "repeats paragraph 21" })).toHaveLength(1);
  });
  it("names a ref to another document once, with the observation that nothing covers then", () => {
    expect(faults(paper, 2, { ref: "trade.IRN.2020.blog-2021" })).toEqual([
      'coverage/paper-2014.csv:2:5 ref "trade.IRN.2020.blog-2021": expected trade.ISR.2013.paper-2014, which paragraph 2 tells and no row refers to',
    ]);
  });
  it("names a covered number away from its event's mention", () => {
    expect(faults("coverage/blog-2021.csv", 4, { paragraph: 6 })).toEqual([
      'coverage/blog-2021.csv:4:5 ref "leader-visits-2016": expected a token of paragraph 5, or a note that names it (repeats paragraph 5)',
    ]);
  });
  it("names a side beyond the end of its document", () => {
    expect(faults("disagreements.csv", 3, { side: "paper-2014:10" })).toEqual([
      'disagreements.csv:3:3 side "paper-2014:10": expected a paragraph from 1 to 9, as paper-2014 has',
    ]);
  });
});

it("quotes are those of observations and of mentions, each with its row", () => {
  const found = quotes(loadCatalog(threeRows, "test"), new Set(["paper-2014"]));
  expect(found.map(({ place, quote }) => `${place.file}:${place.line} ${quote}`)).toEqual([
    "observations/trade.csv:2 now some $4 billion",
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
    expect(documentFaults(catalog, [document]).map(describeFault)).toEqual([
      expect.stringContaining('quote "signed some papers": expected words of blog-2021, paragraph 5, which has none of them'),
      'coverage/blog-2021.csv:5:2 token "two": expected no row for paragraph 5 "two" nth 1, which the text does not have: remove it',
      'coverage/blog-2021.csv:4:5 ref "drill-2021": expected a token of paragraph 6, or a note that names it (repeats paragraph 6)',
      expect.stringContaining('"oil-share.ISR.2021.blog-2021": expected a row of coverage/blog-2021.csv that refers to it'),
    ]);
  });
  it("names a text that sources.csv does not identify, and does not search it", () => {
    const faults = documentFaults(loadCatalog(identified, "test"), [{ ...document, sha256: "1".repeat(64), paragraphs: [] }]);
    expect(faults.map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual(["sources.csv:3 sha256"]);
    expect(faults[0]?.expected).toContain(`${"1".repeat(64)}, the checksum of blog-2021.txt, which has 0 paragraphs`);
    const fewer = documentFaults(loadCatalog(identified, "test"), [{ ...document, paragraphs: [] }]);
    expect(fewer.map(describeFault)).toEqual([expect.stringContaining('paragraphs "9": expected 0, as blog-2021.txt has')]);
  });
});

const folder = process.env["DOCUMENTS"] ?? "";
describe.skipIf(folder === "")("with the documents (skipped without DOCUMENTS=<folder>)", () => {
  const catalog = dataCatalog();
  const documents = folder === "" ? [] : readDocuments(folder, catalog.sources);
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
