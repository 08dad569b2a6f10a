import * as dates from "./dates.ts";
import * as figures from "./figures.ts";
import { foreign, leftToRight, lineOf, unbroken } from "./isolation.ts";
import type { LanguageTable, Limit } from "./languageTable.ts";
import * as letters from "./letters.ts";
import * as lists from "./lists.ts";
import * as numbers from "./numbers.ts";
import type { PluralForms } from "./plural.ts";
import * as punctuation from "./punctuation.ts";

/**
 * How one language writes numbers, dates, lists and marks: all from its table, so that Node, workerd and browsers give the same bytes.
 * For readers: what machines read (CSV, JSON, addresses) is written without it.
 */
export function makeKit(table: LanguageTable) {
  const { language, ownName, ogLocale, direction } = table;
  return {
    language,
    ownName,
    ogLocale,
    direction,
    /** A number with at most `decimals` (0 by itself) behind the decimal sign: `−1,234.5`. */
    number: (n: number, decimals = 0) => numbers.plain(n, decimals, table),
    /** A number with its sign and always `digits` behind the decimal sign; a dash for none. */
    signed: (n: number | null, digits: number) => numbers.signed(n, digits, table),
    /** ASCII digits in a text as readers of the language write them. */
    digits: (text: string) => numbers.readersDigits(text, table),
    figure: (value: number, unit: string, decimals: number) => figures.figure(value, unit, decimals, table),
    figureSpan: (lower: number, upper: number, unit: string, decimals: number) => figures.figureSpan(lower, upper, unit, decimals, table),
    hedgedFigure: (hedge: Limit, value: number, unit: string, decimals: number) =>
      figures.hedgedFigure(hedge, value, unit, decimals, table),
    hedged: (hedge: Limit, written: string) => figures.hedged(hedge, written, table),
    tick: (value: number, unit: string) => figures.tick(value, unit, table),
    counted: (n: number, forms: PluralForms) => figures.counted(n, forms, table),
    ordinal: (n: number) => numbers.readersDigits(table.ordinal(n), table),
    year: (n: number) => dates.year(n, table),
    decade: (first: number) => numbers.readersDigits(table.decade(first), table),
    yearSpan: (from: number, to: number) => dates.yearSpan(from, to, table),
    yearList: (years: readonly number[]) => lists.yearList(years, table),
    period: (text: string) => dates.periodInWords(text, table),
    months: (text: string) => dates.monthsInWords(text, table),
    monthsOfYear: (text: string) => dates.monthsOfYear(text, table),
    listed: (items: readonly string[], by: "and" | "or" = "and") => lists.listed(items, table, by),
    /** What stands between the parts of `commas` and `semicolons`, and around a quote, for markup that holds elements. */
    comma: table.list.comma,
    semicolon: table.list.semicolon,
    quoteMarks: table.quotes.outer,
    excerptMarks: punctuation.excerptMarks(table),
    commas: (parts: readonly string[]) => punctuation.commas(parts, table),
    semicolons: (parts: readonly string[]) => punctuation.semicolons(parts, table),
    dots: punctuation.dots,
    labelled: (name: string, value: string) => punctuation.labelled(name, value, table),
    quoted: (text: string) => punctuation.quoted(text, table),
    excerpt: (text: string) => punctuation.excerpt(text, table),
    quotedWithin: (text: string) => punctuation.quotedWithin(text, table),
    /** With a large first letter. */
    capitalized: (text: string) => letters.capitalized(text, table),
    /** A heading or lead in which no line ends with a word that holds on to the next. */
    held: (text: string) => letters.held(text, table),
    /** Negative, 0 or positive, as the dictionary orders two words. */
    byAlphabet: (a: string, b: string) => letters.byAlphabet(a, b, table),
    /** The pattern of a regular expression for a word or phrase in the forms of running text. */
    formsOf: (phrase: string) => letters.formsOf(phrase, table),
    /** What all those forms contain, in small letters. */
    rootsOf: (phrase: string) => letters.rootsOf(phrase, table),
    /** The name of a language by its ISO 639-1 code, or the code. */
    languageName: (code: string) => (Object.hasOwn(table.languageNames, code) ? (table.languageNames[code] ?? code) : code),
    leftToRight: (text: string) => leftToRight(text, direction),
    line: (text: string) => lineOf(text, direction),
    foreign,
    unbroken,
  };
}

/** What `makeKit` gives. */
export type Kit = ReturnType<typeof makeKit>;
