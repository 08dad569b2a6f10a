/**
 * Suffixes of Azerbaijani and Turkish behind a figure: their vowel follows the last word of the number as it is spoken, which is the same
 * vowel in both languages.
 */

/** The last vowel of the names of 0 to 9, of 0, 10 to 90, and of 1, 1,000, 10⁶, 10⁹ and 10¹². */
const UNITS = ["ı", "i", "i", "ü", "ü", "i", "ı", "i", "i", "u"] as const;
const TENS = ["ı", "u", "i", "u", "ı", "i", "ı", "i", "i", "ı"] as const;
const THOUSANDS = ["ı", "i", "u", "ı", "u"] as const;

/** The closed vowel that the suffix of an ordinal has. */
export type ClosedVowel = "ı" | "i" | "u" | "ü";

/** The last vowel of a whole number as it is spoken, up to 10¹⁵. */
export function spokenVowel(n: number): ClosedVowel {
  if (n % 10 !== 0 || n === 0) return UNITS[n % 10] ?? "i";
  if (n % 100 !== 0) return TENS[(n / 10) % 10] ?? "i";
  if (n % 1000 !== 0) return "ü";
  let [left, power] = [n, 0];
  while (left % 1000 === 0) [left, power] = [left / 1000, power + 1];
  return THOUSANDS[power] ?? "u";
}

const isBack = (vowel: string) => "aıou".includes(vowel);

/** Whether the Turkish name of a whole number ends in a voiceless consonant: üç, dört, beş, kırk, altmış, yetmiş. */
function isVoiceless(n: number): boolean {
  return n % 10 !== 0 ? [3, 4, 5].includes(n % 10) : [40, 60, 70].includes(n % 100);
}

/** The number at the end of a text as whole digits: of a fraction, what stands behind the comma, which is spoken as a number. */
function lastNumber(text: string): number | null {
  const [digits] = /\d[\d.]*$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(".", ""));
}

/** Vowels of words; the capital of TIV is spoken as front. */
function isBackWord(text: string): boolean {
  return isBack(text.match(/[aıoueəiöüI]/g)?.at(-1) ?? "");
}

/** "From" or "than" behind a figure in Azerbaijani: `1.000-dən`, `40%-dən`, `600 milyon dollardan`. */
export function azerbaijaniFrom(text: string): string {
  const number = lastNumber(text);
  if (number !== null) return isBack(spokenVowel(number)) ? "-dan" : "-dən";
  if (text.endsWith("%")) return "-dən";
  return `${/\p{Lu}$/u.test(text) ? "-" : ""}${isBackWord(text) ? "dan" : "dən"}`;
}

/** "From" or "than" behind a figure in Turkish: `1.000'den`, `%40'tan`, `600 milyon dolardan`. */
export function turkishFrom(text: string): string {
  const number = lastNumber(text);
  if (number !== null) return `’${isVoiceless(number) ? "t" : "d"}${isBack(spokenVowel(number)) ? "an" : "en"}`;
  const consonant = /[fstkçşhp]$/.test(text) ? "t" : "d";
  return `${/\p{Lu}$/u.test(text) ? "’" : ""}${consonant}${isBackWord(text) ? "an" : "en"}`;
}

/** An ordinal in Azerbaijani digits: `2020-ci`, `1990-cı`, `3-cü`, `2009-cu`. */
export function azerbaijaniOrdinal(n: number): string {
  return `${n}-c${spokenVowel(n)}`;
}

/** Ten years in Turkish by their first: `1990’lar`, `1980’ler`. */
export function turkishDecade(first: number): string {
  return `${first}’l${isBack(spokenVowel(first)) ? "a" : "e"}r`;
}
