/**
 * Longest quote in words: facts carry over from a source, its sentences do not.
 * Why: docs/decisions/0005-quotes-of-eight-words.md
 */
export const MAX_QUOTE_WORDS = 8;

/** A letter of a script that puts no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
/** Letters of such a script that make a word, as most words of Chinese have; those of the others are longer. */
const UNSPACED_WORD = 2;

/**
 * Words of a quote; a hyphen or dash separates words, and so does a full stop between them; `$1.6` is one and so is `U.S.`. Commas join the
 * cells of a table. Of scripts without spaces two letters count as a word.
 */
export function quoteWords(quote: string): number {
  const spaced = quote.match(/[\p{L}\p{N}$%€£][\p{L}\p{N}$%€£.,'’]*/gu) ?? [];
  return spaced.flatMap((word) => word.split(/(?<=\p{L}{2})\.+(?=\p{L}{2})/u)).reduce((sum, word) => sum + wordsJoined(word), 0);
}

/** Words in what no space parts: more than one apostrophe joins more than one word with its ending. */
function wordsJoined(word: string): number {
  const unspaced = word.match(UNSPACED)?.length ?? 0;
  const apostrophes = word.match(/['’](?=\p{L})/gu)?.length ?? 0;
  return Math.max(1, apostrophes, Math.ceil(unspaced / UNSPACED_WORD));
}

/** Text with white space and quotation marks normalised, for finding a quote in its paragraph. */
export function normalizeText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a quote stands in a paragraph, word for word, when white space and quotation marks are normalised. */
export function isVerbatimIn(quote: string, paragraph: string): boolean {
  return normalizeText(paragraph).includes(normalizeText(quote));
}

/** Whether a quote is a whole sentence of the paragraph: it begins where one begins and ends with its full stop. */
export function isWholeSentence(quote: string, paragraph: string): boolean {
  const text = normalizeText(paragraph);
  const words = normalizeText(quote);
  const at = text.indexOf(words);
  if (at < 0) return false;
  const begins = at === 0 || /[.!?]["']?(?:\[\d+\])? $/.test(text.slice(0, at));
  const rest = text.slice(at + words.length);
  return begins && (/[.!?]$/.test(words) || /^[.!?](?:["' [(]|$)/.test(rest));
}
