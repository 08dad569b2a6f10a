/** Which languages `find` knows numbers in words of. */
export const LANGUAGES_OF_WORDS = "English, Azerbaijani, Turkish, Russian, Persian and Hebrew";

/** Letters of a text by which the language of its script shows; fewer say nothing. */
const LEAST = 60;
/** Words that stand in every text of English, and in every text of Azerbaijani or Turkish, with the least share that they have of its words. */
const COMMON: readonly [words: RegExp, share: number][] = [
  [/^(?:the|of|and)$/, 0.04],
  [/^(?:və|ve|ilə|ile|bu|bir|üçün|için|olan|olarak)$/, 0.015],
];
/** Letters that Persian has and Arabic has not, and letters of Cyrillic that Russian has not, with the share that tells them apart. */
const PERSIAN: readonly [RegExp, number] = [/[پچژگکی]/gu, 0.03];
const NOT_RUSSIAN: readonly [RegExp, number] = [/[іїєґўѣјљњђћџ]/giu, 0.005];

/**
 * Whether a text is in a language whose numbers in words are known, as far as its letters and commonest words tell; true for a text of few
 * letters.
 */
export function isKnownLanguage(text: string): boolean {
  const letters = count(text, /\p{L}/gu);
  if (letters < LEAST) return true;
  const share = (pattern: RegExp) => count(text, pattern) / letters;
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return true;
  if (share(/\p{Script=Arabic}/gu) > 0.5) return share(PERSIAN[0]) >= PERSIAN[1];
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return share(NOT_RUSSIAN[0]) < NOT_RUSSIAN[1];
  if (share(/\p{Script=Latin}/gu) <= 0.5) return false;
  const words =
    text
      .replaceAll("İ", "i")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return COMMON.some(([common, least]) => words.filter((word) => common.test(word)).length >= least * words.length);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
