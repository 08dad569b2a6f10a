import { HEAD_OF_COMMENT, isHour } from "./hourTokens.ts";
import type { Surroundings } from "./tokenContext.ts";
import { isNoYear } from "./yearWords.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  ...["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"],
];
/** With a capital, or in capitals: `may` and `march` are verbs too. */
const MONTH = `(?:${MONTHS.flatMap((month) => [month, month.toUpperCase()]).join("|")})`;
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
/** `31/10`, `9/11`: a day and its month by a stroke, where no part of a whole can be meant. */
const ON = /\b(?:on|by|until|till|since|from|before|after|dated|of)\s$/i;
const SURELY_ON = /\b(?:on|until|till|since|dated)\s$/i;
/** Two days of a month, or a number of days that a dash joins. */
const DAYS = /^(?:[0-2]?\d|3[01])(?:\s?[-–—]\s?(?:[0-2]?\d|3[01]))?$/;
const PERIOD = /\bcentur(?:y|ies)$|^(?:first|second|third|fourth|last)\s(?:quarter|half)$/i;
/** `the last quarter of the stock` is a part, `the last quarter of 2019` a time. */
const OF_A_WHOLE = /^\sof\s(?!\d|\p{Lu}|(?:the|this|that|last|next)\s(?:\p{Ll}+\s)?(?:year|decade|century|month|season|fiscal))/u;
/** `in the 30s`, `in his 30s`, of years or of an age. */
const OF_DECADE = /(?:^|\s|-)(?:the|his|her|their|our|my|mid|early|late|under|over)[\s-]$/i;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?$/;
/** A quarter of a year: `every quarter`, `quarter on quarter`. */
const QUARTERLY = /\b(?:every|each|this|last|next|per|previous|same|following|the|current|on|over|by)\s$/i;

/** Whether a token is a year, a decade of years, a day beside its month, a date or time in digits, or part of a century's or quarter's name. */
export function isDate(place: Surroundings): boolean {
  const { token, before, after } = place;
  if (/^\d0s$/.test(token) && OF_DECADE.test(before)) return true;
  if (IN_DIGITS.test(token) || isHour(place) || (PERIOD.test(token) && !OF_A_WHOLE.test(after))) return true;
  if (/^quarters?$/i.test(token) && QUARTERLY.test(before) && !OF_A_WHOLE.test(after)) return true;
  if (/\//.test(token)) return isDayByStroke(place);
  if (/^\d\ds?$/.test(token) && (SECOND_YEAR.test(before) || (/(?:^|\s)['’‘]$/.test(before) && !PLURAL.test(after)))) return true;
  if (IN_MONTH.test(before) && /^\d{1,2}$/.test(token)) return /^(?:,?\s\d{4}\b|\s?[-–—]\s?\d)/.test(after);
  if (DAYS.test(token)) return (BEHIND_MONTH.test(before) && !isCountedInMonth(place)) || BEFORE_MONTH.test(after);
  if (/^\d+(?:st|nd|rd|th)$/i.test(token))
    return /^\scentur/i.test(after) || WEEKDAY.test(before) || BEHIND_MONTH.test(before) || BEFORE_MONTH.test(after);
  return YEAR.test(token) && (BEHIND_MONTH.test(before) || !isNoYear(before, after));
}

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
