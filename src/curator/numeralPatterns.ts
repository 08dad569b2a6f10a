import { MONEY_ELSEWHERE, PERCENT_ELSEWHERE, POWERS_ELSEWHERE, WEIGHT_ELSEWHERE } from "./numbersElsewhere.ts";
import { POWERS } from "./numberWords.ts";

/** How figures are written in digits, as parts of one pattern (flags `giu`): what belongs to one, and never what it means. */

const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
const FRACTION = "[¼-¾⅐-⅞]";
/** Groups of three by spaces, unless other numbers stand beside them as in the row of a table. */
const BY_SPACES = String.raw`(?<!\d${SPACE})\d{1,3}(?:${SPACE}\d{3})+(?!\d|${SPACE}\d)(?:[.,]\d+)?`;
const BY_APOSTROPHES = String.raw`\d{1,3}(?:[’']\d{3})+(?:[.,]\d+)?`;
const PLAIN = String.raw`\d+(?:[.,]\d+)*(?:\s?${FRACTION}|\s\d/\d(?!\d))?`;
/** `1e6`, `1.2E+6`, `3×10⁶`; letters before or behind make a name of it. */
const BY_POWER = String.raw`(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?(?:e[+−-]?\d{1,2}|\s?[×x·]\s?10(?:\^\d{1,2}|[⁰¹²³⁴-⁹]{1,2}))(?![\p{L}\p{N}])`;
/** Digits in groups by either separator, with a decimal part by the other: `1,742.3`, `1.742,3`, `61 200`, `2½`. */
const NUMERAL = `(?:${BY_POWER}|${BY_SPACES}|${BY_APOSTROPHES}|${PLAIN}|${FRACTION})`;

/** A day in digits, a time, a ratio, a fraction. */
const DAY = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)`;
const RATIO = String.raw`\d{1,3}[:/]\d{1,3}(?![\d/])`;
/** `10.30 a.m.`, `11 pm`, `11 h 15`. */
const HOUR = String.raw`\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m(?:\.|(?!\p{L}))|\d{1,2}\s?h\s?\d{2}(?!\d|\s?m)`;
/** A telephone number with its country, or with a zero before it: groups of digits, which are no groups of three. */
export const PHONE = String.raw`(?:\+(?!\d{1,3}(?: \d{3})+(?!\d| \d))\d{1,3}(?:[ -]\(?\d{1,4}\)?){3,}|(?<![\d.,])0\d{1,5}(?:[ -]\d{2,4}){2,})`;
/** `No. 2`, `#3`. */
const NUMBERED = String.raw`(?:(?<!\p{L})(?:Nos?\.|Nr\.|number(?=\s\d{1,2}(?!\d)))\s?|[№#]\s?)\d+`;

const SIGNS = "[$¢€£¥₼₽₺₪﷼]";
const CODES = "USD|EUR|GBP|AZN|ILS|NIS|IRR|RUB|TRY|CHF|SEK|NOK|DKK|PLN|JPY|CNY|INR|AED|SAR|GEL|AMD|KZT|UAH|CAD|AUD|Rs\\.?";
const PLUS_MINUS = String.raw`(?<![^\s([“"])[+−-](?=\d|${SIGNS})`;
/** Percent before its number, as Turkish has it, where no address escapes a sign: `%40`, `yüzde 40`. */
const PERCENT_BEFORE = String.raw`(?:(?<![^\s([“"‘«–—-])[%٪](?=\d)|(?<!\p{L})yüzde\s(?=\d))`;
/** `US$`, `€`, `AZN `, `%`, and a sign before them. */
const BEFORE = String.raw`(?:${PLUS_MINUS}|\bminus\s|\bplus\s|(?<![\p{L}\p{N}-])[x×])?(?:(?:(?:\b(?:US|AU|CA))?${SIGNS}|\b(?:${CODES}))${SPACE}?|${PERCENT_BEFORE})?`;

const SHORT_POWERS = "bn|bln|mn|mln|mio|tn|trn|mrd|mlrd|thsd|lakhs?|crores?|dozen";
const MAGNITUDE = String.raw`(?:${SPACE}?(?:${SHORT_POWERS})(?![\p{L}\p{Nd}])|[kmb](?![\p{L}\p{Nd}])|[-\s]?(?:${POWERS}|${POWERS_ELSEWHERE})(?!\p{L}))`;
const PERCENT = String.raw`(?:${SPACE}?[%‰٪](?:[-\s]?points?\b)?|[-\s]?(?:per\s?cent(?:age)?|pct)(?:[-\s]points?)?(?!\p{L})|\s?(?:pp(?!\p{L})|p\.p\.|p\.c\.)|[-\s]basis\spoints?\b|[-\s]?(?:${PERCENT_ELSEWHERE})(?!\p{L}))`;
const MONEY_NAMES =
  "dollars?|euros?|manats?|shekels?|rials?|tomans?|pounds?|lira|rou?bles?|francs?|crowns?|kron[ae]r?|kronor|yen|yuan|rupees?|dirhams?|dinars?|cents?|lari|tenge|hryvnias?|zlotys?";
