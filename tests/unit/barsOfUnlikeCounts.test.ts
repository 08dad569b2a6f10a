import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What is said of bars that count each country by another report. */

const CHART = "trade-directions";
const ends = (release: string, asked: SheetView, words = en, language = "en") =>
  (specOf(siteInWords(language, words, release), CHART, asked).sentences ?? [])
    .filter(({ part }) => part === "ends")
    .map(({ text }) => text);
const SINCE = { from: 2014 };

describe("bars of the trade in both directions", () => {
  it("are said once to be the count with the most calendar years", () => {
    const said = ends(HEAD, SINCE).filter((text) => text.includes("A country's bars are"));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("the most calendar years; years of other calendars are marks");
    expect(said[0]).toContain("For goods sold");
    expect(said[0]).toContain("For goods bought");
    expect(ends("2026.29.0", SINCE).filter((text) => text.includes("its count with the most years."))).toHaveLength(2);
  });

  it("leave blank every year between them that has none, also where a mark of another count stands", () => {
    const blank = (release: string) => /between others \(Iran: (.*?)\)/.exec(ends(release, SINCE).join(" "))?.[1];
    expect(blank("2026.29.0")).toBe("2021–22 and 2024");
    expect(blank(HEAD)).toBe("2021–24");
  });

  it("are one sentence in each language", async () => {
    for (const [language, words] of await someWords()) {
      const [now, then] = [HEAD, "2026.29.0"].map((release) => ends(release, SINCE, words, language).length);
      expect(now, language).toBe((then ?? 0) - 1);
    }
  });
});
