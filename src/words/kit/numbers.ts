import { decimalText } from "./decimalText.ts";
import { leftToRight } from "./isolation.ts";
import type { LanguageTable } from "./languageTable.ts";

/** ASCII digits as the readers of a language write them; all else in the text stays. */
export function readersDigits(text: string, { number }: LanguageTable): string {
  return number.digits.startsWith("0") ? text : text.replace(/[0-9]/g, (digit) => number.digits[Number(digit)] ?? digit);
}

/** A number without sign: grouped by three, at most `decimals` after the decimal sign. */
export function unsigned(value: number, decimals: number, table: LanguageTable): string {
  const [whole = "0", fraction] = decimalText(Math.abs(value), decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, table.number.group);
  return readersDigits(fraction === undefined ? grouped : `${grouped}${table.number.decimal}${fraction}`, table);
}

/** A number: `−1,234.5`. */
export function plain(value: number, decimals: number, table: LanguageTable): string {
  const text = unsigned(value, decimals, table);
  return hasMinus(value, decimals, table) ? leftToRight(`${table.number.minus}${text}`, table.direction) : text;
}

/** A number with its sign and always `digits` after the decimal sign: `+0.40`. Nought has none; an unknown one is a dash. */
export function signed(value: number | null, digits: number, table: LanguageTable): string {
  if (value === null) return "–";
  const { decimal, minus, plus } = table.number;
  const fixed = Math.abs(value).toFixed(digits);
  const text = readersDigits(fixed.replace(".", decimal), table);
  return Number(fixed) === 0 ? text : leftToRight(`${value < 0 ? minus : plus}${text}`, table.direction);
}

/** Whether a number is written with a minus: below nought, and still when it is rounded, unless the language's table wants `−0`. */
export function hasMinus(value: number, decimals: number, { number }: LanguageTable): boolean {
  if (number.signsNought) return value < 0 || Object.is(value, -0);
  return value < 0 && Number(decimalText(-value, decimals)) > 0;
}
