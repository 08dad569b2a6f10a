import type { LanguageTable } from "./languageTable.ts";

/**
 * Letters and digits of the alphabets that this site is written in, for a class in a regular expression: Latin, Cyrillic, Hebrew, Arabic. Of
 * those `\p{L}\p{N}` says the same, and takes an engine a millisecond and more to compile, for every pattern of a word anew.
 */
export const LETTERS = [
  String.raw`0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`,
  String.raw`\u0400-\u0481\u048a-\u052f`,
  String.raw`\u05d0-\u05ea\u05ef-\u05f2`,
  String.raw`\u0620-\u064a\u0660-\u0669\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee-\u06fc\u06ff`,
].join("");

/** A text with a large first letter: in Azerbaijani and Turkish the dotted i keeps its dot. */
export function capitalized(text: string, { dottedI = false }: Pick<LanguageTable, "dottedI">): string {
  const first = text.charAt(0);
  return `${dottedI && first === "i" ? "İ" : first.toUpperCase()}${text.slice(1)}`;
}

/** Negative, 0 or positive: words as the dictionary of a language orders them, large and small letters alike. */
export function byAlphabet(a: string, b: string, { alphabet, dottedI = false }: Pick<LanguageTable, "alphabet" | "dottedI">): number {
  const [x, y] = [a, b].map((text) => small(text, dottedI)) as [string, string];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const apart = rank(x.charAt(i), alphabet) - rank(y.charAt(i), alphabet);
    if (apart !== 0) return apart;
  }
  return x.length - y.length;
}

function small(text: string, dottedI: boolean): string {
  return (dottedI ? text.replaceAll("İ", "i").replaceAll("I", "ı") : text).toLowerCase();
}

/** Letters of the alphabet by their place in it, all others by code unit: digits and signs before, letters of other scripts behind. */
function rank(letter: string, alphabet = ""): number {
  const place = alphabet.indexOf(letter);
  return place < 0 ? letter.charCodeAt(0) : "a".charCodeAt(0) + place / 100;
}

/** A text in which words that hold on to the next are joined to it by a no-break space, for headings and what stands below them. */
export function held(text: string, { holding = [] }: Pick<LanguageTable, "holding">): string {
  if (holding.length === 0) return text;
  return text.replace(new RegExp(`(?<![${LETTERS}])(${holding.join("|")}) (?=\\S)`, "giu"), "$1\u00a0");
}

/**
 * The pattern of a regular expression for a word or phrase in the forms that running text has it in. It need not know every form: one that it
 * does not know is not recognized, but no other word may be.
 */
export function formsOf(phrase: string, table: Pick<LanguageTable, "inflection">): string {
  const { ending, prefix = "" } = table.inflection;
  const forms = stemsOf(phrase, table).map(({ stem, rest }) =>
    rest === null ? escaped(stem) : `${prefix}${escaped(stem)}(?:${ending}|${escaped(rest)})`,
  );
  return forms.join(" ");
}

/** What all forms of a phrase contain, in small letters: a text that lacks one of them has the phrase in no form. */
export function rootsOf(phrase: string, table: Pick<LanguageTable, "inflection">): string[] {
  return stemsOf(phrase, table).map(({ stem }) => stem.toLowerCase());
}

/** The words of a phrase by what they keep and what they change; `rest` is null of those that change nothing. */
function stemsOf(phrase: string, { inflection }: Pick<LanguageTable, "inflection">): { stem: string; rest: string | null }[] {
  const { stem = /$/, least, isEach = false } = inflection;
  const words = phrase.split(" ");
  return words.map((word, i) => {
    if (word.length < least || !(isEach || i === words.length - 1)) return { stem: word, rest: null };
    const kept = word.replace(stem, "");
    return { stem: kept, rest: word.slice(kept.length) };
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
