import * as v from "valibot";
import { type Period, parsePeriod } from "../model/period.ts";
import { MAX_QUOTE_WORDS, quoteWords } from "../model/quote.ts";

/** Types of Table Schema 2.0 that the files use; `yes_no` is its boolean with our two words. */
export type ColumnType = "string" | "integer" | "number" | "year" | "yes_no";

/** A kind of cell: text in, typed value out, and how that value is described to others. */
export interface Kind<T = unknown, J = unknown> {
  /** Reads the text of a cell. Each message completes "expected …". */
  read: v.GenericSchema<string, T>;
  /** What Table Schema calls it. */
  type: ColumnType;
  /** The value in the API's JSON. */
  json: v.GenericSchema<J>;
  /** The value as JSON has it; without it the value itself. */
  give?: (value: T) => J;
}

function kind<T, J>(type: ColumnType, read: v.GenericSchema<string, T>, json: v.GenericSchema<J>): Kind<T, J> {
  return { type, read, json };
}

const string = v.string("a cell");
const nullableString = v.nullable(v.string());
const whole = v.pipe(v.number(), v.integer());
const nullableNumber = v.nullable(v.number());
const orNull = v.transform((t: string) => t || null);
const toNumber = v.transform((t: string) => Number(t));
const toNumberOrNull = v.transform((t: string) => (t === "" ? null : Number(t)));

/** A text of a pattern; `expected` says which. */
export function matching(pattern: RegExp, expected: string): Kind<string, string> {
  return kind("string", v.pipe(string, v.regex(pattern, expected)), v.string());
}

/** The same, or nothing: the pattern matches the empty text too. */
export function optionalMatching(pattern: RegExp, expected: string): Kind<string | null, string | null> {
  return kind("string", v.pipe(string, v.regex(pattern, expected), orNull), nullableString);
}

/** A whole number of a pattern. */
export function numberMatching(type: ColumnType, pattern: RegExp, expected: string): Kind<number, number> {
  return kind(type, v.pipe(string, v.regex(pattern, expected), toNumber), type === "number" ? v.number() : whole);
}

/** The same, or nothing: the pattern matches the empty text too. */
function optionalNumberMatching(type: ColumnType, pattern: RegExp, expected: string): Kind<number | null, number | null> {
  return kind(type, v.pipe(string, v.regex(pattern, expected), toNumberOrNull), type === "number" ? nullableNumber : v.nullable(whole));
}

/** One of a few words that code knows. */
export function oneOf<const O extends readonly string[]>(options: O, expected: string = inWords(options)): Kind<O[number], O[number]> {
  return kind("string", v.picklist(options, expected) as v.GenericSchema<string, O[number]>, v.picklist(options));
}

/** One of a few words that code knows, or what stands for nothing (null when not given). */
export function optionalOneOf<const O extends readonly string[], D extends O[number] | null = null>(
  options: O,
  otherwise: D = null as D,
): Kind<O[number] | D, O[number] | D> {
  const read = v.pipe(
    v.picklist([...options, ""], `${options.join(", ")} or nothing`),
    v.transform((t): O[number] | D => t || otherwise),
  );
  const json = otherwise === null ? v.nullable(v.picklist(options)) : v.picklist(options);
  return kind("string", read as v.GenericSchema<string, O[number] | D>, json as v.GenericSchema<O[number] | D>);
}

