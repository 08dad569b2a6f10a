import { describe, expect, it } from "vitest";
import { readDocuments } from "../../src/curator/documents.ts";
import { paragraphs } from "../../src/curator/paragraphs.ts";
import { quoteFaults } from "../../src/curator/quoteFaults.ts";
import { textFaults } from "../../src/curator/textFaults.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const folder = process.env["DOCUMENTS"] ?? "";
const catalog = dataCatalog();

it("paragraphs are blocks between blank lines; wrapped lines are joined", () => {
  expect(paragraphs("One\ntwo-\nthree\n \t\nFour\r\n\r\n\r\n  five  \n")).toEqual(["One two-three", "Four", "five"]);
});

it("quoteFaults names a quote that is not there, and one that is a whole sentence", () => {
  const documents = [{ id: "a", paragraphs: ["It rains. The port closed in 2012. Ships wait."], sha256: "" }];
  const quoted = (quote: string) => quoteFaults([{ row: "r", source: "a", paragraph: 1, quote }], documents);
  expect(quoted("closed in 2012")).toEqual([]);
  expect(quoted("closed in 2013")[0]).toContain("expected words of a, paragraph 1");
  expect(quoted("The port closed in 2012")[0]).toContain("less than a whole sentence");
});

describe.skipIf(folder === "")("with the documents (skipped without DOCUMENTS=<folder>)", () => {
  const documents = readDocuments(folder, catalog.sources);
  it("all texts are the ones that sources.csv identifies", () => {
    expect(documents).toHaveLength(catalog.sources.filter((source) => source.collection === "documents").length);
    expect(textFaults(catalog.sources, documents)).toEqual([]);
  });
  it("every quote of an observation stands in its paragraph", () => {
    const quoted = catalog.observations.map((o) => ({
      row: o.id,
      source: o.source ?? "",
      paragraph: o.paragraph ?? 0,
      quote: o.quote ?? "",
    }));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoteFaults(quoted, documents)).toEqual([]);
  });
});
