import { normalizeText } from "../model/quote.ts";

/**
 * How many of the first words of a note go on in the paragraph where its quote ends, so that the two together quote more than either; case and
 * punctuation aside.
 */
export function wordsGoingOn(quote: string, note: string, paragraph: string): number {
  const [own, more, all] = [quote, note, paragraph].map(plainWords) as [string[], string[], string[]];
  const ends = all.flatMap((_, at) => (own.length > 0 && own.every((word, i) => all[at + i] === word) ? [at + own.length] : []));
  const going = ends.map((end) => [...more, undefined].findIndex((word, i) => word === undefined || all[end + i] !== word));
  return Math.max(0, ...going);
}

function plainWords(text: string): string[] {
  return (
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
