/** Units that a formula may name beside its numbers. */
const UNITS = /\b(?:t|b\/d|TIV)\b/g;
/** Magnitudes that it may name right behind one of them. */
const MAGNITUDES: Readonly<Record<string, number>> = { mln: 1e6, mlrd: 1e9, bn: 1e9 };
const WITH_MAGNITUDE = /(\d[\d,]*(?:\.\d+)?) ?(mln|mlrd|bn)\b/g;

/**
 * The result of the first part of a note, between semicolons, that is a formula: `210.76 / 1.70 (growth of 70 percent)`,
 * `795.7 × 9.1%`, `94,000 × 365 / 7.33 barrels per tonne`. Null where no part is one.
 */
export function evaluate(note: string): number | null {
  for (const part of note.split(";")) {
    const plain = part
      .replace(WITH_MAGNITUDE, (_, number: string, magnitude: string) => written(number, magnitude))
      .replace(UNITS, "")
      .replace(/\((?=[^()]*\p{L}{2})[^()]*\)/gu, "")
      .replace(/(?<=\d,?) +\p{L}.*$/u, "")
      .replace(/,(?!\d)/g, "")
      .trim();
    if (!/^[\d.,\s()%×*/+−-]+$/.test(plain) || !/\d\s*%?\)?\s*[×*/+−-]\s*\(?\d/.test(plain)) continue;
    const result = sum({ tokens: plain.match(/\d[\d,]*(?:\.\d+)?|[()%×*/+−-]/g) ?? [], at: 0 });
    if (Number.isFinite(result)) return result;
  }
  return null;
}

/** A number with its magnitude in digits, to a tenth of what no formula prints. */
function written(number: string, magnitude: string): string {
  return String(Math.round(Number(number.replaceAll(",", "")) * (MAGNITUDES[magnitude] ?? 1) * 10) / 10);
}

interface Reader {
  tokens: string[];
  at: number;
}

function sum(reader: Reader): number {
  let result = product(reader);
  for (let sign = next(reader, /^[+−-]$/); sign; sign = next(reader, /^[+−-]$/)) {
    const other = product(reader);
    result += sign === "+" ? other : -other;
  }
  return result;
}

function product(reader: Reader): number {
  let result = factor(reader);
  for (let sign = next(reader, /^[×*/]$/); sign; sign = next(reader, /^[×*/]$/)) {
    const other = factor(reader);
    result = sign === "/" ? result / other : result * other;
  }
  return result;
}

function factor(reader: Reader): number {
  if (next(reader, /^\($/)) {
    const inside = sum(reader);
    next(reader, /^\)$/);
    return inside;
  }
  const number = Number((next(reader, /^\d/) ?? "x").replaceAll(",", ""));
  return next(reader, /^%$/) ? number / 100 : number;
}

function next(reader: Reader, wanted: RegExp): string | null {
  const token = reader.tokens[reader.at];
  if (token === undefined || !wanted.test(token)) return null;
  reader.at++;
  return token;
}
