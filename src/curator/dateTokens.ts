import { isNoYear } from "./figureWords.ts";
import type { Surroundings } from "./tokenContext.ts";

const MONTH =
  "(?:J(?:an(?:uary)?|AN(?:UARY)?|une?|UNE?|uly?|ULY?)|F(?:eb(?:ruary)?|EB(?:RUARY)?)|M(?:ar(?:ch)?|AR(?:CH)?|ay|AY)|A(?:pr(?:il)?|PR(?:IL)?|ug(?:ust)?|UG(?:UST)?)|S(?:ept?(?:ember)?|EPT?(?:EMBER)?)|O(?:ct(?:ober)?|CT(?:OBER)?)|N(?:ov(?:ember)?|OV(?:EMBER)?)|D(?:ec(?:ember)?|EC(?:EMBER)?))";
/** What joins days of one month: `9 to 17 September`, `May 3, 4 and 5`. */
const JOINS = String.raw`\s?(?:[-–—,]|to|and|or|until|till)\s?`;
const DAY = String.raw`(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?`;
/** `May 8`, and the end of `May 8–11`. */
const BEHIND_MONTH = new RegExp(String.raw`\b${MONTH}\.?\s(?:${DAY}${JOINS})*$`);
/** `in March 12 tankers passed`: a day would stand behind `on`. */
const IN_MONTH = new RegExp(String.raw`\b[Ii]n\s${MONTH}\.?\s$`);
/** `18 October`, and the beginning of `17–18 October`. */
const BEFORE_MONTH = new RegExp(String.raw`^(?:${JOINS}${DAY})*\s(?:of\s)?${MONTH}\b`);
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
/** The second year of `2018/19`, `1994–95`, and the pair as one. */
const SECOND_YEAR = /(?:19|20)\d\d[/–-]$/;
const IN_DIGITS = /^\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^\d:(?:00|15|30|45)$|\d\s?[ap]\.?m\.?$|^\d{1,2}\s?h\s?[0-5]\d$/i;
/** `9:05` and `10.30`, which may be a ratio, a price or a rate as well. */
const TIME_OR_OTHER = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
const AT = /\b(?:at|until|till|from|by|since|before|after|to|and)(?:\s(?:about|around|exactly))?\s$/i;
/** Words of a time of day in the sentence: behind one, `at 10.30` is an hour and no rate. */
const OF_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:morning|evening|afternoon|night|noon|midnight|dawn|today|tomorrow|yesterday|tonight|daily|weekdays?|hours)\b|\b(?:met|meets?|begins?|began|starts?|started|arriv(?:es?|ed)|left|leaves?|depart(?:s|ed)?|sail(?:s|ed)?|land(?:s|ed)|woke|rang)\sat\s$/i;
const SHARED = /\b(?:ratio|odds|shared|split|divided|proportion|scale|outnumber\w*)\b[^.;]{0,25}$/i;
/** Words of prices, scores and shares: beside them even a time of day makes no hour. */
const PRICED =
  /\b(?:quoted|clos(?:ed?|ing)|fell|rose|slid|stood|trad(?:ed|ing)|prices?|rates?|index|krona|crowns|dollars?|euros?|cost|sold|bought|yields?|ratio|odds|shared|split|divided|proportion|scale|won|lost|drew|beat|outnumber\w*)\b.{0,60}$/i;
/** What opens a reader's comment: the name, the day and the hour. */
const HEAD_OF_COMMENT = /^[^,:.]{2,40},\s(?:[^:]{0,30},\s)?$/;
const OPEN =
  /\b(?:weekdays|daily|weekends|workdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|office hours|open(?:ing hours)?)\b[^.;\d]{0,12}(?:\d{1,2}\s?(?:to|[-–])\s?)?$/i;
