import { decimal, isSame } from "./decimal.ts";
import { figure } from "./figure.ts";
import { type Token, tokens } from "./tokens.ts";

/** Kinds of tokens that make the size of a figure. */
const SIZE: readonly Token["kind"][] = ["number", "magnitude", "part", "collective"];
/** Languages whose hedges may follow the figure: `360 milyon dollarını ötüb`. */
const AFTER = ["az", "tr", "fa"];

/** Whether a quote holds a print: its numerals, magnitudes and units, in order. */
export function holdsPrint(quote: string, print: string, language: string): boolean {
  const all = tokens(quote, language);
  const units = new Set(all.flatMap((token) => (token.kind === "unit" ? token.unit : [])));
  return startOf(all, sizes(print, language)) >= 0 && tokens(print, language).every((t) => t.kind !== "unit" || units.has(t.unit));
}

/** Whether some figure of a quote is this number. */
export function hasNumber(quote: string, expected: string, language: string): boolean {
  const all = tokens(quote, language);
  return all.some(
    ({ kind }, i) => SIZE.includes(kind) && !SIZE.includes(all[i - 1]?.kind ?? "dash") && isFigureAt(quote, all, i, expected, language),
  );
}

/** Whether the figure that begins where a quote holds a print is this number: `$4 billion` where the print is cut to `$4`. */
export function isQuotedAt(quote: string, print: string, expected: string, language: string): boolean {
  const all = tokens(quote, language);
  const start = startOf(all, sizes(print, language));
  return start >= 0 && isFigureAt(quote, all, start, expected, language);
}

function isFigureAt(quote: string, all: readonly Token[], start: number, expected: string, language: string): boolean {
  const number = decimal(expected);
  const end = all.slice(start).find((token) => !SIZE.includes(token.kind) && token.kind !== "unit")?.at;
  const [first] = figure(quote.slice(all[start]?.at, end), language).amounts;
  return number !== null && first?.number ? isSame(first.number, number) : false;
}

/** Hedges that a quote has right before a print's figure, or in some languages right behind it. */
export function hedgesInQuote(quote: string, print: string, language: string): { text: string; qualifiers: readonly string[] }[] {
  const [all, needed] = [tokens(quote, language), sizes(print, language)];
  const first = startOf(all, needed);
  if (first < 0) return [];
  const before = all.slice(0, first).findLast((token) => !isBetween(token));
  const last = all.findIndex((token, i) => i >= first && token.text === needed.at(-1)?.text);
  const after = AFTER.includes(language) ? all.slice(last + 1).find((token) => !isBetween(token)) : undefined;
  return [before, after].flatMap((token) => (token?.kind === "hedge" ? [token] : []));
}

/** What may stand between a hedge and its figure, or between a numeral and its magnitude. */
function isBetween({ kind, text }: Token): boolean {
  return kind === "unit" || kind === "money" || ["a", "an", "the", "of", "to", "and", "us", "u.s."].includes(text);
}

/** The tokens that make the size of a print; of `one of three exercises` only those behind `of`. */
function sizes(print: string, language: string): readonly Token[] {
  const all = tokens(print, language);
  const oneOf = all[0]?.text === "one" && all[1]?.text === "of" && all.slice(2).some(({ kind }) => kind === "number");
  return all.slice(oneOf ? 2 : 0).filter(({ kind }) => SIZE.includes(kind));
}

/** Where a row of tokens begins; -1 where it does not stand in the text, or is empty. */
function startOf(all: readonly Token[], needed: readonly Token[]): number {
  if (needed.length === 0) return -1;
  return all.findIndex((_, start) => {
    let at = start;
    for (const { text } of needed) {
      for (let token = all[at]; at > start && token && token.text !== text && (isBetween(token) || token.kind === "dash"); )
        token = all[++at];
      if (all[at++]?.text !== text) return false;
    }
    return true;
  });
}
