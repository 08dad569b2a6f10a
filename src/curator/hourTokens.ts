import type { Surroundings } from "./tokenContext.ts";

/** Hours of the day, which may be written as a rate, a price or a ratio is: `10.30`, `9:05`, `9 to 5`. */

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^\d:(?:00|15|30|45)$|\d\s?[ap]\.?m\.?$|^\d{1,2}\s?h\s?[0-5]\d$/i;
/** `9:05` and `10.30`, which may be a ratio, a price or a rate as well. */
const TIME_OR_OTHER = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
const AT = /\b(?:at|until|till|from|by|since|before|after|to|and)(?:\s(?:about|around|exactly))?\s$/i;
/** Words of a time of day in the sentence: behind one, `at 10.30` is an hour and no rate. */
const OF_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:morning|evening|afternoon|night|noon|midnight|dawn|today|tomorrow|yesterday|tonight|daily|weekdays?|hours)\b|\b(?:met|meets?|begins?|began|starts?|started|arriv(?:es?|ed)|left|leaves?|depart(?:s|ed)?|sail(?:s|ed)?|land(?:s|ed)|woke|rang)\sat\s$/i;
/** Words of shares and scores: `shared 12:10` is no hour. */
const SHARED = /\b(?:ratio|odds|shared|split|divided|proportion|scale|outnumber\w*)\b[^.;]{0,25}$/i;
/** Words of prices, scores and shares: beside them even a time of day makes no hour. */
const PRICED =
  /\b(?:quoted|clos(?:ed?|ing)|fell|rose|slid|stood|trad(?:ed|ing)|prices?|rates?|index|krona|crowns|dollars?|euros?|cost|sold|bought|yields?|ratio|odds|shared|split|divided|proportion|scale|won|lost|drew|beat|outnumber\w*)\b.{0,60}$/i;
/** What opens a reader's comment: the name, the day and the hour. */
export const HEAD_OF_COMMENT = /^[^,:.]{2,40},\s(?:[^:]{0,30},\s)?$/;
const OPEN =
  /\b(?:weekdays|daily|weekends|workdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|office hours|open(?:ing hours)?)\b[^.;\d]{0,12}(?:\d{1,2}\s?(?:to|[-–])\s?)?$/i;
/** An hour behind those opens or ends a span: `9 to 5`. */
const SPAN = /^\s?(?:to|[-–])\s?\d{1,2}\b/;
const CLOCK = /^(?:\so['’]clock|\s?(?:GMT|UTC|CET|EST|local time|hrs)\b)/i;
/** `half past nine`: both words. */
const PAST = /\b(?:half|quarter|minutes?|ten|twenty|five)\s(?:past|to)\s$|\b(?:clock|bell|tower)\b.*\b(?:strikes?|struck)\s$/i;
/** `8.30–16.00`. */
const HOURS = /^(?:[01]?\d|2[0-3])[.:][0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
/** `8 to 5 on weekdays`. */
const ON_DAYS = /^(?:\s(?:to|till|until)\s\d{1,2})?\s(?:on\s)?(?:weekdays|weekends|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b/;
/** How far behind a time the word may stand that tells it is one: ` on Monday`. */
const NEAR = 25;
const MORNING_AT = /\b(?:morning|evening|night|afternoon|day)\s(?:at|from|until|till|by|after|before|around)\s$/;
const IN_THE_MORNING = /^\sin\sthe\s(?:morning|evening|afternoon)\b/;

/** Whether a token is an hour: `08:15`, `11 h 15`, `at 10.30` where a time of day is told, `weekdays 9 to 5`, `eight o'clock`, `half past nine`. */
export function isHour(place: Surroundings): boolean {
  const { token, before, after, lead } = place;
  if (TIME.test(token)) return !(/^\d+:\d+$/.test(token) && SHARED.test(before));
  if (/^half$|^(?:a )?quarter$/i.test(token)) return /^\s(?:past|to)\s(?:\p{L}+|\d{1,2})[,.;:]?(?:\s|$)/u.test(after);
  if (CLOCK.test(after)) return !/^\s?hrs/i.test(after) || /^(?:[01]\d|2[0-3])[.:]?[0-5]\d$/.test(token);
  if (TIME_OR_OTHER.test(token)) return isTimeOfDay(place);
  if (HOURS.test(token)) return OPEN.test(before) || OF_DAY.test(lead);
  if (PAST.test(before)) return /^\p{L}+$|^\d{1,2}$/u.test(token);
  return isFullHour(place);
}

/** `met at 10.30`, where `fell to 10.30 on Monday` tells a rate. */
function isTimeOfDay({ before, after, lead }: Surroundings): boolean {
  if (HEAD_OF_COMMENT.test(before) && after.startsWith(":")) return true;
  if (PRICED.test(lead) || /^\s(?:an?|per|times|\p{Ll}+s)\b/u.test(after)) return false;
  const isAt = before === "" || AT.test(before) || /[-–]\s?$/.test(before);
  return isAt && (OF_DAY.test(lead) || OF_DAY.test(after.slice(0, NEAR)));
}

/** `every morning at 7`, `at 3 in the morning`, `9 to 5 on weekdays`, `weekdays 9 to 5`. */
function isFullHour({ token, before, after }: Surroundings): boolean {
  const hours = /^(\d{1,2})(\s?[-–]\s?\d{1,2})?$/.exec(token);
  if (hours === null || Number(hours[1]) > 24) return false;
  if (ON_DAYS.test(after)) return true;
  if (AT.test(before) && (MORNING_AT.test(before) || IN_THE_MORNING.test(after))) return true;
  return OPEN.test(before) && (hours[2] !== undefined || SPAN.test(after) || /\d\s?(?:to|[-–])\s?$/.test(before));
}
