import { normalizeText } from "../model/quote.ts";

/**
 * How many of the first words of a note go on in the paragraph where its quote ends, so that the two together quote more than either; case and
 * punctuation aside.
 */
export function wordsGoingOn(quote: string, note: string, paragraph: string): number {
  return going(plainWords(quote), plainWords(note), plainWords(paragraph));
}

/** The same of the last words of a title that stands before the quote. */
export function wordsLeadingUp(quote: string, title: string, paragraph: string): number {
  return going(plainWords(quote).reverse(), plainWords(title).reverse(), plainWords(paragraph).reverse());
}

/** How many words of `more` stand behind those of `own` in `all`. */
function going(own: string[], more: string[], all: string[]): number {
  const ends = all.flatMap((_, at) => (own.length > 0 && own.every((word, i) => all[at + i] === word) ? [at + own.length] : []));
  return Math.max(0, ...ends.map((end) => [...more, undefined].findIndex((word, i) => word === undefined || all[end + i] !== word)));
}

function plainWords(text: string): string[] {
  return (
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
