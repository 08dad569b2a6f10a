import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../src/curator/documents.ts";
import { paragraphs } from "../../src/curator/paragraphs.ts";
import { quoteFaults } from "../../src/curator/quoteFaults.ts";
import { quotes } from "../../src/curator/quotes.ts";
import { observationPlaces } from "../../src/curator/rowFault.ts";
import { textFaults } from "../../src/curator/textFaults.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { mentionTable } from "../../src/tables/mentions.ts";
import { observationTable } from "../../src/tables/observations.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const folder = process.env["DOCUMENTS"] ?? "";
const catalog = dataCatalog();

it("paragraphs are blocks between blank lines; wrapped lines are joined", () => {
  expect(paragraphs("One\ntwo-\nthree\n \t\nFour\r\n\r\n\r\n  five  \n")).toEqual(["One two-three", "Four", "five"]);
});

it("quoteFaults names a quote that is not there, and one that is a whole sentence", () => {
  const of = { id: "x", source: "a", paragraph: 1, table: observationTable, place: { file: "observations/x.csv", line: 2 } };
  const documents = [{ id: "a", paragraphs: ["It rains. The port closed in 2012. Ships wait.", "Ice came."], sha256: "" }];
  const quoted = (quote: string) =>
    quoteFaults([{ ...of, quote, title: null, note: null }], documents).map(({ fault }) => describeFault(fault));
  expect(quoted("closed in 2012")).toEqual([]);
  expect(quoted("port closed in 2013")[0]).toContain(
    'expected words of a, paragraph 1, which has of it only "port closed in": copy what follows',
  );
  expect(quoted("harbour closed in 2012")[0]).toContain('has of it only "closed in 2012": copy what stands before it');
  expect(quoted("Ice")[0]).toMatch(/^observations\/x\.csv:2:\d+ paragraph "1": expected 2, where a has the words of the quote$/);
  expect(quoted("The port closed in 2012")[0]).toContain("less than a whole sentence");
});

it("quoteFaults names a note that goes on with the words of its quote, past the longest quote", () => {
  const of = { id: "x", source: "a", paragraph: 1, table: observationTable, place: { file: "observations/x.csv", line: 2 } };
  const documents = [
    { id: "a", paragraphs: ["In spring the old stone bridge came under the town's control After the war, they say."], sha256: "" },
  ];
  const quote = "stone bridge came under the town's control";
  const noted = (note: string | null) =>
    quoteFaults([{ ...of, quote, title: null, note }], documents).map(({ fault }) => describeFault(fault));
  for (const note of [null, "", "After", "Later than the war", "The war"]) expect(noted(note), `${note}`).toEqual([]);
  for (const note of ["After the war", "after the war, dated elsewhere"])
    expect(noted(note)).toEqual([
      expect.stringMatching(/^observations\/x\.csv:2:\d+ note .*with its first 3 it goes on where the quote ends, past 8 words$/),
    ]);
});

it("quoteFaults names a quote that goes on with the words of what its event is called, past the longest quote", () => {
  const of = { id: "x", source: "a", paragraph: 1, note: null, table: mentionTable, place: { file: "mentions.csv", line: 2 } };
  const documents = [{ id: "a", paragraphs: ["The opening of the new bridge in town was put off until the spring of 2023."], sha256: "" }];
  const titled = (title: string | null, quote: string) =>
    quoteFaults([{ ...of, title, quote }], documents).map(({ fault }) => describeFault(fault));
  for (const title of [null, "A bridge opens", "It opens its bridge in town, at last", "A town"])
    expect(titled(title, "was put off until the spring of 2023"), `${title}`).toEqual(title === "A town" ? [expect.any(String)] : []);
  expect(titled("The mayor opens a bridge in town", "was put off until the spring")).toEqual([
    expect.stringMatching(/^mentions\.csv:2:\d+ quote .*behind the last 3 of what pages call it they are more than 8$/),
  ]);
  expect(titled("The mayor opens a bridge in town", "put off until the spring")).toEqual([]);
});

it("observationPlaces leads to the row of each observation", () => {
  const files = new Map<string, Record<string, string>[]>();
  for (const [id, { file, line }] of observationPlaces(catalog)) {
    const rows = files.get(file) ?? csvParse(readFileSync(`data/${file}`, "utf8"));
    files.set(file, rows);
    const { counterpart, quote } = rows[line - 2] ?? {};
    expect(catalog.observationById.get(id)).toMatchObject({ counterpart, quote: quote || null });
  }
});

it("readDocuments refuses a text that is not UTF-8, with the cure", () => {
  const own = mkdtempSync(join(tmpdir(), "documents-"));
  writeFileSync(join(own, "avim-2025.txt"), Buffer.from("Handel f\u00fcr 5", "latin1"));
  expect(() => readDocuments(own, catalog.sources)).toThrow("iconv -f ISO-8859-1 -t UTF-8");
  rmSync(own, { recursive: true });
});

it("readDocuments refuses a folder that has no text of a source", () => {
  expect(() => readDocuments("tests/unit", catalog.sources)).toThrow("tests/unit: expected texts named after ids of sources.csv");
});

describe.skipIf(folder === "")("with the documents (skipped without DOCUMENTS=<folder>)", () => {
  const documents = folder === "" ? [] : readDocuments(folder, catalog.sources);
  it("all texts are the ones that sources.csv identifies", () => {
    expect(documents).toHaveLength(catalog.sources.filter((source) => source.collection === "documents").length);
    expect(textFaults(catalog.sources, documents)).toEqual([]);
  });
  it("every quote stands in its paragraph", () => {
    const quoted = quotes(catalog, new Set(documents.map(({ id }) => id)));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoteFaults(quoted, documents)).toEqual([]);
  });
});