/** An hour behind those opens or ends a span: `9 to 5`. */
const SPAN = /^\s?(?:to|[-–])\s?\d{1,2}\b/;
const CLOCK = /^(?:\so['’]clock|\s?(?:GMT|UTC|CET|EST|local time|hrs)\b)/i;
/** `half past nine`: both words. */
const PAST = /\b(?:half|quarter|minutes?|ten|twenty|five)\s(?:past|to)\s$|\b(?:clock|bell|tower)\b.*\b(?:strikes?|struck)\s$/i;
/** `31/10`, `9/11`: a day and its month by a stroke, where no part of a whole can be meant. */
const ON = /\b(?:on|by|until|till|since|from|before|after|dated|of)\s$/i;
const SURELY_ON = /\b(?:on|until|till|since|dated)\s$/i;
/** Two days of a month, or a number of days that a dash joins. */
const DAYS = /^(?:[0-2]?\d|3[01])(?:\s?[-–—]\s?(?:[0-2]?\d|3[01]))?$/;
const PERIOD = /\bcentur(?:y|ies)$|^(?:first|second|third|fourth|last)\s(?:quarter|half)$/i;
/** A quarter of a year: `every quarter`, `quarter on quarter`. */
const QUARTERLY = /\b(?:every|each|this|last|next|per|previous|same|following|the|current|on|over|by)\s$/i;

/** Whether a token is a year, a decade of years, a day beside its month, a date or time in digits, or part of a century's or quarter's name. */
export function isDate(place: Surroundings): boolean {
  const { token, before, after } = place;
  if (/^\d0s$/.test(token) && /(?:^|\s|-)(?:the|his|her|their|our|my|mid|early|late|under|over)[\s-]$/i.test(before)) return true;
  if (
    IN_DIGITS.test(token) ||
    (TIME.test(token) && !(/^\d+:\d+$/.test(token) && SHARED.test(before))) ||
    (PERIOD.test(token) &&
      !/^\sof\s(?!\d|\p{Lu}|(?:the|this|that|last|next)\s(?:\p{Ll}+\s)?(?:year|decade|century|month|season|fiscal))/u.test(after)) ||
    isHour(place)
  )
    return true;
  if (/^quarters?$/i.test(token) && QUARTERLY.test(before) && !/^\sof\b/.test(after)) return true;
  if (/\//.test(token)) return isDayByStroke(place);
  if (/^\d\ds?$/.test(token) && (SECOND_YEAR.test(before) || (/(?:^|\s)['’‘]$/.test(before) && !PLURAL.test(after)))) return true;
  if (IN_MONTH.test(before) && /^\d{1,2}$/.test(token)) return /^(?:,?\s\d{4}\b|\s?[-–—]\s?\d)/.test(after);
  if (DAYS.test(token)) return (BEHIND_MONTH.test(before) && !isCountedInMonth(place)) || BEFORE_MONTH.test(after);
  if (/^\d+(?:st|nd|rd|th)$/i.test(token))
    return (
      /^\scentur/i.test(after) ||
      /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?$/.test(before) ||
      BEHIND_MONTH.test(before) ||
      BEFORE_MONTH.test(after)
    );
  return YEAR.test(token) && !isNoYear(before, after);
}

/** `at 10.30` where a time of day is told, `weekdays 9 to 5`, `eight o'clock`, `half past nine`. */
function isHour({ token, before, after, lead }: Surroundings): boolean {
  if (/^half$|^(?:a )?quarter$/i.test(token)) return /^\s(?:past|to)\s(?:\p{L}+|\d{1,2})[,.;:]?(?:\s|$)/u.test(after);
  if (CLOCK.test(after)) return !/^\s?hrs/i.test(after) || /^(?:[01]\d|2[0-3])[.:]?[0-5]\d$/.test(token);
  if (TIME_OR_OTHER.test(token)) {
    if (HEAD_OF_COMMENT.test(before) && after.startsWith(":")) return true;
    if (PRICED.test(lead)) return false;
    const isAt = before === "" || AT.test(before) || /[-–]\s?$/.test(before);
    return isAt && (OF_DAY.test(lead) || OF_DAY.test(after.slice(0, NEAR))) && !/^\s(?:an?|per|times|\p{Ll}+s)\b/u.test(after);
  }
  if (
    /^\d{1,2}$/.test(token) &&
    AT.test(before) &&
    (/\b(?:morning|evening|night|afternoon|day)\s\p{L}+\s$/u.test(before) || /^\sin\sthe\s(?:morning|evening|afternoon)\b/.test(after))
  )
    return true;
  if (/^\d{1,2}$/.test(token) && ON_DAYS.test(after)) return true;
  if (PAST.test(before)) return /^\p{L}+$|^\d{1,2}$/u.test(token);
  if (HOURS.test(token)) return OPEN.test(before) || OF_DAY.test(lead);
  const hours = /^(\d{1,2})(\s?[-–]\s?\d{1,2})?$/.exec(token);
  return (
    hours !== null &&
    Number(hours[1]) <= 24 &&
    OPEN.test(before) &&
    (hours[2] !== undefined || SPAN.test(after) || /\d\s?(?:to|[-–])\s?$/.test(before))
  );
}

/** `8.30–16.00`. */
const HOURS = /^(?:[01]?\d|2[0-3])[.:][0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
/** `8 to 5 on weekdays`. */
const ON_DAYS = /^(?:\s(?:to|till|until)\s\d{1,2})?\s(?:on\s)?(?:weekdays|weekends|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b/;
/** How far behind a time the word may stand that tells it is one: ` on Monday`. */
const NEAR = 25;
const PLURAL = /^\s\p{Ll}{3,}s\b/u;
/** `since May 12 ships called`, where `on May 12 talks began` tells a day. */
const isCountedInMonth = ({ before, after }: Surroundings) =>
  PLURAL.test(after) && !/\b[Oo]n\s\p{Lu}\p{L}+\.?\s$/u.test(before) && !/\d\s?(?:[-–—,]|and|to)\s?$/.test(before);

function isDayByStroke({ token, before, after }: Surroundings): boolean {
  const [left = 0, right = 0] = token.split("/").map(Number);
  const isDay = (left <= 31 && right <= 12) || (left <= 12 && right <= 31);
  if (!isDay || /^\sof\b/.test(after) || /\b(?:odds|ratio|score|scored|rating)\b/.test(before)) return false;
  return (
    token === "9/11" ||
    (left > right
      ? token !== "24/7" && (left > 10 || ON.test(before) || HEAD_OF_COMMENT.test(before) || /^,\s\d/.test(after))
      : SURELY_ON.test(before))
  );
}
