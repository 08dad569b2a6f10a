import { rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { frozenFaults } from "../../src/curator/frozenFaults.ts";
import { listReleases, releaseName } from "../../src/curator/releases.ts";
import { loadTranslations } from "../../src/curator/translations.ts";
import { englishTexts, type Translation } from "../../src/model/translation.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { translationsText } from "../../src/tables/translations.ts";
import { frozenSentences } from "../../tools/exportReleases.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";

/** Every text translated, as far as a check can tell. */
const whole = englishTexts(loadCatalog(threeRows, "head")).map(
  ({ wave: _, ...text }): Translation => ({ ...text, text: `«${text.english}»`, state: "draft" }),
);
const order = (version: string) => ({ version, date: "2026-11-22", reasons: null });
const said = { chart: "arms", part: "title", sentence: "پ" };

/** What is said where something is refused. */
function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return String(error);
  }
  throw new Error("nothing was refused");
}

describe("a release of a published language", () => {
  const released = (words: Record<string, readonly Translation[]>, languages = ["fa"]) => {
    const files = Object.entries(words).map(([language, rows]) => [`words/${language}.csv`, translationsText(rows)]);
    const folder = dataFolder({ ...threeRows, ...Object.fromEntries(files) });
    const others = Object.fromEntries(languages.map((language) => [language, () => [said]]));
    return { folder, make: (version = "2026.1.0") => freeze(folder, order(version), { english: () => [], others }) };
  };
  const [first, second, ...others] = whole as [Translation, Translation, ...Translation[]];

  it("is refused where texts lack a translation, by file and text, with the line where there is one and the cure", () => {
    const { folder, make } = released({ fa: [{ ...first, text: null }, ...others] });
    const named = [`${first.file} ${first.id} ${first.column} (line 2)`, `${second.file} ${second.id} ${second.column}`].join(", ");
    expect(make).toThrow(
      `${folder}/words/fa.csv: 2 of ${whole.length} texts have no translation: ${named}: expected all of them, as the language is published. npm run words -- export fa`,
    );
    expect(listReleases(folder)).toEqual([]);
  });

  it("is refused where a language has no file beside another's, and names a few of many texts", () => {
    const { folder, make } = released({ fa: whole }, ["fa", "tr"]);
    const refused = refusal(make);
    expect(refused).toContain(`${folder}/words/tr.csv: ${whole.length} of ${whole.length} texts have no translation: ${first.file} `);
    expect(refused).toContain(` and ${whole.length - 5} more: expected all`);
    expect(refused).not.toContain("words/fa.csv");
  });

  it("is refused for a translation of an English of before", () => {
    const { make } = released({ fa: [{ ...first, english: "of before" }, second, ...others] });
    expect(make).toThrow(/words\/fa\.csv:2:\d+ english "of before": expected the English of today/);
  });

  it("asks nothing of data that are told in English alone, and all of data whose newest release was not", () => {
    expect(() => released({}).make()).not.toThrow();
    const { folder, make } = released({ fa: whole });
    make();
    rmSync(`${folder}/words`, { recursive: true });
    expect(() => make("2026.2.0")).toThrow("words/fa.csv: ");
  });

  it("is frozen with a release, and a translation that changed afterwards makes a draft", () => {
    const folder = dataFolder({ ...threeRows, "words/fa.csv": translationsText(whole) });
    freeze(folder, order("2026.1.0"), { english: () => [], others: { fa: () => [said] } });
    expect(frozenSentences(folder, "2026.1.0", "fa")).toEqual([said]);
    expect([frozenSentences(folder, "2026.1.0"), frozenFaults(folder)]).toEqual([[], []]);
    expect(loadTranslations(`${folder}/releases/2026.1.0`)["fa"]).toEqual(whole);
    expect([listReleases(folder), releaseName(folder)]).toEqual([["2026.1.0"], "2026.1.0"]);
    writeFileSync(`${folder}/words/fa.csv`, translationsText([{ ...first, text: "«»" }]));
    expect(releaseName(folder)).toBe("2026.2.0-draft");
  });
});
