import { SUPERLATIVE } from "./numberWords.ts";
import type { Surroundings } from "./tokenContext.ts";

/** Ordinals: ranks and shares among those that only say which. */

/** What begins with an ordinal. */
export const BEGINS_ORDINAL = /^(?:first|second|third|\p{L}+th|\d+(?:st|nd|rd|th))\b/iu;
/** An ordinal, alone or before a word, that is no share. */
export const ORDINAL =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|nineteen|twentie)th|\d+(?:st|nd|rd|th))(?![-\s]?(?:of|half|quarter))\b/i;
/** `second largest`, `13th in the world`. */
const RANKED = /^[\s-](?:in\sthe\sworld|among|places?|position|rank|spot|only\sto)\b/i;
/** `third consecutive month`, `seventh budget in a row`: how many there were. */
const IN_A_ROW = /^\s(?:straight|consecutive|successive|such)\b|^\s(?:\p{Ll}+\s){1,2}(?:in\sa\srow|running)\b/u;
/** `ranked 13th`, `comes third`. */
const RANKS = /\b(?:rank(?:s|ed|ing)?|placed?|comes?|came)(?:\sas)?\s(?:the\s)?$/i;

/** What is left of a whole: `the remaining third`, `a mere ninth of`. */
export const PART_LEFT = /\b(?:remaining|other|another|further|last|final|mere|bare|scant|good|full)\s$/i;

/** `every second household` is a share, `every second day` is none. */
export const isEvery = ({ token, before, after }: Surroundings) =>
  ORDINAL.test(token) && /\b(?:every|each)\s$/i.test(before) && !/^\s(?:days?|weeks?|months?|years?|time|hour|monday)\b/i.test(after);
/** An ordinal that no noun follows tells a place: `in 2016 it was 9th`. */
const BY_ITSELF =
  /^(?:[,.;:!?)]|$|\s(?:in|of|among|behind|after|before|with|worldwide|overall|globally|for|from|by|out|to|and|on|at|now|today|then|again|this|last|when)\b|\s?[|–—])/;
/** Behind these it refers to what was named; at the start of a sentence it counts points. */
const WITH_NOUN = /\b(?:the|an?|his|her|its|their|our|this|that|my)\s$|(?:^|[.;:!?–—]\s)$/i;
/**
 * Whether an ordinal is a rank or a part by what stands beside it: `ranked 13th`, `it was 9th`, `the remaining third`; and where a sentence
 * tells ranks, those behind the first: `Norvia 21st`.
 */
export const isRanked = ({ token, before, after, sentence }: Surroundings) =>
  ORDINAL.test(token) &&
  ((!/^first$/i.test(token) && BY_ITSELF.test(after) && !WITH_NOUN.test(before)) ||
    (PART_LEFT.test(before) && BY_ITSELF.test(after)) ||
    RANKED.test(after) ||
    IN_A_ROW.test(after) ||
    RANKS.test(before) ||
    (/\branks?\b|\branked\b/i.test(sentence) && /^(?:[,.;]|$)/.test(after)));

const WITH_WORD = new RegExp(String.raw`^(?:\p{L}+|\d{1,3}(?:st|nd|rd|th))(?:[-\s]${SUPERLATIVE}|\s(?:out\s)?of\s\d{1,3})$`, "iu");

/** Whether a token is a rank with its word: `second-largest`, `third place`, `7th of 41`. */
export function isRank(token: string): boolean {
  return BEGINS_ORDINAL.test(token) && WITH_WORD.test(token);
}
