import type { DirectionsFact } from "../../model/facts/fact.ts";
import type { InShort } from "../kit/inShort.ts";
import { counted, listed } from "./cardinal.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { eventsPhrase } from "./seriesPhrases.ts";

/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  /** What an article says of an amount. `dated`: when, with a space before it, or nothing. */
  puts: (what: string, dated: string, figure: string) => `טוען ש${what}${dated} הוא ${figure}`,
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null, time: string, hasDoubtful: boolean) =>
    `היצוא והיבוא המתועדים${time} ${sum === null ? "אינם מצטברים לסכום כזה" : `יחד מגיעים ${prefixed("ל", sum)}${hasDoubtful ? " (אחד מהם מפוקפק)" : ""}`}.`,
  /** What the records that gave a verdict are, and a higher one of later years where there is one, with its year. */
  ranged: (who: string, range: string, later: string | null, short: InShort | null) =>
    short !== null
      ? `נתונים מתועדים ${short.years}: ${short.values}; המאוחרים יותר מגיעים עד ${short.later}.`
      : later === null
        ? `${who}: ${range}.`
        : `נתונים מתועדים מהשנים שלפניו: ${range}; המאוחרים יותר מגיעים עד ${later}.`,
  events: (series: string, n: number, title: string) => eventsPhrase(series, n, title),
  /** Of a print that names no number, such as `dozens`, the same in words; null where it names one. */
  vague: (print: string | null): string | null => VAGUE[print?.toLowerCase() ?? ""] ?? null,
  /** The end of a sentence of what other sources report. `each`: how many of them with which country. */
  shared: (n: number, each: { n: number; country: string }[], isWhole = false) => {
    const own = each.filter((one) => one.n > 0);
    const [only] = own;
    if (n === 0 || only === undefined) return "";
    const whose = own.map((one) => `${one.n} ${one.country}`);
    if (isWhole && own.length > 1) return `, בהם ${listed(whose)} שגם המאמרים מדווחים עליהם`;
    if (own.length > 1) return `, בהם ${listed(own.map((one) => one.n))}, בהתאמה, שגם המאמרים מדווחים עליהם`;
    return `, בהם ${n}${each.length > 1 ? ` ${only.country}` : ""} שגם המאמרים מדווחים ${n === 1 ? "עליו" : "עליהם"}`;
  },
  /** What records say of one of several shares. */
  against: (of: string, outcome: string) => ` לגבי החלק ${prefixed("מ", of)}, ${outcome}`,
  /** That records of one thing disagree, or, where they are apart in time, vary. `each`: as they say it, with time and who says so. */
  disagree: (each: string[], areApart: boolean) =>
    `הנתונים המתועדים ${areApart ? "שונים משנה לשנה" : "אינם עולים בקנה אחד"}: ${listed(each)}.`,
  /** The condition of a verdict that rests on an event on record and on no figure. */
  ofCase: ", אם שניהם מתכוונים לאותו מקרה",
  /** Of which country the newest figure is, where what is counted does not name it. */
  ofCountry: (country: string, of: string) => (of.includes(country) ? "" : ` עבור ${country}`),
  /** Before the second of two partners, how old and how long what is told of it is beside the first. */
  beside: (country: string, { earlier, months, isOfBoth }: NonNullable<DirectionsFact["beside"]>): string | null => {
    const said = [
      ...(earlier === 0 ? [] : [`${earlier > 0 ? "ישנים" : "חדשים"} יותר ${prefixed("ב", yearsApart(Math.abs(earlier)))}`]),
      ...(months === null ? [] : [`מכסים רק ${monthsLong(months)}`]),
    ];
    if (said.length === 0) return null;
    return isOfBoth
      ? `הנתונים האחרונים לשני הכיוונים מול ${country} ${listed(said)}:`
      : `הנתונים האחרונים מסוג זה על ${country} ${listed(said)}:`;
  },
  /** Whether the second of two counts of the same events repeats what was counted. */
  repeats: false,
};

const yearsApart = (n: number) => (n === 2 ? "שנתיים" : counted(n, NOUNS.year));
const monthsLong = (n: number) => (n === 2 ? "חודשיים" : counted(n, NOUNS.month));

/** Prints of a number that is not named, and what they are in a sentence. */
const VAGUE: Record<string, string> = { dozens: "עשרות", scores: "עשרות", hundreds: "מאות", thousands: "אלפי", millions: "מיליוני" };
