import { describe, expect, it } from "vitest";
import type { BalanceFact } from "../../../src/model/facts/balance.ts";
import { az } from "../../../src/words/az.ts";
import { en, type Words } from "../../../src/words/en.ts";
import { fa } from "../../../src/words/fa.ts";
import { he } from "../../../src/words/he.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";
import { ru } from "../../../src/words/ru.ts";
import { tr } from "../../../src/words/tr.ts";

/** What releases before 2026.10.0 go on saying in charts, in each language, beside what is said now. */

const FACT: BalanceFact = {
  collection: "documents",
  as_of: null,
  sources: 5,
  stretches: [{ from: 1992, to: 1992, direction: "IRN" }],
  last: { year: 2025, lean: 0.1, band_low: -0.1, band_high: 0.2, direction: null },
  turned: { drop: [] },
  ours: true,
  coders: true,
  leftOut: null,
};
const NAMES = { partner: (code: string) => code, source: (id: string) => id, date: (day: string) => day };

const SAID: [string, Words, { missing: string; others: string; open: string; codings: string }][] = [
  ["English", en, { missing: "no figure", others: "; only the highest is drawn.", open: "they do not, as in 2025.", codings: "(of 3)" }],
  [
    "Azerbaijani",
    az,
    { missing: "rəqəm yoxdur", others: "; yalnız ən böyüyü çəkilib.", open: "2025-ci ildə, razılaşmırlar.", codings: "(3-dən)" },
  ],
  [
    "Persian",
    fa,
    { missing: "بدون رقم", others: "؛ تنها بیشترین کشیده شده است.", open: "مانند سال ۲۰۲۵، هم‌نظر نیستند.", codings: "(از ۳)" },
  ],
  ["Hebrew", he, { missing: "אין נתון", others: "; מצויר רק הגבוה ביותר.", open: "כמו ב־2025, אין הסכמה.", codings: "(מתוך 3)" }],
  [
    "Russian",
    ru,
    { missing: "нет числа", others: "; нарисован только крупнейший.", open: "они расходятся, например в 2025 году.", codings: "(из 3)" },
  ],
  [
    "Turkish",
    tr,
    {
      missing: "rakam yok",
      others: "; yalnızca en yüksek olan çizildi.",
      open: "örneğin 2025 yılında, aynı yönü göstermiyorlar.",
      codings: "(3 kodlamadan)",
    },
  ],
];

describe.each(SAID)("%s", (_, now, was) => {
  const said = ({ directions, columns, balance }: Words) => ({
    missing: directions.key.missing,
    others: columns.others(["A", "B"]),
    open: balance.claim(FACT, NAMES) ?? "",
    codings: balance.codersColumn,
  });
  const then = said(wordsOf("2026.9.0", now));

  it("keeps in 2026.9.0 what it said", () => {
    expect(then.missing).toBe(was.missing);
    expect(then.others.endsWith(was.others)).toBe(true);
    expect(then.open.endsWith(was.open)).toBe(true);
    expect(then.codings.endsWith(was.codings)).toBe(true);
  });

  it("says it otherwise since 2026.10.0", () => {
    const today = said(wordsOf("2026.11.0", now));
    expect(today).toEqual(said(wordsOf("2026.29.0", now)));
    for (const key of ["missing", "others", "open", "codings"] as const) expect(today[key], key).not.toBe(then[key]);
  });

  it("has of claims in the balance sheet no word before 2026.30.0", () => {
    const method = (release: string) => wordsOf(release, now).sheet.method.text;
    const added = now.sheet.method.text.split(/(?<=[.;؛]) /).filter((sentence) => !method("2026.29.0").includes(sentence));
    expect(added).toHaveLength(2);
    for (const release of ["2026.18.0", "2026.12.0"]) {
      expect(
        added.filter((sentence) => method(release).includes(sentence)),
        release,
      ).toEqual([]);
    }
  });
});
