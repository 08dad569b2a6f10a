import type { LanguageTable, Months } from "../languageTable.ts";
import { oneOrOther } from "../plural.ts";
import { azerbaijaniFrom, azerbaijaniOrdinal } from "../turkicSuffix.ts";

const MONTHS: Months = ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"];

/** Azerbaijani in Latin script. Nouns stay singular behind a number. */
export const AZ: LanguageTable = {
  language: "az",
  ownName: "Azərbaycanca",
  ogLocale: "az_AZ",
  direction: "ltr",
  number: { digits: "0123456789", decimal: ",", group: ".", minus: "−", plus: "+", percent: "{n}%", space: " " },
  plural: oneOrOther,
  scales: {
    million: { after: "milyon", full: { other: "milyon" }, short: " mln" },
    billion: { after: "milyard", full: { other: "milyard" }, short: " mlrd" },
    trillion: { after: "trilyon", full: { other: "trilyon" }, short: " trln" },
  },
  dollars: { text: "{n} {unit}", tick: "{n} $", unit: { other: "dollar" }, afterScale: "other" },
  units: { TIV: { other: "{n} TIV" }, T: { other: "{n} ton" }, BPD: { other: "gündə {n} barel" } },
  months: {
    bare: MONTHS,
    beforeYear: MONTHS,
    afterDay: MONTHS,
    afterDayBeforeYear: MONTHS,
    short: ["yan", "fev", "mar", "apr", "may", "iyn", "iyl", "avq", "sen", "okt", "noy", "dek"],
  },
  span: { tight: "–", loose: " – ", shortYears: false },
  list: { comma: ", ", semicolon: "; ", colon: ": ", and: " və {n}", or: " və ya {n}" },
  quotes: { outer: ["“", "”"], inner: ["‘", "’"] },
  hedges: {
    about: "təxminən {n}",
    almost: "az qala {n}",
    up_to: "ən çoxu {n}",
    at_most: "maksimum {n}",
    more_than: "{n}{from} çox",
    less_than: "{n}{from} az",
    at_least: "ən azı {n}",
  },
  joints: (n) => ({ from: azerbaijaniFrom(n) }),
  ordinal: azerbaijaniOrdinal,
  decade: (first) => `${azerbaijaniOrdinal(first)} illər`,
  alphabet: "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
  dottedI: true,
  // Any suffixes: they are many, and few words begin as another ends.
  inflection: { ending: "[’']?\\p{Ll}{0,7}", stem: /[kqtpç]$/, least: 5 },
  languageNames: {
    ar: "ərəb",
    az: "azərbaycan",
    de: "alman",
    el: "yunan",
    en: "ingilis",
    es: "ispan",
    fa: "fars",
    fr: "fransız",
    he: "ivrit",
    hy: "erməni",
    it: "italyan",
    ka: "gürcü",
    pt: "portuqal",
    ru: "rus",
    tr: "türk",
    uk: "ukrayna",
  },
};
