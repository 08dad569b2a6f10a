import { describe, expect, it } from "vitest";
import { checksByClaim, claimRow } from "../../src/model/facts/claimRow.ts";
import { EVERYTHING } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { Printed } from "../../src/worker/pages/home/claimCards.tsx";
import { recordText } from "../../src/worker/pages/home/recordText.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the front page says of records beside a claim: those that count different things are no one range. */

const languages = await allWords();

function said(release: string, code = "en", words = en): string {
  const edition = siteInWords(code, words, release);
  const claim = edition.catalog.observationById.get("agreements-reported.IRN.2020.eurasia-review-2020") ?? expect.fail();
  const row = claimRow(edition.catalog, EVERYTHING, checksByClaim(edition.catalog, EVERYTHING), claim);
  const text = recordText(edition, EVERYTHING, row) ?? expect.fail();
  return text.said + text.rest;
}

function printed(release: string, code: string, words: typeof en): string {
  const edition = siteInWords(code, words, release);
  const claim = edition.catalog.observationById.get("agreements-reported.IRN.2020.eurasia-review-2020") ?? expect.fail();
  return String(Printed({ edition, o: claim }));
}

describe("records of two measures beside a claim", () => {
  it("stand apart, each figure with who counted and its own years", () => {
    expect(said(HEAD)).toBe(
      "signed documents, some years: 40 (Azerbaijani officials, 2014–17) and more than 40 (Iranian officials, 2013–21); " +
        "all agreements to date: more than 150 (Azerbaijani officials, 2021)",
    );
    expect(said("2026.29.0")).toMatch(/^40 to more than 150, 2013–2021/);
  });

  it.each(languages)("do so in %s", (code, words) => {
    expect(said(HEAD, code, words).split(words.kit.semicolon)).toHaveLength(2);
    expect(said(HEAD, code, words).split("(")).toHaveLength(4);
  });
});

describe("a claim whose print names no number", () => {
  it.each([
    ["en", "“dozens” (at least 24)"],
    ["az", "onlarla (ən azı 24)"],
    ["fa", "ده‌ها ("],
    ["he", "עשרות ("],
    ["ru", "десятки (не менее 24)"],
    ["tr", "düzinelerce (en az 24)"],
  ])("is shown by its word in %s, with our floor behind it", (code, shown) => {
    const [, words = en] = languages.find(([other]) => other === code) ?? [];
    expect(printed(HEAD, code, words)).toContain(shown);
    expect(printed("2026.29.0", code, words)).not.toContain("(");
  });
});
