import { inOrder, type NumberToken } from "./numberTokens.ts";

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
 * The tokens of a paragraph as the first five documents were listed: magnitude words belong to a numeral, units and ranges do not. Their
 * coverage and both codings are frozen with these tokens; documents that came later have those of `numberTokens`.
 */
export function firstTokens(paragraph: string): NumberToken[] {
  return inOrder([...paragraph.matchAll(TOKEN)].map(({ 0: token, index }) => ({ token, at: index })));
}
