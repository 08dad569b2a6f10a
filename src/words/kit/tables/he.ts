import { hebrewJoint } from "../hebrewPrefix.ts";
import type { LanguageTable, Months } from "../languageTable.ts";
import { oneTwoOther } from "../plural.ts";

const MONTHS: Months = ["ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"];

/** Behind a day, a month carries the prefix "in". */
const IN_MONTHS = MONTHS.map((name) => `ב${name}`) as unknown as Months;

/** Hebrew: one-letter words are written together with what follows, with a maqaf before digits; a span has a dash and never a hyphen, which turns. */
export const HE: LanguageTable = {
  language: "he",
  ownName: "עברית",
  ogLocale: "he_IL",
  direction: "rtl",
  number: { digits: "0123456789", decimal: ".", group: ",", minus: "−", plus: "+", percent: "{n}%", space: " " },
  plural: oneTwoOther,
  scales: {
    million: { after: "מיליון", full: { other: "מיליון" }, short: " מיליון" },
    billion: { after: "מיליארד", full: { other: "מיליארד" }, short: " מיליארד" },
    trillion: { after: "טריליון", full: { other: "טריליון" }, short: " טריליון" },
  },
  dollars: { text: "{n} {unit}", tick: "{n}", unit: { other: "דולר" }, afterScale: "other" },
  units: { TIV: { other: "{n} TIV" }, T: { other: "{n} טון" }, BPD: { other: "{n} חביות ליום" } },
  months: {
    bare: MONTHS,
    beforeYear: MONTHS,
    afterDay: IN_MONTHS,
    afterDayBeforeYear: IN_MONTHS,
    short: ["ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳", "נוב׳", "דצמ׳"],
  },
  span: { tight: "–", loose: " – ", shortYears: false },
  list: { comma: ", ", semicolon: "; ", colon: ": ", and: " ו{joint}{n}", or: " או {n}" },
  quotes: { outer: ["”", "”"], inner: ["’", "’"] },
  hedges: {
    about: "כ{joint}{n}",
    almost: "כמעט {n}",
    up_to: "עד {n}",
    at_most: "{n} לכל היותר",
    more_than: "יותר מ{joint}{n}",
    less_than: "פחות מ{joint}{n}",
    at_least: "לפחות {n}",
  },
  joints: (n) => ({ joint: hebrewJoint(n) }),
  ordinal: (n) => `ה־${n}`,
  decade: (first) => `שנות ה־${first}`,
  inflection: { prefix: "[ושהכלבמ]{0,3}", ending: "(?:יים|ים|ות|ת)?", stem: /ה$/, least: 4, isEach: true },
  languageNames: {
    ar: "ערבית",
    az: "אזרית",
    de: "גרמנית",
    el: "יוונית",
    en: "אנגלית",
    es: "ספרדית",
    fa: "פרסית",
    fr: "צרפתית",
    he: "עברית",
    hy: "ארמנית",
    it: "איטלקית",
    ka: "גאורגית",
    pt: "פורטוגזית",
    ru: "רוסית",
    tr: "טורקית",
    uk: "אוקראינית",
  },
};
