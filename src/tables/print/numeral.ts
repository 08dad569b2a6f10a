import { type Decimal, decimal } from "./decimal.ts";

/** Spaces that group thousands: plain, no-break, thin and narrow no-break. */
const SPACES = "[ \\u00a0\\u2009\\u202f]";

/** Digits as they are printed: groups of three set off by spaces, or digits with points, commas and apostrophes among them. */
export const NUMERAL = new RegExp(String.raw`\d{1,3}(?:${SPACES}\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*`, "u");

/** Languages that set off decimals with a point; the others use a comma. After Unicode CLDR, `decimal` of each locale. */
const POINT = new Set(["en", "he", "zh", "ja", "ko", "th", "hi"]);

/**
 * Reads a printed numeral. Which of point and comma sets off decimals shows where both stand, where one stands twice, or where it
 * is not before three digits; else (`1.742`, `94.000`) the source's language decides. Null where no reading makes sense, as `1.74.2,3`.
 */
export function numeral(print: string, language: string): Decimal | null {
  const text = print.replace(new RegExp(SPACES, "gu"), " ").replaceAll("’", "'");
  const mark = decimalMark(text, language);
  const [whole = "", fraction, ...rest] = mark === null ? [text] : text.split(mark);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const grouped = /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*$/.test(whole);
  if (!grouped && !/^\d+$/.test(whole)) return null;
  return decimal(`${whole.replace(/[ .,']/g, "")}${fraction === undefined ? "" : `.${fraction}`}`);
}

/** The character that sets off decimals, or null where none does. */
function decimalMark(text: string, language: string): "." | "," | null {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as "." | "," | undefined;
  if (last === undefined) return null;
  if (new Set(marks).size > 1) return last;
  if (marks.length > 1) return null;
  if (/[ ']/.test(text) || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return last;
  return (last === ".") === POINT.has(language) ? last : null;
}

/** Arabic, Persian and wide digits as the digits 0 to 9, and their separators as point and comma. */
export function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll("٫", ",")
    .replaceAll("٬", ".");
}
