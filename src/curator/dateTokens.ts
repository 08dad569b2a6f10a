import { isNoYear } from "./figureWords.ts";
import type { Surroundings } from "./tokenContext.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
/** What joins days of one month: `9 to 17 September`, `May 3, 4 and 5`. */
const JOINS = String.raw`\s?(?:[-–—,]|to|and|or|until|till)\s?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** `May 8`, and the end of `May 8–11`. */
const BEHIND_MONTH = new RegExp(String.raw`\b${MONTH}\.?\s(?:${DAY}${JOINS})*$`, "i");
/** `in March 12 tankers passed`: a day would stand behind `on`. */
const IN_MONTH = new RegExp(String.raw`\bin\s${MONTH}\.?\s$`, "i");
/** `18 October`, and the beginning of `17–18 October`. */
const BEFORE_MONTH = new RegExp(String.raw`^(?:${JOINS}${DAY})*\s(?:of\s)?${MONTH}\b`, "i");
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
/** The second year of `2018/19`, `1994–95`, and the pair as one. */
const SECOND_YEAR = /(?:19|20)\d\d[/–-]$/;
const IN_DIGITS = /^\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$|\d\s?[ap]\.?m\.?$/i;
const TIME_BY_STOP = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
/** A word of time before it makes `10.30` or `9` an hour, unless something is counted or priced. */
const AT = /\b(?:at|until|till|from|by|since|before|after)(?:\s(?:about|around|exactly))?\s$/i;
const OPEN =
  /\b(?:weekdays|daily|weekends|workdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|office hours|open(?:ing hours)?)\b[^.;\d]{0,12}(?:\d{1,2}\s?(?:to|[-–])\s?)?$/i;
const CLOCK = /^(?:\so['’]clock|\s?(?:hrs|GMT|UTC|CET|EST|local time)\b)/i;
/** `31/10`, `9/11`: a day and its month by a stroke, where no part of a whole can be meant. */
const ON = /\b(?:on|by|until|till|since|from|before|after|dated|of)\s$/i;
/** Two days of a month, or a number of days that a dash joins. */
const DAYS = /^\d{1,2}(?:\s?[-–—]\s?\d{1,2})?$/;
const PERIOD = /\bcentur(?:y|ies)$|^(?:first|second|third|fourth|last)\s(?:quarter|half)$/i;
/** A quarter of a year: `every quarter`, `quarter on quarter`. */
const QUARTERLY = /\b(?:every|each|this|last|next|per|previous|same|following|the|current|on|over|by)\s$/i;

/** Whether a token is a year, a decade of years, a day beside its month, a date or time in digits, or part of a century's or quarter's name. */
export function isDate(place: Surroundings): boolean {
  const { token, before, after } = place;
  if (IN_DIGITS.test(token) || TIME.test(token) || PERIOD.test(token) || isHour(place)) return true;
  if (/^quarters?$/i.test(token) && QUARTERLY.test(before) && !/^\sof\b/.test(after)) return true;
  if (/\//.test(token)) return isDayByStroke(place);
  if (/^\d\ds?$/.test(token) && (SECOND_YEAR.test(before) || /(?:^|\s)['’‘]$/.test(before))) return true;
  if (IN_MONTH.test(before) && /^\d+$/.test(token)) return /^(?:,?\s\d{4}\b|\s?[-–—]\s?\d)/.test(after);
  if (DAYS.test(token)) return BEHIND_MONTH.test(before) || BEFORE_MONTH.test(after);
  if (/^\d+(?:st|nd|rd|th)$/i.test(token)) return /^\scentur/i.test(after) || BEHIND_MONTH.test(before) || BEFORE_MONTH.test(after);
  return YEAR.test(token) && !isNoYear(before, after);
}

/** `at 10.30`, `weekdays 9 to 5`, `eight o'clock`. */
function isHour({ token, before, after }: Surroundings): boolean {
  if (CLOCK.test(after)) return true;
  if (TIME_BY_STOP.test(token)) return AT.test(before) && !/^\s(?:an?|per|times|\p{Ll}+s)\b/u.test(after);
  return /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?$/.test(token) && OPEN.test(before);
}

function isDayByStroke({ token, before }: Surroundings): boolean {
  const [left = 0, right = 0] = token.split("/").map(Number);
  const isDay = (left <= 31 && right <= 12) || (left <= 12 && right <= 31);
  return isDay && (ON.test(before) || token === "9/11" || (left > right && token !== "24/7"));
}
