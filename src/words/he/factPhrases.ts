import { prefixed } from "./prefixed.ts";

/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  /** What an article says of an amount. `dated`: when, with a space before it, or nothing. */
  puts: (what: string, dated: string, figure: string) => `טוען ש${what}${dated} הוא ${figure}`,
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null) => `היצוא והיבוא המתועדים ${sum === null ? "אינם מצטברים לסכום כזה" : `יחד מגיעים ${prefixed("ל", sum)}`}.`,
  /** What the records that gave a verdict are, and a higher one of later years where there is one, with its year. */
  ranged: (who: string, range: string, later: string | null) =>
    later === null ? `${who}: ${range}.` : `נתונים מתועדים מהשנים שלפניו: ${range}; המאוחרים יותר מגיעים עד ${later}.`,
  /** Of which country the newest figure is, where what is counted does not name it. */
  ofCountry: (country: string, of: string) => (of.includes(country) ? "" : ` עבור ${country}`),
  /** Whether the second of two counts of the same events repeats what was counted. */
  repeats: false,
};
