import { leftToRight } from "../isolation.ts";
import type { LanguageTable, Months } from "../languageTable.ts";
import { upToOne } from "../plural.ts";

const [ZWNJ, EZAFE] = ["\u200c", "ٔ"];

const MONTHS: Months = ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

/** Before a year, months that end in a vowel carry the sign of the ezafe. */
const EZAFE_MONTHS = MONTHS.map((name) => (name.endsWith("ه") ? `${name}${EZAFE}` : name)) as unknown as Months;

/**
 * Persian: its own digits for readers (machines get ASCII), the Gregorian months, "to" as a word between the ends of a span. A comma is not
 * followed by a mark of direction, which CLDR puts there: what stands in a list is isolated where it needs to be.
 */
export const FA: LanguageTable = {
  language: "fa",
  ownName: "فارسی",
  ogLocale: "fa_IR",
  direction: "rtl",
  number: { digits: "۰۱۲۳۴۵۶۷۸۹", decimal: "٫", group: "٬", minus: "−", plus: "+", percent: "{n}٪", space: " " },
  plural: upToOne,
  scales: {
    million: { after: "میلیون", full: { other: "میلیون" }, short: " میلیون" },
    billion: { after: "میلیارد", full: { other: "میلیارد" }, short: " میلیارد" },
    trillion: { after: "تریلیون", full: { other: "تریلیون" }, short: " تریلیون" },
  },
  dollars: { text: "{n} {unit}", tick: "{n}", unit: { other: "دلار" }, afterScale: "other" },
  units: { TIV: { other: `{n} ${leftToRight("TIV", "rtl")}` }, T: { other: "{n} تن" }, BPD: { other: "{n} بشکه در روز" } },
  months: {
    bare: MONTHS,
    beforeYear: EZAFE_MONTHS,
    afterDay: MONTHS,
    afterDayBeforeYear: EZAFE_MONTHS,
    short: EZAFE_MONTHS,
    shortBeforeSpan: MONTHS,
  },
  span: { tight: " تا ", loose: " تا ", shortYears: false },
  list: { comma: "، ", semicolon: "؛ ", colon: ": ", and: " و {n}", or: " یا {n}" },
  quotes: { outer: ["«", "»"], inner: ["‹", "›"] },
  hedges: {
    about: "حدود {n}",
    almost: "نزدیک به {n}",
    up_to: "تا {n}",
    at_most: "حداکثر {n}",
    more_than: "بیش از {n}",
    less_than: "کمتر از {n}",
    at_least: `دست${ZWNJ}کم {n}`,
  },
  ordinal: (n) => `${n}ام`,
  decade: (first) => `دههٔ ${first}`,
  alphabet: "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
  inflection: { ending: "\\u200c?(?:های|هایی|ها|ای|ی)?", least: 4 },
  languageNames: {
    ar: "عربی",
    az: "ترکی آذربایجانی",
    de: "آلمانی",
    el: "یونانی",
    en: "انگلیسی",
    es: "اسپانیایی",
    fa: "فارسی",
    fr: "فرانسوی",
    he: "عبری",
    hy: "ارمنی",
    it: "ایتالیایی",
    ka: "گرجی",
    pt: "پرتغالی",
    ru: "روسی",
    tr: "ترکی استانبولی",
    uk: "اوکراینی",
  },
};
