import type { LanguageTable } from "./languageTable.ts";

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
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(${holding.join("|")}) (?=\\S)`, "giu"), "$1\u00a0");
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
