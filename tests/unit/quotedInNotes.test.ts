import { describe, expect, it } from "vitest";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { fileQuoteFaults } from "../../src/tables/rules/quotedInNotes.ts";
import { withCells } from "../fixtures/files.ts";

const NINE = "the minister said that all of it was sold";

/** Faults of a note of a coding. */
const faults = (note: string) =>
  fileQuoteFaults("codings/first/events.csv", `id,note\na-visit,"${note.replaceAll('"', '""')}"\n`).map(describeFault);

describe("what stands in quotation marks in a note", () => {
  it.each([`"${NINE}"`, `“${NINE}”`, `„${NINE}“`, `«${NINE}»`, `‹${NINE}›`, `‘${NINE}’`, `'${NINE}'`])(
    "is a quote of nine words: %s",
    (quote) => {
      expect(faults(`He adds ${quote} elsewhere`)).toEqual([
        `codings/first/events.csv:2:2 note ${JSON.stringify(`He adds ${quote} elsewhere`)}: expected at most 8 words between quotation marks, and not 9: "${NINE}"`,
      ]);
    },
  );
  it("is read with the apostrophes of its words, and behind a shorter one", () => {
    expect(faults("‘all of Iran’s goods were sold to Baku’s port in May’")[0]).toContain("and not 11");
    expect(faults(`“now” is the end of 2013, “${NINE}” the year before`)[0]).toContain(JSON.stringify(NINE));
  });
  it.each([
    "“the minister said that all was sold”",
    `"now" at the time of writing, about the end of 2013; the article's "today" is the same`,
    "Iran's own count of what its ports' customs took in, and Israel's of what it sent",
    "since the '90s both sides count what the other's ports sent them in each year",
    "“now” is read as the year of the article, and what it says of ‘then’ as the year before that one",
  ])("may be a few words: %s", (note) => expect(faults(note)).toEqual([]));
  it("is none in a column that is not of our own words", () => {
    expect(fileQuoteFaults("codings/first/x.csv", `id,title\na,“${NINE}”\n`)).toEqual([]);
  });
});

it("a row of the data is held to it, at its cell", () => {
  const files = withCells("observations/trade.csv", 2, { note: `As “${NINE}”` });
  let found: string[] = [];
  try {
    loadStrictly(files, "test", { hasObservation: null });
  } catch (error) {
    found = error instanceof DataError ? error.faults.map(describeFault) : [String(error)];
  }
  expect(found).toEqual([expect.stringMatching(/^observations\/trade\.csv:2:\d+ note "As “.*and not 9: /)]);
});
