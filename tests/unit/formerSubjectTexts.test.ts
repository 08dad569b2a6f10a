import { describe, expect, it } from "vitest";
import { subjectText } from "../../src/words/naming.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { someWords } from "../fixtures/languages.ts";

/** Texts of the subject are of today in every release, but those that say something else since 2026.27.0. */

const BEFORE = "2026.26.0";
const NAMES = { partner: { irn: "A", isr: "B" } };
const languages = await someWords();

describe.each(languages)("in %s, of exports", (language, words) => {
  const then = wordsOf(BEFORE, words).sheet;
  const now = wordsOf("2026.27.0", words).sheet;

  it("the note says of one country that they are mostly oil, and said it of both", () => {
    expect(now.note("goods_sold", null)).toBe(subjectText("measure.goods_sold", language));
    expect(then.note("goods_sold", null)).toBe(subjectText("former.measure.goods_sold", language));
    expect(now.note("goods_sold", null)).toMatch(/Israel|İsrail|Израил|ישראל|اسرائیل/);
    expect(then.note("goods_sold", null)).not.toMatch(/Israel|İsrail|Израил|ישראל|اسرائیل/);
  });
  it("what is to be borne in mind does too", () => {
    expect(now.caution(["goods_sold"], NAMES)).toBe(subjectText("caution.goods_sold", language));
    for (const release of [BEFORE, "2026.20.0", "2026.16.0", "2026.12.0"])
      expect(wordsOf(release, words).sheet.caution(["goods_sold"], NAMES)).toBe(subjectText("former.caution.goods_sold", language));
  });
  it("a row without a former text says what it said", () => {
    expect(then.note("goods_bought", null)).toBe(now.note("goods_bought", null));
    expect(then.caution(["arms"], NAMES)).toBe(now.caution(["arms"], NAMES));
  });
});
