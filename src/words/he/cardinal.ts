import { kit } from "./kit.ts";
import type { Gender, Noun } from "./nouns.ts";

const WORDS: Record<Gender, readonly string[]> = {
  m: ["אפס", "אחד", "שניים", "שלושה", "ארבעה", "חמישה", "שישה", "שבעה", "שמונה", "תשעה", "עשרה"],
  f: ["אפס", "אחת", "שתיים", "שלוש", "ארבע", "חמש", "שש", "שבע", "שמונה", "תשע", "עשר"],
};

/** Before a noun with an article, from two on. */
const BEFORE_THE: Record<Gender, readonly string[]> = {
  m: ["שני", "שלושת", "ארבעת", "חמשת", "ששת", "שבעת", "שמונת", "תשעת", "עשרת"],
  f: ["שתי", "שלוש", "ארבע", "חמש", "שש", "שבע", "שמונה", "תשע", "עשר"],
};

/** A count without its noun: as a word up to ten, in digits above. */
export function numeral(n: number, gender: Gender): string {
  return WORDS[gender][n] ?? kit.number(n, 3);
}

/** The count of the articles before their noun with an article, as in `חמשת המאמרים`. */
export function cardinal(n: number): string {
  return BEFORE_THE.m[n - 2] ?? kit.number(n, 3);
}

/** A count with its noun: `מאמר אחד`, `שני מאמרים`, `חמישה מאמרים`, `74 תאריכים`. */
export function counted(n: number, noun: Noun): string {
  if (n === 1) return noun.one;
  if (n === 2) return `${BEFORE_THE[noun.gender][0]} ${noun.many}`;
  return `${n === 0 ? "0" : numeral(n, noun.gender)} ${noun.many}`;
}

/** The same in digits from three on. */
export function numbered(n: number, noun: Noun): string {
  return n > 2 ? `${kit.number(n, 3)} ${noun.many}` : counted(n, noun);
}

/** A count of known things: `המאמר`, `שני המאמרים`, `חמשת המאמרים`. */
export function theCounted(n: number, noun: Noun): string {
  if (n === 1) return noun.theOne;
  return `${BEFORE_THE[noun.gender][n - 2] ?? kit.number(n, 3)} ${noun.the}`;
}

/** Items as in a sentence: `3, 5 ו־8`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(items.map(String), by);
}
