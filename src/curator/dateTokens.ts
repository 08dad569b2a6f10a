import { isNoYear } from "./figureWords.ts";
import type { Surroundings } from "./tokenContext.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
/** `May 8`, and the end of `May 8–11`. */
const BEHIND_MONTH = new RegExp(String.raw`\b${MONTH}\.?\s(?:\d{1,2}\s?[-–—]\s?)?$`, "i");
/** `18 October`, and the beginning of `17–18 October`. */
const BEFORE_MONTH = new RegExp(String.raw`^(?:\s?[-–—]\s?\d{1,2})?\s(?:of\s)?${MONTH}\b`, "i");
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
const IN_DIGITS = /^\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
/** Two days of a month, or a number of days that a dash joins. */
const DAYS = /^\d{1,2}(?:\s?[-–—]\s?\d{1,2})?$/;
const PERIOD = /\bcentur(?:y|ies)$|^(?:first|second|third|fourth|last)\s(?:quarter|half)$/i;

/** Whether a token is a year, a decade of years, a day beside its month, a date or time in digits, or part of a century's or quarter's name. */
export function isDate({ token, before, after }: Surroundings): boolean {
  if (IN_DIGITS.test(token) || TIME.test(token) || PERIOD.test(token)) return true;
  if (DAYS.test(token)) return BEHIND_MONTH.test(before) || BEFORE_MONTH.test(after);
  if (/^\d+(?:st|nd|rd|th)$/i.test(token)) return /^\scentur/i.test(after) || BEHIND_MONTH.test(before) || BEFORE_MONTH.test(after);
  return YEAR.test(token) && !isNoYear(before, after);
}
