/** Numbers as people read them in English. One formatter for axis, label, table and card, so that they cannot disagree. */

const SCALES: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/**
 * A value with its unit: `$1.6 billion`, `69%`, `7,200`. At most `decimals` digits after the point, at least what a scaled number needs.
 */
export function figure(value: number, unit: string, decimals: number): string {
  const number = scaled(value, decimals);
  if (unit === "USD") return number.startsWith("−") ? `−$${number.slice(1)}` : `$${number}`;
  return unit === "PC" ? `${number}%` : `${number}${SUFFIXES[unit] ?? ""}`;
}

/** Units that a number does not show by itself; people, visits and companies are told by what stands beside. */
const SUFFIXES: Record<string, string> = { TIV: " TIV", T: " tonnes", BPD: " barrels a day" };

function scaled(value: number, decimals: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (!scale) return plain(value, decimals);
  return `${plain(value / scale[0], 2)} ${scale[1]}`;
}

/** Formatters by their number of decimals: one costs some twenty times what it takes to use it. */
const formats = new Map<number, Intl.NumberFormat>();

function plain(value: number, decimals: number): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat("en-US", { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value).replace("-", "−");
}

/** A tick of an axis: short, without a unit that the subtitle names. */
export function tick(value: number, unit: string): string {
  return figure(value, unit in SUFFIXES ? "" : unit, 2)
    .replace(" million", "m")
    .replace(" billion", "bn")
    .replace(" trillion", "tn");
}

/** A number as it is written in data: digits only. */
export function digits(value: number | null): string {
  return value === null ? "" : String(value);
}
