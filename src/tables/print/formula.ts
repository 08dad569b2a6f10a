/** Units that a formula may name beside its numbers. */
const UNITS = /\b(?:mln|mlrd|bn|t|b\/d|TIV)\b/g;

/**
 * The result of the first part of a note, between semicolons, that is a formula: `210.76 / 1.70 (growth of 70 percent)`,
 * `795.7 × 9.1%`, `94,000 × 365 / 7.33 barrels per tonne`. Null where no part is one.
 */
export function evaluate(note: string): number | null {
  for (const part of note.split(";")) {
    const plain = part
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
