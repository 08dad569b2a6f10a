import { describe, expect, it } from "vitest";
import { loadCoding } from "../../src/tables/coding.ts";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { readTranslations, translationFaults, translationsText } from "../../src/tables/translations.ts";
import { withCells } from "../fixtures/files.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { faultsOf, files } from "../planted/head.ts";

const SUBJECT = "subject.csv";
const only = (changed: typeof files) => {
  const faults = faultsOf(changed).map(describeFault);
  expect(faults).toHaveLength(1);
  return faults[0] ?? "";
};

describe("a wrong cell of the subject's rows is one fault, where it stands", () => {
  it.each<[number, Record<string, string>, string]>([
    [3, { color: "#fff" }, ":3:4 color"],
    [2, { rows: "x" }, ":2:9 rows"],
    [4, { mark: "x" }, ":4:6 mark"],
    [2, { last_year: "9999" }, ":2:8 last_year"],
    [2, { code: "ARM" }, ":2:2 code"],
    [3, { code: "ARM" }, ":3:2 code"],
    [4, { code: "ARM" }, ":4:2 code"],
    [4, { code: "IRN" }, ":4:2 code"],
    [3, { sign: "1" }, ":2:3 sign"],
  ])("line %d, %j", (line, cells, place) => expect(only(withCells(SUBJECT, line, cells, files))).toContain(`${SUBJECT}${place}`));
  it("and so is a row or a heading alone", () => {
    const lines = (files[SUBJECT] ?? "").split("\n");
    for (const gone of [1, 2, 3])
      expect(only({ ...files, [SUBJECT]: lines.filter((_, i) => i !== gone).join("\n") })).toContain(`${SUBJECT}:2:`);
    expect(only({ ...files, [SUBJECT]: `${lines[0]}\n` })).toContain(`${SUBJECT}:1:0`);
  });
});

it.each(["subject.csv", "codes.csv", "series.csv", "sources.csv", "events.csv", "mentions.csv", "checks.csv", "charts.csv"])(
  "%s missing or with another header is one fault",
  (file) => {
    const { [file]: text = "", ...others } = files;
    expect(only(others)).toBe(`${file}:1:0 "": expected this file to exist`);
    expect(only({ ...files, [file]: `x${text}` })).toContain(`${file}:1:0`);
  },
);

it("a coding whose events cannot be read is one fault, and no mention is blamed", () => {
  const mentions = "event,source,paragraph,date,end,precision,status,cameo,actor,target,quote,note\n";
  const rows = ["a", "b"].map((event) => `${event},avim-2025,1,2016,,year,happened,042,ISR,AZE,came,\n`).join("");
  const read = () => loadCoding({ "events.csv": "id,summ\uFFFDry\n", "mentions.csv": mentions + rows });
  expect(read).toThrow(DataError);
  expect(read).toThrow(/^events\.csv:1:0 .*expected UTF-8[^\n]*$/);
});

it("texts of a row that is gone have one cause in common", () => {
  const texts = ["title", "reading"].map((column) => ({
    file: "charts.csv",
    id: "gone",
    column,
    english: "x",
    text: "y",
    state: "final" as const,
  }));
  const causes = ["az", "tr"].flatMap((language) =>
    translationFaults(readTranslations(`words/${language}.csv`, translationsText(texts)), headCatalog(), language).map(
      ({ cause }) => cause,
    ),
  );
  expect(causes).toEqual(Array(4).fill("translated charts.csv gone"));
});
