import { COUNTED } from "./figureWords.ts";

/** Words beside four digits that tell whether they are a year or count something. */

/** Behind these a year stands. */
const WHEN = /\b(?:in|by|since|until|till|during|before|after|from|of|between|and|late|early|mid)[\s-]$/i;
/** Small words that may stand right before a year; behind others, as in `took 1650`, four digits count. */
const BEFORE_YEAR =
  /^(?:the|its|their|our|own|series|remember|his|her|this|that|to|for|with|as|on|than|or|end|of|years?|seasons?|summers?|autumn|winter|spring|fall|quarter|half|period|fiscal|budget|census|edition|model|class|ending|ended|starting|beginning|through|throughout|around|about|over|under|de|von|like|versus|vs|if|when|not|even|only|already|again|is|was|be|till|cycle|version|report|issue|law|dated|into|back|circa|c|ca)$/;
/** A hedge, or a word that adds or sets apart, says that a number counts. */
const HEDGED =
  /\b(?:some|nearly|almost|over|under|than|approximately|roughly|least|most|estimated|another|other|further|additional|these|those|only|now|left)\s$/i;
/** What may count, or say about when: only where a plural follows it counts. */
const ABOUT = /\b(?:about|around|to|exceed(?:ed|s|ing))\s$|(?:^|[.;:(]\s?)$/i;
/** `rose from 1780 to`, `up to 1900`. */
const CHANGED =
  /\b(?:rose|fell|grew|climbed|dropped|declined|increased|shrank|went|raised|cut|up|down|rising|falling)\s(?:from\s|to\s|from\s[\d,.]+\sto\s)$/;

/** `a crowd of 2000`, `of 1900 souls`. */
const SUM_OF =
  /\b(?:crowd|height|depth|loss|total|number|sum|population|average|mean|median|maximum|minimum|peak|length|force|fleet|army|staff|majority|lead|gain|surplus|deficit|turnover|audience)\sof\s$/;
const PLURAL = /^\s\p{Ll}{3,}s\b/u;
const COUNTS = /^\s(?:years|people|of\s(?:them|these|those|whom|which|its|their))\b/;
const MORE_OR_EACH = /^\s(?:more|fewer|less)\s|^\s(?:or\sso|an?\s(?:day|week|month|year))\b/;
const ACTED = /^\s(?:came|went|left|stayed|remain|died|voted|signed)/;
/** `1800 in July`. */
const IN_TIME = /^\sin\s(?:\p{Lu}\p{Ll}{2,8}\b|(?:19|20)\d\d)/u;

/** Whether four digits that could be a year count something: `more than 1800 graves`, `2012 tourists`, `took 1650`. */
export function isNoYear(before: string, after: string): boolean {
  if (SUM_OF.test(before) || (/\bof\s$/.test(before) && PLURAL.test(after))) return true;
  if (HEDGED.test(before) || CHANGED.test(before) || COUNTS.test(after)) return true;
  if (/\p{L}:\s$/u.test(before) && /^(?:[.;,]|\s\(|$)/.test(after)) return true;
  if (/^$|[.;:,]\s$/.test(before) && ACTED.test(after)) return true;
  if (ABOUT.test(before) && PLURAL.test(after)) return true;
  if (WHEN.test(before)) return /\band\s$/.test(before) && IN_TIME.test(after);
  const word = /(?:^|[\s(])(\p{Ll}+)\s$/u.exec(before)?.[1];
  return (word !== undefined && !BEFORE_YEAR.test(word)) || [MORE_OR_EACH, COUNTED, IN_TIME].some((pattern) => pattern.test(after));
}
