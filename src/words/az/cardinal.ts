import { spokenVowel } from "../kit/turkicSuffix.ts";
import { kit } from "./kit.ts";

const WORDS = ["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on"];

/** A count in a sentence: as a word up to ten, in digits above. */
export function cardinal(n: number): string {
  return WORDS[n] ?? kit.number(n, 3);
}

/** A count with its noun, which stays singular: `bir məqalə`, `beş məqalə`. */
export function counted(n: number, noun: string): string {
  return `${cardinal(n)} ${noun}`;
}

/** The endings of "of them": none, "of", the object and "in". */
type Ending = "" | "genitive" | "accusative" | "locative";

/** Whether the name of a whole number ends in a vowel: iki, altı, yeddi, iyirmi, əlli. */
const endsOpen = (n: number) => (n % 10 === 0 ? [20, 50].includes(n % 100) : [2, 6, 7].includes(n % 10));

/** So many of some things that were named before: `üçü`, `38-i`, `26-sının`. */
export function ofThem(n: number, ending: Ending = ""): string {
  const word = WORDS[n];
  return word === undefined ? digitsOfThem(n, ending) : `${word}${ofThemSuffix(n, ending)}`;
}

/** The same in digits: `5-i`. */
export function digitsOfThem(n: number, ending: Ending = ""): string {
  return `${kit.number(n, 3)}-${ofThemSuffix(n, ending)}`;
}

function ofThemSuffix(n: number, ending: Ending): string {
  const vowel = spokenVowel(n);
  const endings = { "": "", genitive: `n${vowel}n`, accusative: `n${vowel}`, locative: `nd${"ıu".includes(vowel) ? "a" : "ə"}` };
  return `${endsOpen(n) ? "s" : ""}${vowel}${endings[ending]}`;
}

/** Items as in a sentence: `3, 5 və 8`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(items.map(String), by);
}
