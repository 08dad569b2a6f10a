/** One number-like token of a paragraph. `nth` counts the same token within the paragraph from 1. */
export interface NumberToken {
  token: string;
  nth: number;
  /** Offset of the first character in the paragraph. */
  at: number;
}

const UNITS =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const SCALES = "hundreds?|thousands?|millions?|billions?|trillions?";
const ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|nineteenth|twentieth";
const SHARES = "half|halves|thirds|fourths|fifths|quarters?|tenths|double|triple|twice|once";
const GROUPS = "dozens?|scores of|couple|pair|decades?|century|centuries";

/** Digits with their currency and percent signs: `69%`, `$1.6 billion`, `3.4$ billion`, `50,000`, `1980s`, `18th`. */
const DIGITS = String.raw`[$€£]?\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s)\b|[%$])?(?:\s(?:${SCALES})\b)?`;
/** Number words, joined where they form one numeral: `one-fifth`, `seven billion`. */
const WORD = `(?:${UNITS}|${TENS}|${SCALES}|${ORDINALS}|${SHARES}|${GROUPS})`;
const TOKEN = new RegExp(String.raw`${DIGITS}|\b${WORD}(?:[-\s]${WORD})*\b`, "gi");

/**
 * Every number-like token of a paragraph, in order: digits, number words, ordinals, fractions, "half", "dozens", "decade".
 * Vague words that name no number ("several", "many", "both") are not tokens.
 */
export function numberTokens(paragraph: string): NumberToken[] {
  const seen = new Map<string, number>();
  return [...paragraph.matchAll(TOKEN)].map((match) => {
    const token = match[0];
    const nth = (seen.get(token) ?? 0) + 1;
    seen.set(token, nth);
    return { token, nth, at: match.index };
  });
}
