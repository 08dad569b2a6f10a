import { spokenVowel, turkishFrom } from "../kit/turkicSuffix.ts";

/**
 * The cases of proper names and of numbers in digits, behind an apostrophe: `İran’a`, `İsrail’den`, `2025’te`. A catalogue is handed names
 * in the nominative; the suffix follows their last vowel and letter, so no list of names is needed.
 */

const VOWELS = "aeıioöuüâîû";

/** The last vowel of a name as Turkish reads it. */
function lastVowel(name: string): string {
  const last = small(name)
    .split("")
    .filter((letter) => VOWELS.includes(letter))
    .at(-1);
  return last === undefined ? "e" : ({ â: "a", î: "i", û: "u" }[last] ?? last);
}

const isBack = (vowel: string) => "aıou".includes(vowel);
const open = (name: string) => (isBack(lastVowel(name)) ? "a" : "e");
const closed = (name: string) => {
  const vowel = lastVowel(name);
  if (isBack(vowel)) return "ou".includes(vowel) ? "u" : "ı";
  return "öü".includes(vowel) ? "ü" : "i";
};
const endsInVowel = (name: string) => VOWELS.includes(small(name).at(-1) ?? "");

/** Turkish small letters: İ and I are two letters. */
export function small(text: string): string {
  return text.replaceAll("İ", "i").replaceAll("I", "ı").toLowerCase();
}

/** With a large first letter, the dot of i kept. */
export function capital(text: string): string {
  const first = text.charAt(0);
  return `${first === "i" ? "İ" : first.toUpperCase()}${text.slice(1)}`;
}

/** With a small first letter, unless the word is a name or an abbreviation. */
export function smallFirst(text: string): string {
  return /^(?:\p{Lu}{2}|\p{Lu}\S*’)/u.test(text) ? text : `${small(text.charAt(0))}${text.slice(1)}`;
}

/** To: `İran’a`, `Türkiye’ye`. */
export function dative(name: string): string {
  return `${name}’${endsInVowel(name) ? "y" : ""}${open(name)}`;
}

/** From, and than: `İran’dan`, `Belarus’tan`. */
export function ablative(name: string): string {
  return `${locative(name)}n`;
}

/** In: `Azerbaycan’da`. */
export function locative(name: string): string {
  return `${name}’${/[fstkçşhp]$/.test(name) ? "t" : "d"}${open(name)}`;
}

/** Of: `İran’ın`, `Türkiye’nin`. */
export function genitive(name: string): string {
  return `${name}’${endsInVowel(name) ? "n" : ""}${closed(name)}n`;
}

/** With: `İran’la`, `Türkiye’yle`. */
export function instrumental(name: string): string {
  return `${name}’${endsInVowel(name) ? "y" : ""}l${open(name)}`;
}

/** Whether the name of a whole number ends in a vowel: iki, altı, yedi, yirmi, elli. */
function isOpen(n: number): boolean {
  return n % 10 !== 0 ? [2, 6, 7].includes(n % 10) : [20, 50].includes(n % 100);
}

/** So many of some things that were named before: `8’i`, `12’si`, `40’ı`. */
export function ofThem(n: number, digits = String(n)): string {
  return `${digits}’${isOpen(n) ? "s" : ""}${spokenVowel(n)}`;
}

/** In so many of them: `8’inde`, `16’sında`. */
export function inSomeOfThem(n: number): string {
  const some = ofThem(n);
  return `${some}nd${/[ıu]$/.test(some) ? "a" : "e"}`;
}

/** A share of something that was named before, of its figure: `%81’i`, `%3,3’ü`; digits behind the comma are spoken as a number. */
export function partOf(figure: string): string {
  return ofThem(Number(/\d+$/.exec(figure)?.[0] ?? "0"), figure);
}

/** When, of a period as it is written: `2020 yılında`, `2016–2020 yıllarında`, `Mart 2025’te`, `28 Nisan 2025’te`. */
export function during(period: string): string {
  if (/^\d{4}$/.test(period)) return `${period} yılında`;
  return /^[\d–, ]+(?: ve [\d–]+)?$/.test(period) ? `${period} yıllarında` : `${period}${turkishFrom(period).slice(0, -1)}`;
}
