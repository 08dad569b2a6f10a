import { describe, expect, it } from "vitest";
import { PUBLISHED } from "../../src/edition/published.ts";
import { compareVersions } from "../../src/model/version.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { en, type Words } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";

describe("the words of a release", () => {
  it("are those it had, where it is older than the readers' words", () => {
    expect(wordsOf("2026.4.0", en).check.heading).toBe("Claims against records");
    expect(wordsOf("2026.4.1", en).periodInWords("2014-01-01/2014-10-31")).toBe("1 January 2014–31 October 2014");
  });
  it("are those of now from 2026.30.0 on, by number and not by letter", () => {
    for (const version of ["2026.30.0", "2027.1.0"]) expect(wordsOf(version, en)).toBe(en);
    expect(wordsOf("2026.27.0", en)).not.toBe(en);
  });
  it("keep what had to be read twice in releases before that, the older ones in words of their own", () => {
    for (const version of ["2026.1.0", "2026.4.0", "2026.5.0"]) expect(wordsOf(version, en).dashboard.events.all(2)).toBe("All 2 events");
    expect(wordsOf("2026.5.0", en).check.heading).toBe(en.check.heading);
    expect(wordsOf("2026.5.0", en).sheet.strength.even).toBe("even, or the readings disagree");
    expect(wordsOf("2026.4.0", en).sheet.key.alone).toBe("one alone on record");
  });
  it("keep what a first reader did not understand in releases before 2026.8.0", () => {
    for (const version of ["2026.5.0", "2026.7.0"]) {
      const { check, event, indexPicture, sheet } = wordsOf(version, en);
      expect(check.count(44, 13, 57)).toBe("Of 114 claims, 44 match the records, 13 do not and 57 cannot be tested.");
      expect(event.scored("+1.9")).toBe("score +1.9 (−10 to +10)");
      expect([indexPicture.end(2025, null), en.indexPicture.end(2025, null)]).toEqual([
        "2025: the methods disagree",
        "2025: no clear side",
      ]);
      expect(sheet.note("arms", { most: "B", newest: null, isMixed: false })).toContain(
        version === "2026.5.0" ? "grade B" : "latest grade B",
      );
    }
  });
  it("are of today in what stands around the data", () => {
    expect(wordsOf("2026.1.0", en).site).toBe(en.site);
    expect(wordsOf("2026.1.0", en).tools).toBe(en.tools);
  });
  it("are kept in each language that was published before they changed", async () => {
    const told = PUBLISHED.filter(({ since }) => compareVersions(since, "2026.8.0") < 0);
    expect(told.length).toBeGreaterThan(0);
    for (const { language } of told) {
      const words = await CATALOGUES[language]?.();
      if (words?.before2026_8 === undefined) throw new Error(`${language} keeps no words`);
      expect(wordsOf("2026.32.0", words)).toBe(words);
      expect(Object.keys(wordsOf("2026.7.0", words)).sort()).toEqual(Object.keys(words).sort());
      expect(wordsOf("2026.7.0", words).kit).toBe(words.kit);
    }
  });
  it("of a language that keeps none are those of now, never English", () => {
    const other = { ...en, kit: { ...en.kit, language: "tr" } } as Words;
    // The sheet says texts of the subject, which keep what they said by themselves.
    expect({ ...wordsOf("2026.7.0", other), sheet: other.sheet }).toEqual(other);
  });
});
