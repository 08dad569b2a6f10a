import type { LanguageTable, Months } from "../languageTable.ts";
import { oneOrOther } from "../plural.ts";

const MONTHS: Months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Sign before number. */
const DOLLARS = `${"$"}{n}`;

/** The suffix of an ordinal: 11 to 13 are no exception in their hundreds. */
function suffix(n: number): string {
  const tens = Math.floor(n / 10) % 10;
  return tens === 1 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
}

/** English: days before months, no comma before "and", short years in a span, as the house style has it; all else as CLDR. */
export const EN: LanguageTable = {
  language: "en",
  ownName: "English",
  ogLocale: "en_US",
  direction: "ltr",
  // Frozen answers have a nought with a minus, which says on which side of it the value lies.
  number: { digits: "0123456789", decimal: ".", group: ",", minus: "−", plus: "+", signsNought: true, percent: "{n}%", space: " " },
  plural: oneOrOther,
  scales: {
    million: { after: "million", full: { other: "million" }, short: "m" },
    billion: { after: "billion", full: { other: "billion" }, short: "bn" },
    trillion: { after: "trillion", full: { other: "trillion" }, short: "tn" },
  },
  dollars: { text: DOLLARS, tick: DOLLARS, unit: { one: "dollar", other: "dollars" }, afterScale: "other" },
  units: { TIV: { other: "{n} TIV" }, T: { other: "{n} tonnes" }, BPD: { other: "{n} barrels a day" } },
  months: {
    bare: MONTHS,
    beforeYear: MONTHS,
    afterDay: MONTHS,
    afterDayBeforeYear: MONTHS,
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  },
  span: { tight: "–", loose: "–", shortYears: true },
  list: { comma: ", ", semicolon: "; ", colon: ": ", and: " and {n}", or: " or {n}" },
  quotes: { outer: ["“", "”"], inner: ["‘", "’"] },
  hedges: {
    about: "about {n}",
    almost: "almost {n}",
    up_to: "up to {n}",
    at_most: "at most {n}",
    more_than: "more than {n}",
    less_than: "less than {n}",
    at_least: "at least {n}",
  },
  ordinal: (n) => `${n}${suffix(n)}`,
  decade: (first) => `${first}s`,
  inflection: { ending: "s?", least: 0 },
  languageNames: {
    ar: "Arabic",
    az: "Azerbaijani",
    de: "German",
    el: "Greek",
    en: "English",
    es: "Spanish",
    fa: "Persian",
    fr: "French",
    he: "Hebrew",
    hy: "Armenian",
    it: "Italian",
    ka: "Georgian",
    pt: "Portuguese",
    ru: "Russian",
    tr: "Turkish",
    uk: "Ukrainian",
  },
};
