/** A decimal number that keeps every digit: `digits` × 10^`exponent`, without trailing zeros in `digits`. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

/** Reads digits with at most one decimal point, such as `600000000` or `2.50`; null for every other text. */
export function decimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  return normal({ digits: BigInt(`${sign}${whole}${fraction}`), exponent: -fraction.length });
}

/** The number times 10^`power`; `power` may be negative. */
export function timesTen({ digits, exponent }: Decimal, power: number): Decimal {
  return normal({ digits, exponent: exponent + power });
}

/** The exact sum of two numbers. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (d: Decimal) => d.digits * 10n ** BigInt(d.exponent - exponent);
  return normal({ digits: at(a) + at(b), exponent });
}

/** Whether two numbers are equal, whatever way they were written: 2.50 and 2.5 are. */
export function isSame(a: Decimal, b: Decimal): boolean {
  return a.digits === b.digits && a.exponent === b.exponent;
}

/** As a cell writes it: `4000000000`, `33.3`. */
export function written({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return String(digits * 10n ** BigInt(exponent));
  const text = String(digits < 0n ? -digits : digits).padStart(1 - exponent, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, exponent)}.${text.slice(exponent)}`;
}

/** Zero has exponent 0. */
function normal({ digits, exponent }: Decimal): Decimal {
  if (digits === 0n) return { digits: 0n, exponent: 0 };
  let [d, e] = [digits, exponent];
  while (d % 10n === 0n) [d, e] = [d / 10n, e + 1];
  return { digits: d, exponent: e };
}
