import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/curator/translations.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { fileTextFaults } from "../../src/tables/rules/text.ts";
import { readTranslations, translationFaults, translationsText } from "../../src/tables/translations.ts";
import { headCatalog } from "../fixtures/headSite.ts";

const NAMED = /not U\+[0-9A-F]{4,5}$/;
const INVISIBLE = [
  "\u3164",
  "\u115F",
  "\u1160",
  "\uFFA0",
  "\u2800",
  "\u17B4",
  "\uFE0F",
  "\u{E0100}",
  "\u200B",
  "\u200D",
  "\u034F",
  "\u00AD",
];

describe("a file of a coding", () => {
  const faults = (cell: string) => fileTextFaults("codings/left_out.csv", `source,because\navim-2025,${cell}\n`).map(describeFault);
  it.each([...INVISIBLE, "\u202E", "\u2066", "\u0007"])("is refused with %j, which is shown by its number", (sign) => {
    expect(faults(`no rel${sign}ation`)).toEqual([expect.stringMatching(NAMED)]);
    expect(faults(`no rel${sign}ation`)[0]).toContain("codings/left_out.csv:2:2 because");
    expect(faults(`no rel${sign}ation`)[0]).not.toContain(sign);
  });
  it.each(["=1", "@x", "+1", "-x", "＝1", "＋1", "－1", "＠x"])("is refused with the cell %s", (cell) => {
    expect(faults(cell)[0]).toContain("that no spreadsheet reads as a formula");
  });
  it.each(["no relation", "-1.5", "a | b", "%", "می‌شود"])("takes %s", (cell) => expect(faults(cell)).toEqual([]));
});

describe("a translation", () => {
  const catalog = headCatalog();
  const faults = (language: string, change: (text: string) => string | null, state = "final") => {
    const [row] = readTranslations("fa.csv", readFileSync(`data/words/${language}.csv`, "utf8")).filter(
      (one) => one.row.english.length > 40,
    );
    if (!row) throw new Error(`${language} has no text`);
    const changed = { ...row.row, text: change(row.row.text ?? ""), state: state as "final" };
    return translationFaults(readTranslations("words/fa.csv", translationsText([changed])), catalog, language).map(describeFault);
  };
  const within = (sign: string) => (text: string) => `${text.slice(0, 3)}${sign}${text.slice(3)}`;

  it.each([...INVISIBLE, "\u202E", "\u2066", "\u0000", "\u0007", "\u200C"])("is refused with %j among Latin letters", (sign) => {
    expect(faults("tr", within(sign))).toEqual([expect.stringMatching(NAMED)]);
  });
  it("is refused where a spreadsheet would run it, where it is empty and final, and where it is English", () => {
    expect(faults("fa", (text) => `@${text}`)[0]).toContain("that no spreadsheet reads as a formula");
    expect(faults("fa", () => "")[0]).toContain("expected a translation, as its state is final");
    expect(faults("fa", () => null, "draft")).toEqual([]);
  });
  it("is refused where it is the English in other capitals, and taken where that is a name", () => {
    const [long, name] = ["definition", "label"].map((column) => {
      const all = readTranslations("tr.csv", readFileSync("data/words/tr.csv", "utf8"));
      return all.find(({ row }) => row.column === column && (column === "definition" || row.text === row.english))?.row;
    });
    const said = [long, name].map((row) => {
      if (!row) throw new Error("no such text");
      const text = translationsText([{ ...row, text: row.english.toUpperCase(), state: "final" }]);
      return translationFaults(readTranslations("words/tr.csv", text), catalog, "tr").map(({ expected }) => expected);
    });
    expect(said).toEqual([["a translation, and not the English text itself"], []]);
  });
  it.each([...LANGUAGES])("of %s is right as it stands, joiners and isolates of numbers with it", (language) => {
    const placed = readTranslations(`words/${language}.csv`, readFileSync(`data/words/${language}.csv`, "utf8"));
    expect(translationFaults(placed, catalog, language)).toEqual([]);
  });
});
