import { type Decimal, decimal } from "./decimal.ts";
import { NUMERAL, numeral, plainDigits } from "./numeral.ts";
import { COLLECTIVES, FILLERS, HEDGES, MAGNITUDES, NUMBER_WORDS, OTHER_MONEY, PARTS, UNITS } from "./vocabulary.ts";

/** A piece of a print. `at` and `end` are offsets in the text. */
export type Token = { text: string; at: number; end: number } & (
  | { kind: "number"; number: Decimal | null }
  | { kind: "magnitude"; power: number }
  | { kind: "part"; numerator: number; denominator: number }
  | { kind: "collective"; least: number }
  | { kind: "hedge"; qualifiers: readonly string[] }
  | { kind: "unit"; unit: string }
  | { kind: "money" | "dash" | "range" | "filler" | "unknown" }
);

type Found = Token extends infer T ? (T extends Token ? Omit<T, "text" | "at" | "end"> : never) : never;

const words = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join("|");
const spelled = `(?:${words}|hundred)(?:[- ](?:and )?(?:${words}|hundred))*`;

/** Patterns in the order in which they are tried. A whole word each, save for signs and numerals. */
const PATTERNS: [RegExp, (text: string, language: string) => Found][] = [
  [sign(NUMERAL.source), (text, language) => ({ kind: "number", number: numeral(text, language) })],
  ...COLLECTIVES.map(([least, p]) => pattern(p, { kind: "collective", least })),
  ...PARTS.map(([numerator, denominator, p]) => pattern(p, { kind: "part", numerator, denominator })),
  ...HEDGES.map(([qualifiers, p]) => pattern(p, { kind: "hedge", qualifiers })),
  [word(spelled), (text) => ({ kind: "number", number: decimal(String(spelledNumber(text))) })],
  ...UNITS.map(([unit, p]) => pattern(p, { kind: "unit", unit })),
  pattern(OTHER_MONEY, { kind: "money" }),
  ...MAGNITUDES.map(([power, p]) => pattern(p, { kind: "magnitude", power })),
  [sign("[-–—]"), () => ({ kind: "dash" })],
  pattern("between|from|arasında", { kind: "range" }),
  pattern(FILLERS, { kind: "filler" }),
  [sign(String.raw`[\p{L}\p{N}]+|[^\s,;:.()]`), () => ({ kind: "unknown" })],
];

/** Small letters, whatever the language, and digits from 0 to 9; as long as the text. */
export function folded(text: string): string {
  return plainDigits(text.replaceAll("İ", "i")).toLowerCase();
}

/** Texts whose tokens are remembered: the rules ask for those of each print and quote half a dozen times. */
const REMEMBERED = 2000;
const remembered = new Map<string, readonly Token[]>();

/** Splits a print or a quote into tokens; `language` decides what a lone point or comma before three digits means. */
export function tokens(text: string, language: string): readonly Token[] {
  const key = `${language} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const found = split(text, language);
  remembered.set(key, found);
  return found;
}

function split(text: string, language: string): Token[] {
  const all = folded(text);
  const found: Token[] = [];
  for (let at = 0; at < all.length; ) {
    const token = /[\s,;:.()"“”«»]/.test(all[at] ?? "") ? null : tokenAt(all, at, language);
    if (token) found.push(token);
    at = token?.end ?? at + 1;
  }
  return found;
}

/** All patterns as one, each in a group of its own. */
const ANY = new RegExp(PATTERNS.map(([{ source }]) => `(${source})`).join("|"), "uy");

function tokenAt(text: string, at: number, language: string): Token | null {
  ANY.lastIndex = at;
  const match = ANY.exec(text);
  const index = match?.findIndex((group, i) => i > 0 && group !== undefined) ?? 0;
  const read = PATTERNS[index - 1]?.[1];
  if (!match || !read || match[0] === "") return null;
  return { ...read(match[0], language), text: match[0], at, end: at + match[0].length };
}

function pattern(source: string, found: Found): [RegExp, () => Found] {
  return [word(source), () => found];
}

/** Matches where a letter or digit neither goes on nor, after a letter, went before; signs need no such end. */
function word(source: string): RegExp {
  return new RegExp(String.raw`(?:${source})(?:(?<![\p{L}\p{N}])|(?![\p{L}\p{N}]))`, "uy");
}

function sign(source: string): RegExp {
  return new RegExp(source, "uy");
}

/** `two hundred and five` as 205. */
function spelledNumber(text: string): number {
  return text
    .split(/[- ]/)
    .filter((w) => w !== "and")
    .reduce((sum, w) => (w === "hundred" ? Math.max(sum, 1) * 100 : sum + (NUMBER_WORDS.get(w) ?? 0)), 0);
}