const MONEY = String.raw`(?:${SPACE}?${SIGNS}(?!\d)|\s(?:${CODES})(?!\p{L})|[-\s](?:(?:US|U\.S\.|American|Swiss)\s)?(?:${MONEY_NAMES})(?!\p{L})|\s(?:${MONEY_ELSEWHERE})(?!\p{L}))`;
const WEIGHT = String.raw`(?:metric\s)?(?:tons?|tonnes?)|t|kt|Mt|kg|kilograms?|${WEIGHT_ELSEWHERE}`;
const VOLUME = String.raw`barrels?(?:\s(?:a|per)\sday|/day)?|b/d|bpd|[mb]cm(?:/[dya])?|(?:(?:million|billion)\s)?cubic\smet(?:er|re)s?|m³|lit(?:er|re)s?|TEUs?`;
const ENERGY = "[kMGT]Wh?|(?:kilo|mega|giga|tera)watts?(?:[- ]hours?)?";
const EXTENT = String.raw`km²?|m|(?:square\s)?(?:kilomet(?:er|re)s?|miles?|met(?:er|re)s?)|hectares?|ha|[mc]m|feet|inch(?:es)?|knots|nautical\smiles?`;
const STATE = "°[CF]|[kM]?Pa|bar|pp[mb]|[kMG]?Hz";
const UNIT = String.raw`(?:[-\s${SPACE.slice(1, -1)}]?(?:${WEIGHT}|${VOLUME}|${ENERGY}|${EXTENT}|${STATE})(?![\p{L}\p{Nd}]))`;

const ONES = "day|week|month|year|hour|night|capita|head|person|inhabitant|resident|household|ton|tonne|barrel|kilowatt[- ]hour|unit|share";
/** What an amount is for one of: ` a day`, ` per capita`, ` per 1,000 inhabitants`, `/t`; and ` of GDP`. */
const PER = String.raw`(?:(?:/(?:t|kg|bbl|[kM]Wh|m³)(?!\p{L}))|\s(?:(?:per|an?|each|every)\s(?:${ONES})|per\s(?:100|1[,. ]?000|10[,. ]?000|thousand|million)\s(?:cubic\s)?\p{Ll}+|of\s(?:GDP|GNP|national\soutput))(?!\p{L}))`;

/** An ordinal's or decade's ending, money, magnitude, then percent, or money and unit: ` billion dollars`, ` mln t`, `$ billion`. */
const BEHIND = String.raw`(?:(?:st|nd|rd|th|s)\b|\+(?![\d\p{L}]))?${MONEY}?${MAGNITUDE}?(?:${PERCENT}|${MONEY}?${UNIT}?)(?:(?<!-\d+)\s?[x×](?![\p{L}\p{Nd}]))?${PER}?`;

/** One amount in digits with all that belongs to it: `$1.2bn`, `40 percent`, `3.5 mln t`, `US$600 million`. */
export const AMOUNT = `(?:${BEFORE}${NUMERAL}${BEHIND})`;
/** What behind number words belongs to them: `forty percent`, `two million tonnes`. */
export const BEHIND_WORDS = `(?:${PERCENT}|${MONEY}?${UNIT}?)${PER}?`;
/** Digits that are one token whatever stands around them. */
export const FIXED = `(?:${DAY}|${HOUR}|${PHONE}|${NUMBERED}|${RATIO})(?!${SPACE}?[%‰])`;

/** Whether an amount is more than bare digits. */
const MARKED = String.raw`(?=[^\s–-]*[$¢€£¥₼₽₺₪﷼%]|${NUMERAL}(?:${MAGNITUDE}|${PERCENT}|${MONEY}|${UNIT}))`;
const NOT_YEARS = String.raw`(?!(?:1[5-9]|20)\d\d\s?[–—-]\s?(?:(?:1[5-9]|20)?\d\d)(?![.,]?\d))`;
const NOT_TIMES = String.raw`(?!(?:1[5-9]|20)\d\d\sand\s)`;
const MONTHS = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec";
/** `150–200`, `$5–7 billion`, `10%-12%`; `15 to 20 million` unless it is from one to the other; `between 15 and 20`. Years are no range here. */
export const RANGE = String.raw`(?:(?<!\p{L})between\s${NOT_TIMES}${AMOUNT}\sand\s${AMOUNT}(?!\p{L}|\s(?:${MONTHS}))|${NOT_YEARS}${AMOUNT}(?:\s?[–—]\s?|-)(?=\d|${SIGNS})${AMOUNT}|(?<!\bfrom\s)${NUMERAL}\sto\s${MARKED}${AMOUNT}|${NUMERAL}${PERCENT}?\s?±\s?${AMOUNT})`;
