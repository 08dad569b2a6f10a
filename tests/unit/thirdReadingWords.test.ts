import { describe, expect, it } from "vitest";
import { az } from "../../src/words/az.ts";
import type { Words } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";

/** What a catalogue says, what releases from 2026.13.0 on say, and what those before say. */
type Said = [what: string, words: Words, said: (words: Words) => string | null, now: string, then: string];

const both = { documents: true, references: true };
const byKind = { figures: { agrees: 0, differs: 0, cannot_be_tested: 0 }, dates: { agrees: 3, differs: 0, cannot_be_tested: 0 } };
const occasions = ({ check }: Words) => check.count(3, 0, 0, byKind, { agrees: 2, differs: 0, cannot_be_tested: 0 });
const newHere = ({ dashboard }: Words) => dashboard.newHere.lines(5).join(" ");
const partner = { irn: "İran", isr: "İsrail" };

/** Figures of which one has no year, beside others that are not counted, since they are of other sources too. */
const undated = { claims: { first: 1997, last: 2025 }, dated: null, undated: [null], undatedTargets: [], records: null };
const coverage = ({ facts }: Words) => facts.coverage(undated as never);

const SAID: Said[] = [
  ["what is alleged, in Russian", ru, newHere, "то, что лишь утверждают, — не факт", "предполагаемое — не факт"],
  ["what is alleged, in Persian", fa, newHere, "آنچه تنها ادعا شده واقعیت نیست", "اتهام واقعیت نیست"],
  ["what is alleged, in Hebrew", he, newHere, "ומה שרק נטען אינו עובדה", "והאשמה אינה עובדה"],
  ["what is alleged, in Azerbaijani", az, newHere, "yalnız iddia edilən fakt deyil", "iddia fakt deyil"],
  ["what is denied, in Russian", ru, ({ event }) => event.lead(both), "что отрицают", "опровергнутое"],
  ["an occasion, in Russian", ru, occasions, "более широком событии", "основном событии"],
  ["an occasion, in Hebrew", he, occasions, "האירוע הרחב יותר", "האירוע המרכזי"],
  ["estimates, in Russian", ru, ({ embed }) => embed.withoutEstimates, "Без оценочных чисел.", "Без приблизительных чисел."],
  ["estimates in a key, in Russian", ru, ({ chart }) => chart.key.estimate, "оценочное число", "приблизительное число"],
  ["ideal points, in Russian", ru, ({ pair }) => pair.carried(2025, 2024), "Для 2025 года взяты", "В 2025 году взяты"],
  ["clear years, in Russian", ru, ({ pair }) => pair.colors("votes"), "годы с явным результатом", "явные годы"],
  ["other records, in Russian", ru, ({ numberCard }) => numberCard.more(3), "числа из других источников", "числа других источников"],
  [
    "other records, one of them, in Russian",
    ru,
    ({ numberCard }) => numberCard.more(1),
    "число из другого источника",
    "число других источников",
  ],
  ["numbers of an article, in Russian", ru, ({ source }) => source.mapHeading(3), "его чисел", "его числовых слов"],
  ["two numbers, in Russian", ru, ({ sheet }) => sheet.refusal.different_inputs, "Оба числа рассчитали", "Обе рассчитали"],
  ["words of the sentence, in Russian", ru, ({ sheet }) => sheet.threshold.votes_most, "«большинство стран»", "«большинство стран-членов»"],
  ["words of the sentence, in Persian", fa, ({ sheet }) => sheet.threshold.votes_most, "«اغلب اعضا»", "«بیشتر اعضا»"],
  [
    "words of the sentence, in Hebrew",
    he,
    ({ sheet }) => sheet.threshold.arms_most_share,
    "”רוב יבוא הנשק המתועד”",
    "”רוב הנשק המתועד שלה”",
  ],
  ["one more figure, in Persian", fa, coverage, "رقم دیگر سال ندارد", "رقم سال ندارد"],
  ["a line, in Persian", fa, ({ pair }) => pair.interval, "خط عمودی", "خط ایستاده"],
  ["what was withdrawn, in Persian", fa, ({ numberCard }) => numberCard.since("withdrawn"), "بعداً پس گرفته شده", "از آن پس پس گرفته شده"],
  ["a publisher, in Hebrew", he, ({ source }) => source.publisher, "מוציא לאור", "מפרסם"],
  ["no sign, in Hebrew", he, ({ sheet }) => sheet.caution(["no_lean"], { partner }), "אין זה סימן", "אינו סימן"],
  ["disputes, in Hebrew", he, ({ sheet }) => sheet.dimension.disputes, "סכסוכים צבאיים", "סכסוכים מזוינים"],
  ["disputes, in Azerbaijani", az, ({ sheet }) => sheet.dimension.disputes, "Hərbi qarşıdurmalar", "Silahlı qarşıdurmalar"],
  [
    "units, in Turkish",
    tr,
    ({ chart }) => chart.subtitle(["Süren silahlı anlaşmazlıklar", "İş birliğinin payı"], ["süren anlaşmazlık", "pay"]),
    "Süren silahlı anlaşmazlıklar; ",
    "(süren anlaşmazlık)",
  ],
];

describe.each(SAID)("%s", (_, words, said, now, then) => {
  it("has other words since 2026.13.0", () => {
    expect(said(words)).toContain(now);
    expect(said(words)).not.toContain(then);
    expect(said(wordsOf("2026.13.0", words))).toContain(now);
  });
  it("keeps those that it had in 2026.12.0", () => {
    expect(said(wordsOf("2026.12.0", words))).toContain(then);
  });
});

it("cells of fewer years keep what each release said of them, in Hebrew", () => {
  const said = (release: string) => wordsOf(release, he).sheet.periodNote;
  expect(said("2026.12.0")).toContain("לפחות מהן");
  expect(said("2026.22.0")).toContain("רק לחלק מהן");
  expect(said("2026.23.0")).not.toMatch(/לפחות מהן|רק לחלק מהן/);
});

it.each(["2026.12.0", "2026.11.0", "2026.10.0", "2026.9.0", "2026.8.0"])(
  "disputes keep their former name in %s, in Azerbaijani and Hebrew",
  (release) => {
    expect(wordsOf(release, az).sheet.dimension.disputes).toBe("Silahlı qarşıdurmalar");
    expect(wordsOf(release, he).sheet.dimension.disputes).toBe("סכסוכים מזוינים");
  },
);
