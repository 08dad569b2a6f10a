import * as v from "valibot";
import { parsePeriod } from "../model/period.ts";
import { LONGEST_QUOTE, quoteWords } from "../model/quote.ts";

/** Cells of the CSV files: text in, typed value out. Each message completes "expected …". */

/** Text without white space at its ends or doubled inside. */
const tidy = v.pipe(
  v.string("a cell"),
  v.check((text) => text === text.trim() && !/\s\s/.test(text), "no white space at the ends and no double spaces"),
);

export const text = v.pipe(
  tidy,
  v.check((t) => t !== "", "a text"),
);
export const optionalText = v.pipe(
  tidy,
  v.transform((t) => (t === "" ? null : t)),
);

export const id = v.pipe(v.string("a cell"), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a kebab-case id: small letters, digits, hyphens"));
/** An id, or nothing. */
export const optionalId = v.pipe(
  v.string("a cell"),
  v.regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "a kebab-case id or nothing"),
  v.transform((t) => t || null),
);

/** Something separated by single spaces, each once. */
export const list = v.pipe(
  optionalText,
  v.transform((t) => t?.split(" ") ?? []),
  v.check((all) => new Set(all).size === all.length, "each entry once"),
);

/** A number written out in digits: no thousands separators, no exponent, no plus sign. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Whether a number prints again as it was read: not -0, and with no more digits than a double keeps. */
const isKept = (t: string) => !NUMBER.test(t) || String(Number(t)) === (t.includes(".") ? t.replace(/\.?0+$/, "") : t);
const KEPT = "a number that keeps its digits: at most 15 of them, and 0 without a sign";

export const number = v.pipe(
  v.string("a cell"),
  v.regex(NUMBER, "a number written out in digits, such as 600000000 or 2.5"),
  v.check(isKept, KEPT),
  v.transform(Number),
);
export const optionalNumber = v.pipe(
  v.string("a cell"),
  v.check((t) => t === "" || NUMBER.test(t), "a number written out in digits, or nothing"),
  v.check(isKept, KEPT),
  v.transform((t) => (t === "" ? null : Number(t))),
);
export const count = v.pipe(v.string("a cell"), v.regex(/^[1-9]\d*$/, "a whole number from 1"), v.transform(Number));
export const optionalCount = v.pipe(
  v.string("a cell"),
  v.regex(/^(?:[1-9]\d*)?$/, "a whole number from 1, or nothing"),
  v.transform((t) => (t === "" ? null : Number(t))),
);

export const period = v.pipe(
  v.string("a cell"),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePeriod(dataset.value);
    if (parsed) return parsed;
    addIssue({ message: "an ISO 8601 year, month, day or span of them (2019, 2025-04-28, 2016/2020)" });
    return NEVER;
  }),
);
export const optionalDate = v.pipe(
  optionalText,
  v.check((t) => t === null || parsePeriod(t) !== null, "an ISO 8601 date or span, or nothing"),
);

const quoteText = v.check(
  (t: string) => quoteWords(t) <= LONGEST_QUOTE,
  `a quote of at most ${LONGEST_QUOTE} words (a hyphen separates words)`,
);
export const quote = v.pipe(text, quoteText);
/** A quote, or nothing. */
export const optionalQuote = v.pipe(
  tidy,
  quoteText,
  v.transform((t) => (t === "" ? null : t)),
);
export const optionalUrl = v.pipe(
  v.string("a cell"),
  v.regex(/^(?:https?:\/\/\S+)?$/, "an http address or nothing"),
  v.transform((t) => t || null),
);
export const yesNo = v.pipe(
  v.picklist(["yes", "no"], "yes or no"),
  v.transform((t) => t === "yes"),
);
/** A code; that its vocabulary has it is checked once all files are read. */
export const code = v.pipe(v.string("a cell"), v.regex(/^[A-Za-z][A-Za-z0-9_-]*$/, "a code of codes.csv"));
/** A code, or nothing. */
export const optionalCode = v.pipe(
  v.string("a cell"),
  v.regex(/^(?:[A-Za-z][A-Za-z0-9_-]*)?$/, "a code of codes.csv, or nothing"),
  v.transform((t) => t || null),
);