function inWords(options: readonly string[]): string {
  return `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;
}

/** Several words of a list that code knows, separated by spaces, each once. */
export function someOf<const O extends readonly string[]>(options: O, expected: string): Kind<O[number][], O[number][]> {
  return kind("string", v.pipe(list.read, v.array(v.picklist(options, expected))), v.array(v.picklist(options)));
}

/** A kind with a further demand on its value. */
export function demanding<T, J>(of: Kind<T, J>, holds: (value: T) => boolean, expected: string): Kind<T, J> {
  return { ...of, read: v.pipe(of.read, v.check(holds, expected)) };
}

/** Text without white space at its ends or doubled inside. */
const tidy = v.pipe(
  string,
  v.check((t) => t === t.trim() && !/\s\s/.test(t), "no white space at the ends and no double spaces"),
);

/** A text in words, never empty. */
export const text = kind(
  "string",
  v.pipe(
    tidy,
    v.check((t) => t !== "", "a text"),
  ),
  v.string(),
);
/** A text in words, or nothing. */
export const optionalText = kind("string", v.pipe(tidy, orNull), nullableString);

/** Ids stay for ever: small letters, digits and hyphens. */
export const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a kebab-case id: small letters, digits, hyphens");
/** An id, or nothing. */
export const optionalId = optionalMatching(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "a kebab-case id or nothing");

/** Something separated by single spaces, each once. */
export const list = kind(
  "string",
  v.pipe(
    optionalText.read,
    v.transform((t): string[] => t?.split(" ") ?? []),
    v.check((all) => new Set(all).size === all.length, "each entry once"),
  ),
  v.array(v.string()),
);

/** A number written out in digits: no thousands separators, no exponent, no plus sign. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Whether a number prints again as it was read: not -0, and with no more digits than a double keeps. */
const isKept = (t: string) => !NUMBER.test(t) || String(Number(t)) === (t.includes(".") ? t.replace(/\.?0+$/, "") : t);
const KEPT = "a number that keeps its digits: at most 15 of them, and 0 without a sign";

/** A decimal number. */
export const number = kind(
  "number",
  v.pipe(string, v.regex(NUMBER, "a number written out in digits, such as 600000000 or 2.5"), v.check(isKept, KEPT), toNumber),
  v.number(),
);
/** A decimal number, or nothing. */
export const optionalNumber = kind(
  "number",
  v.pipe(
    string,
    v.check((t) => t === "" || NUMBER.test(t), "a number written out in digits, or nothing"),
    v.check(isKept, KEPT),
    toNumberOrNull,
  ),
  nullableNumber,
);
/** A whole number from 1. */
export const count = numberMatching("integer", /^[1-9]\d*$/, "a whole number from 1");
/** A whole number from 1, or nothing. */
export const optionalCount = optionalNumberMatching("integer", /^(?:[1-9]\d*)?$/, "a whole number from 1, or nothing");
/** A whole number from 0. */
export const countFrom0 = numberMatching("integer", /^(?:0|[1-9]\d*)$/, "a whole number from 0");
/** A calendar year. */
export const year = numberMatching("year", /^(?:19|20)\d{2}$/, "a year from 1900 to 2099");
/** A calendar year, or nothing. */
export const optionalYear = optionalNumberMatching("year", /^(?:(?:19|20)\d{2})?$/, "a year from 1900 to 2099, or nothing");

/** An ISO 8601 year, month, day or span, as the first and last day that it covers. JSON has it as it was written. */
export const period: Kind<Period, string> = {
  ...kind(
    "string",
    v.pipe(
      string,
      v.rawTransform(({ dataset, addIssue, NEVER }): Period => {
        const parsed = parsePeriod(dataset.value);
        if (parsed) return parsed;
        addIssue({ message: "an ISO 8601 year, month, day or span of them (2019, 2025-04-28, 2016/2020)" });
        return NEVER;
      }),
    ),
    v.string(),
  ),
  give: ({ text: written }) => written,
};
/** The text of an ISO 8601 date or span, or nothing. */
export const optionalDate = demanding(optionalText, (t) => t === null || parsePeriod(t) !== null, "an ISO 8601 date or span, or nothing");

const quoteText = v.check(
  (t: string) => quoteWords(t) <= MAX_QUOTE_WORDS,
  `a quote of at most ${MAX_QUOTE_WORDS} words (a hyphen separates words)`,
);
/** A few words of a source. */
export const quote = kind("string", v.pipe(text.read, quoteText), v.string());
/** A few words of a source, or nothing. */
export const optionalQuote = kind("string", v.pipe(tidy, quoteText, orNull), nullableString);
/** The address of a page, or nothing. */
export const optionalUrl = optionalMatching(/^(?:https?:\/\/\S+)?$/, "an http address or nothing");
/** A country by its ISO 3166-1 alpha-3 code. */
export const country = matching(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code");
/** A yes or no that is true or false to code. */
export const yesNo = kind(
  "yes_no",
  v.pipe(
    v.picklist(["yes", "no"], "yes or no") as v.GenericSchema<string, string>,
    v.transform((t) => t === "yes"),
  ),
  v.boolean(),
);
/** A yes, or nothing that stands for no. */
export const yesOrNothing = kind(
  "yes_no",
  v.pipe(
    v.picklist(["yes", ""], "yes or nothing") as v.GenericSchema<string, string>,
    v.transform((t) => t === "yes"),
  ),
  v.boolean(),
);
/** A code; that its vocabulary has it is checked once all files are read. */
export const code = matching(/^[A-Za-z][A-Za-z0-9_-]*$/, "a code of codes.csv");
/** A code, or nothing. */
export const optionalCode = optionalMatching(/^(?:[A-Za-z][A-Za-z0-9_-]*)?$/, "a code of codes.csv, or nothing");
