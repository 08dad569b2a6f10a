import { isAmountElsewhere } from "./numbersElsewhere.ts";

/** Words and signs beside a number that make it a figure, and what a small number beside a noun counts. */

const MONEY =
  /[$¢€£¥₼₽₺₪﷼%‰٪]|\b(?:USD|EUR|GBP|AZN|ILS|NIS|IRR|RUB|TRY|CHF|dollars?|euros?|manats?|shekels?|rials?|pounds?|francs?|crowns?|kron[ae]r?|yen|yuan|rupees?|dirhams?|dinars?|cents?|SEK|NOK|DKK|PLN|JPY|CNY|INR|AED)\b|^Rs\b/i;
const SCALE =
  /(?:\b(?:hundred|thousand|million|billion|trillion|dozen)s?|(?:^|\d|\s)(?:bn|bln|mn|mln|mio|tn|trn|mrd|mlrd|thsd))\b|\d[kmb](?!\p{L})|\de[+−-]?\d|10(?:\^|[⁰¹²³⁴-⁹])/iu;
const UNIT =
  /(?:\d|\s|-)(?:tons?|tonnes?|k?t|kg|kilograms?|barrels?.*|b\/d|bpd|[mb]cm|cubic\smet(?:er|re)s?|m³|lit(?:er|re)s?|TEUs?|°[CF]|[kM]?Pa|bar|pp[mb]|[kMG]?Hz|[kMGT]Wh?|(?:kilo|mega|giga|tera)watts?(?:[- ]hours?)?)(?!\p{L})/iu;
const PERCENT = /per\s?cent|\bpct\b|basis points?|p\.?[pc]\.?$/i;
/** A share, a ratio, a multiple: in words or signs. */
const SHARE =
  /(?:^(?:an?\s)?(?:half|third|quarter|fourth)|thirds?|fourths?|fifths?|(?:six|seven|eigh|nin|ten|twentie|hundred|thousand)ths?|quarters?)$|[¼-¾⅐-⅞]/i;
const MULTIPLE =
  /^(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv|twice|thrice)|fold$|^(?:an?\s)?handfuls?$|^(?:nil|nought|none|(?:a )?scores?|every other)$|[-\s](?:digit|figure)s?$|\stimes\b|\d\s?[x×]$|±|\d:\d|\d\/\p{L}+³?$|\sto\sone$|\s(?:per|an?|each|every)\s\p{L}[\p{L}-]+$|\sof\sGDP$|^(?:minus|plus)\s|\s(?:in|out\sof|of)\s(?:every\s)?[\w]+$/iu;
const CURRENCY_BEHIND = /^\s(?:US\s)?(?:dollars?|USD|euros?|EUR|manats?|AZN|shekels?|rials?)\b/i;

/** What is counted one by one. */
const PEOPLE =
  "people|persons|agents|spies|suspects|citizens|nationals|members|tourists|visitors|passengers|soldiers|troops|students|workers|jobs|victims|casualties|families|refugees|pilgrims|patients|residents|experts|jews|azerbaijanis";
const THINGS =
  "companies|firms|enterprises|flights|visits|agreements|drills|exercises|maneuvers|trucks|cars|wagons|containers|drones|missiles|aircraft|ships|tankers|vessels|schools|projects|contracts|deals|memoranda|documents|votes|seats|cases|times|shipments|visas|incidents|attacks|arrests";
/** The same, up to two words behind its number. */
export const COUNTED = new RegExp(String.raw`^\s(?:[\p{L}'’-]+\s){0,2}(?:${PEOPLE}|${THINGS})\b`, "iu");
/** From here on a bare number is more likely a figure than a count in passing. */
const LARGE = 1000;

/** Whether a token by itself is an amount: it has money, a percent sign, a magnitude, a unit of trade, or is a share or a multiple. */
export function isAmount(token: string): boolean {
  return [MONEY, SCALE, UNIT, PERCENT, MULTIPLE].some((pattern) => pattern.test(token)) || isShare(token) || isAmountElsewhere(token);
}

/** Whether a token is a part of something: `two-thirds`, `a third`, `half`. An ordinal alone is none, whatever it ends with. */
function isShare(token: string): boolean {
  return (
    SHARE.test(token) &&
    !/^(?:third|fourth|fifth|(?:six|seven|eigh|nin|ten|twentie|hundred|thousand)th|(?:first|second|third|fourth|last)\s(?:half|quarter))$/i.test(
      token,
    )
  );
}

/** Whether a token is one by what stands beside it: money, or something counted, or by its size. `before` and `after` are of its paragraph. */
export function isCounted(token: string, after: string): boolean {
  return CURRENCY_BEHIND.test(after) || COUNTED.test(after) || sizeOf(token) >= LARGE;
}

/** The number that digits in groups stand for, by either separator; 0 where there are none. */
function sizeOf(token: string): number {
  const digits = /\d[\d.,'’ \u00a0\u2009\u202f]*/.exec(token)?.[0] ?? "";
  const grouped = digits.replace(/[.,'’ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, "");
  return Number.parseFloat(grouped.replace(",", ".")) || 0;
}
