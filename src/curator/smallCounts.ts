import type { Surroundings } from "./tokenContext.ts";

/** Small number words that only refer to what the reader knows already. */

/** What a number counts that the reader knows: those who act, or nothing more is said. */
const KNOWN_ONES =
  /^(?:\s(?:(?:old|young|rich|great|big|small|poor|main|front)\s)?(?:men|women|ministers|presidents|brothers|sisters|banks|shores|halves|are|is|were|was|have|had|in|and|to)\b|[,.;:!?)]|$)/u;
/** Words that refer back to what was named: `these two visits`. */
const THESE = /\b(?:these|those|both(?:\s(?:of\s)?the)?)\s$/i;
/** Words that may: `its two neighbours`, but `its two ports` tells how many. */
const KNOWN = /\b(?:the|its|their|our|own|between|all)\s$/i;
/** Number words that may count in passing. */
const SMALL = /^(?:two|three|four|five|six|seven|eight|nine)$/i;
/** Those between whom the article is: `from two sides`. */
const EITHER = /^\s(?:[\p{L}-]+\s){0,1}(?:sides|parties|powers|neighbou?rs|neighbou?ring\s(?:states|countries)|capitals|shores|banks)\b/iu;
const SIDES =
  /^\s(?:[\p{L}-]+\s){0,2}(?:countries|states|nations|peoples|sides|parties|powers|neighbou?rs|governments|capitals|leaders)\b/iu;

/** Whether a small number word refers to what is known, may do so, or does not: `the two sides`, `its two ports`, `two ports`. */
export function refersBack({ token, before, after }: Surroundings): "known" | "perhaps" | null {
  if (!SMALL.test(token)) return null;
  if (THESE.test(before) || EITHER.test(after)) return "known";
  if (KNOWN.test(before)) return SIDES.test(after) || KNOWN_ONES.test(after) ? "known" : "perhaps";
  return SIDES.test(after) ? "perhaps" : null;
}
