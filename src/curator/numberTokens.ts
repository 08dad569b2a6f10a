import { plainDigits } from "../tables/print/numeral.ts";
import { WORDS_ELSEWHERE } from "./numbersElsewhere.ts";
import { WORDS } from "./numberWords.ts";
import { AMOUNT, BEHIND_WORDS, FIXED, RANGE } from "./numeralPatterns.ts";

/** One number-like token of a paragraph. `nth` counts the same token within the paragraph from 1. */
export interface NumberToken {
  token: string;
  nth: number;
  /** Offset of the first character in the paragraph. */
  at: number;
}

const TOKEN = new RegExp([`(?:${FIXED})`, RANGE, `${WORDS}${BEHIND_WORDS}`, `${WORDS_ELSEWHERE}${BEHIND_WORDS}`, AMOUNT].join("|"), "giu");

/**
 * Every number-like token of a paragraph, in order: digits with currency, magnitude, percent sign and unit, ranges, number words, ordinals,
 * fractions, "half", "dozens", "decade", "doubled". Vague words that name no number ("several", "many", "both") are not tokens.
 */
export function numberTokens(paragraph: string): NumberToken[] {
  // Sign for sign as long as the paragraph, so that a token is cut from where it was found.
  const found = [...plainDigits(paragraph).matchAll(TOKEN)];
  return inOrder(found.map(({ 0: { length }, index }) => ({ token: paragraph.slice(index, index + length), at: index })));
}

/** The same tokens with their number among those that read alike, letter for letter. */
export function inOrder(found: Omit<NumberToken, "nth">[]): NumberToken[] {
  const seen = new Map<string, number>();
  return found.map(({ token, at }) => {
    const nth = (seen.get(token) ?? 0) + 1;
    seen.set(token, nth);
    return { token, nth, at };
  });
}
