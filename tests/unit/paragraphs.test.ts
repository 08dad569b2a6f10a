import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";

const read = (file: string) => csvParse(readFileSync(file, "utf8"));
const rows = read("data/codings/paragraphs.csv");
const documentsOf = (file: string) => read(file).filter(({ collection }) => collection === "documents");
const documents = documentsOf("data/sources.csv");
/** The documents that were read a second time: those of that release, and whichever the table names since. */
const again = new Set([...documentsOf("data/releases/2026.6.0/sources.csv").map(({ id }) => id), ...rows.map(({ source }) => source)]);
const readAgain = documents.filter(({ id }) => again.has(id));
const KINDS = ["none", ...Array.from({ length: 10 }, (_, i) => `K${i + 1}`)];
const TAKEN = ["new", "change", "recorded", "no"];
const READERS = ["first", "second", "both"];

describe("paragraphs.csv", () => {
  it.each(readAgain.map(({ id, paragraphs }) => [id, Number(paragraphs)] as const))(
    "has every paragraph of %s, 1 to %i, and no other",
    (id, last) => {
      const read = new Set(rows.filter(({ source }) => source === id).map(({ paragraph }) => Number(paragraph)));
      expect([...read]).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    },
  );
  it("knows no other document", () =>
    expect([...new Set(rows.map(({ source }) => source))].sort()).toEqual(readAgain.map(({ id }) => id).sort()));
  it("says of every row what became of it, and why", () => {
    const faulty = rows.filter(
      ({ kind = "", candidate = "", taken = "", why = "", reader = "" }) =>
        !KINDS.includes(kind) ||
        !TAKEN.includes(taken) ||
        !READERS.includes(reader) ||
        why === "" ||
        (candidate === "") !== (kind === "none"),
    );
    expect(faulty).toEqual([]);
  });
});
