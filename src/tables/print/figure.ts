import { type Decimal, decimal, plus, timesTen } from "./decimal.ts";
import { type Token, tokens } from "./tokens.ts";

/** One number of a print: exact, or a part such as a third. */
export interface Amount {
  /** The numeral by itself: 1.6 of `1.6 billion`. Null for a part and for a numeral that makes no sense. */
  numeral: Decimal | null;
  /** With its magnitude. */
  number: Decimal | null;
  /** `a third` is 1 and 3. */
  part: [numerator: number, denominator: number] | null;
  /** Power of ten that the print names; null where it names none. */
  power: number | null;
}

/** What a print says. */
export interface Figure {
  /** One number; two where a range is printed; none or more where it cannot be read as a figure. */
  amounts: Amount[];
  /** Qualifiers that the hedges stand for; empty where nothing is hedged. */
  qualifiers: string[];
  /** Units that are named, by code; `other` for other money. */
  units: string[];
  /** Words that are in no vocabulary. */
  unknown: string[];
}

/** Reads a print such as `some $4 billion annually`, `1 milyard 394 milyon dollara`, `18-19 faizini` or `almost half`. */
export function figure(print: string, language: string): Figure {
  const all = tokens(print, language);
  const { amounts, least } = amountsOf(all);
  const hedged = all.flatMap((token) => (token.kind === "hedge" ? token.qualifiers : []));
  return {
    amounts: isRange(all, amounts) ? shared(amounts) : summed(amounts),
    qualifiers: least ? [...hedged, "at_least", "more_than"] : isRange(all, amounts) ? ["range"] : hedged,
    units: [...new Set(all.flatMap((token) => (token.kind === "unit" ? token.unit : token.kind === "money" ? "other" : [])))],
    unknown: all.flatMap((token, i) => (token.kind === "unknown" || isMinus(all, i) ? token.text : [])),
  };
}

/** The numbers with the magnitudes that follow them; `least` where a word such as `dozens` stands for at least two of them. */
function amountsOf(all: readonly Token[]): { amounts: Amount[]; least: boolean } {
  const amounts: Amount[] = [];
  let least = false;
  for (const [i, token] of all.entries()) {
    if (token.kind === "number" && !isOneOf(all, i)) amounts.push(exact(token.number));
    if (token.kind === "part") amounts.push({ numeral: null, number: null, part: [token.numerator, token.denominator], power: null });
    if (token.kind === "collective") {
      amounts.push(exact(decimal(String(token.least))));
      least = true;
    }
    if (token.kind !== "magnitude") continue;
    const last = amounts.at(-1);
    if (last && last.power === null && followsNumber(all, i)) amounts.splice(-1, 1, raised(last, token.power));
    else {
      least ||= token.text.endsWith("s") && all[i - 1]?.text !== "a";
      amounts.push(raised(exact(decimal(least ? "2" : "1")), token.power));
    }
  }
  return { amounts, least };
}

function exact(number: Decimal | null): Amount {
  return { numeral: number, number, part: null, power: null };
}

function raised({ number, part }: Amount, power: number): Amount {
  // Half a million is five hundred thousand; a third of a million has no end.
  const [numerator = 0, denominator = 1] = part ?? [];
  const of = part ? decimal(String(numerator / denominator)) : number;
  return { numeral: of, number: of && timesTen(of, power), part: null, power };
}

/** Whether the number before a magnitude is its own, with nothing but a sign of money or an article between. */
function followsNumber(all: readonly Token[], i: number): boolean {
  const before = all.slice(0, i).findLast((token) => token.kind !== "unit" && token.kind !== "money" && !["a", "of"].includes(token.text));
  return before?.kind === "number" || before?.kind === "part" || before?.kind === "collective";
}

/** A dash that joins no two numbers: no series has a figure below zero. */
function isMinus(all: readonly Token[], i: number): boolean {
  return all[i]?.kind === "dash" && all[i + 1]?.kind === "number" && !all.slice(0, i).some(({ kind }) => kind === "number");
}

/** `one of three exercises` counts three. */
function isOneOf(all: readonly Token[], i: number): boolean {
  return all[i]?.text === "one" && all[i + 1]?.text === "of" && all.slice(i + 2).some((token) => token.kind === "number");
}

function isRange(all: readonly Token[], amounts: Amount[]): boolean {
  if (amounts.length !== 2) return false;
  const second = all.findLastIndex((token) => token.kind === "number" || token.kind === "part");
  const joint = all[all[second - 1]?.kind === "unit" ? second - 2 : second - 1];
  return all.some(({ kind }) => kind === "range") || joint?.kind === "dash" || joint?.text === "to";
}

/** `15-20 million`: the lower number has the magnitude of the upper, unless it names its own. */
function shared([low, high]: Amount[]): Amount[] {
  if (!low || !high) return [];
  return [low.power === null && high.power !== null ? raised(low, high.power) : low, high];
}

/** `1 milyard 394 milyon` is one number: magnitudes that fall. */
function summed(amounts: Amount[]): Amount[] {
  const [first, second] = amounts;
  if (amounts.length !== 2 || !first?.number || !second?.number || first.power === null) return amounts;
  if (first.power <= (second.power ?? 0)) return amounts;
  const number = plus(first.number, second.number);
  return [{ numeral: timesTen(number, -first.power), number, part: null, power: first.power }];
}
