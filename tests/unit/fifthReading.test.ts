import { describe, expect, it } from "vitest";
import type { SheetSentence } from "../../src/model/dimensions/sentence.ts";
import type { SheetNames } from "../../src/words/en/sheetNames.ts";
import { subjectText } from "../../src/words/naming.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { someWords } from "../fixtures/languages.ts";

const languages = await someWords();

const names: SheetNames = {
  subject: "S",
  partner: { irn: "A", isr: "B" },
  reporter: (code) => code.toUpperCase(),
  source: (id) => id,
  published: () => null,
  date: (day) => day,
};
const votes = { kind: "votes", present: true, side: "irn", than: "most", withOic: true, to: 2025, from: 2025 };
const sold = { kind: "goods_sold", side: "isr", present: false, farMore: true, from: 2008, to: 2020 };
const arms = { kind: "arms", side: "isr", present: false, from: 2017, to: 2021, share: 61, printed: null, estimate: null };
const printed = { ...arms, printed: { reporter: "sipri" } };
const estimated = { ...printed, estimate: { share: 22, from: 2021, to: 2025 } };
const sentence = (...clauses: object[]) =>
  ({ last: 2025, as_of: null, past: false, clauses, notClaimed: [], unpublished: [] }) as unknown as SheetSentence;

describe.each(languages)("in %s", (language, words) => {
  const before = wordsOf("2026.15.0", words).sheet;
  const now = words.sheet;

  it("a share of arms is somebody's, an estimate stands in a sentence of its own", () => {
    expect(now.sentence(sentence(printed), names)).toContain("SIPRI");
    expect(now.sentence(sentence(arms), names)).not.toContain("SIPRI");
    expect(now.sentence(sentence(arms), names)).not.toBe(before.sentence(sentence(arms), names));
    const [with22, without] = [now.sentence(sentence(estimated), names), now.sentence(sentence(printed), names)];
    expect(with22.startsWith(without)).toBe(true);
    expect(with22).toMatch(/22|۲۲/);
    expect(before.sentence(sentence(estimated), names)).not.toContain("SIPRI");
  });
  it("whether the OIC tilts so too stands before the year, and is said both ways", () => {
    const [withOic, otherwise] = [true, false].map((is) => now.sentence(sentence({ ...votes, withOic: is }), names)) as [string, string];
    expect(withOic).not.toBe(otherwise);
    expect(withOic.split("(")[1]).toBe(otherwise.split("(")[1]);
  });
  it("the title says than to whom more was sold, and releases before say that of nobody", () => {
    expect(now.title(sentence(sold), names)).toMatch(/A/);
    expect(before.title(sentence(sold), names)).not.toMatch(/A/);
  });
  it("what is to be borne in mind of imports names neither country, and before one of them", () => {
    const [text, former] = [subjectText("caution.goods_bought", language), subjectText("former.goods_bought", language)];
    expect(now.caution(["goods_bought"], names)).toBe(text);
    // Hebrew had another word for a count before 2026.8.0.
    const releases = ["2026.15.0", "2026.11.0", "2026.10.0", ...(language === "he" ? [] : ["2026.7.0"])];
    for (const release of releases) {
      expect(wordsOf(release, words).sheet.caution(["goods_bought"], names)).toBe(former);
    }
  });
});
