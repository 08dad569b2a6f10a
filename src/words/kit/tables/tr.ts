import type { LanguageTable, Months } from "../languageTable.ts";
import { oneOrOther } from "../plural.ts";
import { turkishDecade, turkishFrom } from "../turkicSuffix.ts";

const MONTHS: Months = ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"];

/** Turkish. Nouns stay singular behind a number; the percent sign stands before it. */
export const TR: LanguageTable = {
  language: "tr",
  ownName: "Türkçe",
  ogLocale: "tr_TR",
  direction: "ltr",
  number: { digits: "0123456789", decimal: ",", group: ".", minus: "−", plus: "+", percent: "%{n}", space: " " },
  plural: oneOrOther,
  scales: {
    million: { after: "milyon", full: { other: "milyon" }, short: " Mn" },
    billion: { after: "milyar", full: { other: "milyar" }, short: " Mr" },
    trillion: { after: "trilyon", full: { other: "trilyon" }, short: " Tn" },
  },
  dollars: { text: "{n} {unit}", tick: "{n} $", unit: { other: "dolar" }, afterScale: "other" },
  units: { TIV: { other: "{n} TIV" }, T: { other: "{n} ton" }, BPD: { other: "günde {n} varil" } },
  months: {
    bare: MONTHS,
    beforeYear: MONTHS,
    afterDay: MONTHS,
    afterDayBeforeYear: MONTHS,
    short: ["Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"],
  },
  span: { tight: "–", loose: " – ", shortYears: false },
  list: { comma: ", ", semicolon: "; ", colon: ": ", and: " ve {n}", or: " veya {n}" },
  quotes: { outer: ["“", "”"], inner: ["‘", "’"] },
  hedges: {
    about: "yaklaşık {n}",
    almost: "neredeyse {n}",
    up_to: "en fazla {n}",
    at_most: "azami {n}",
    more_than: "{n}{from} fazla",
    less_than: "{n}{from} az",
    at_least: "en az {n}",
  },
  joints: (n) => ({ from: turkishFrom(n) }),
  ordinal: (n) => `${n}.`,
  decade: turkishDecade,
  alphabet: "abcçdefgğhıijklmnoöprsştuüvyz",
  dottedI: true,
  // Any suffixes: they are many, and few words begin as another ends.
  inflection: { ending: "[’']?\\p{Ll}{0,7}", stem: /[kqtpç]$/, least: 5 },
  languageNames: {
    ar: "Arapça",
    az: "Azerbaycanca",
    de: "Almanca",
    el: "Yunanca",
    en: "İngilizce",
    es: "İspanyolca",
    fa: "Farsça",
    fr: "Fransızca",
    he: "İbranice",
    hy: "Ermenice",
    it: "İtalyanca",
    ka: "Gürcüce",
    pt: "Portekizce",
    ru: "Rusça",
    tr: "Türkçe",
    uk: "Ukraynaca",
  },
};
