import * as v from "valibot";
import { parsePeriod } from "../../model/period.ts";

/**
 * Query parameters. Each message completes "must be …"; descriptions stand before the first transform, for OpenAPI.
 * What OpenAPI cannot see in a schema of texts stands in its metadata: see `ParameterMetadata`.
 */
export interface ParameterMetadata {
  /** The parameter as it is meant, in JSON Schema, where that is no text: a number and its range. */
  schema?: Readonly<Record<string, unknown>>;
  /** The values that a list is chosen from. A parameter that has them takes several, by commas or by repetition. */
  among?: readonly string[];
  /** Whether the list grows without a new version of the API: then a description names some of it and closes nothing. */
  grows?: boolean;
  /** Values that show how it is written. */
  examples?: readonly (string | number | boolean)[];
}

/** Longest text that a parameter may have, and longest list. */
const [LONGEST, LONGEST_LIST] = [200, 2000];

const upTo = (most: number) => v.pipe(v.string("given once"), v.nonEmpty("not empty"), v.maxLength(most, `at most ${most} characters`));
const single = upTo(LONGEST);
/** A text of which something can be seen, and nothing is lost: no blanks alone, no control signs, and nothing that was no UTF-8. */
const readable = v.pipe(
  single,
  v.regex(/\S/, "more than blanks"),
  v.check((text) => !/[\p{Cc}\uFFFD]/u.test(text), "text in UTF-8 without control characters"),
);

const described = (metadata: ParameterMetadata) => v.metadata<string, Record<string, unknown>>({ ...metadata });

/** What is said of a parameter beside its schema. */
export function metadataOf(parameter: v.GenericSchema): ParameterMetadata {
  return parameter.type === "optional"
    ? metadataOf((parameter as unknown as { wrapped: v.GenericSchema }).wrapped)
    : v.getMetadata(parameter);
}

/** A choice from a closed list. */
export function choice<const T extends readonly [string, ...string[]]>(allowed: T, description: string) {
  return v.pipe(single, v.picklist(allowed, `one of ${allowed.join(", ")}`), v.description(description));
}

/** A choice from a list that grows, such as that of the releases. */
export function openChoice(allowed: readonly string[], description: string) {
  const expected = `one of ${allowed.length === 0 ? "none" : allowed.join(", ")}`;
  return v.pipe(
    single,
    v.picklist(allowed, expected),
    v.description(description),
    described({ grows: true, examples: allowed.slice(0, 1) }),
  );
}

/** Several values, each from a closed list; `grows` where more may come without a new version of the API. */
export function choices(allowed: readonly string[], description: string, grows: "grows" | "closed" = "closed") {
  const expected = `one or more of ${allowed.join(", ")}, separated by commas`;
  return v.pipe(
    upTo(LONGEST_LIST),
    v.description(description),
    described({ among: allowed, ...(grows === "grows" ? { grows: true } : {}) }),
    v.regex(/^[^,]+(?:,[^,]+)*$/, expected),
    v.transform((text) => text.split(",")),
    v.checkItems((item) => allowed.includes(item), expected),
  );
}

/** Yes or no, as JSON writes it; Python writes True and R writes TRUE. */
export function flag(description: string) {
  return v.pipe(
    single,
    v.description(description),
    described({ schema: { type: "boolean" } }),
    v.regex(/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, "one of true, false"),
    v.transform((text) => text.toLowerCase() === "true"),
  );
}

/** A number from `least` to `most`, with at most three digits after the point; `otherwise` is meant where it is not given. */
export function decimal(least: number, most: number, otherwise: number, description: string) {
  const expected = `a number from ${least} to ${most}, with at most three digits after the point`;
  return v.pipe(
    single,
    v.regex(/^\d{1,3}(?:\.\d{1,3})?$/, expected),
    v.description(description),
    described({ schema: { type: "number", minimum: least, maximum: most, multipleOf: 0.001, default: otherwise } }),
    v.transform(Number),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = "a calendar day such as 2021-12-31, a month or a year";

/** The first or last day of an ISO 8601 year, month or day. */
function day(end: "start" | "end", description: string) {
  return v.pipe(
    single,
    v.regex(DATE, DAY),
    v.description(description),
    described({ examples: ["2021-12-31", "2021-12", "2021"] }),
    v.check((text) => parsePeriod(text) !== null, DAY),
    v.transform((text) => parsePeriod(text)?.[end] ?? text),
  );
}

/** A technical bound and no fact of the data: the years that a time axis may be asked for, so that none spans thousands of ticks. */
export const YEARS = { minimum: 1950, maximum: 2049 };
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** A year of the charts' time axes. */
export function year(description: string) {
  const schema = { type: "integer", ...YEARS };
  return v.pipe(single, v.regex(YEAR, "a year from 1950 to 2049"), v.description(description), described({ schema }), v.transform(Number));
}

/** Any text, such as an id that need not exist. */
export function text(description: string, example?: string) {
  return v.pipe(readable, v.description(description), described(example === undefined ? {} : { examples: [example] }));
}

/** The parameter `from`: the first day of the year, month or day that is given, `YYYY-MM-DD`. */
export const from = day("start", "First day: only periods that reach it or lie after it.");
/** The parameter `to`: the last day of what is given, `YYYY-MM-DD`. */
export const to = day("end", "Last day: only periods that reach it or lie before it.");
/** The parameter `as_of`: the last day of what is given, `YYYY-MM-DD`. */
export const asOf = day("end", "Only sources certainly published by this day count; undated ones never do.");
/** The parameter `collection`: whose rows count, those of the five articles, of the sources around them, or of both. */
export const collection = choice(
  ["documents", "references", "all"],
  "Which sources count; all unless told, of the balance index the documents.",
);
/** The parameter `last`: a number of observations, 1 to 9999. */
export const last = v.pipe(
  single,
  v.regex(/^[1-9]\d{0,3}$/, "a whole number from 1 to 9999"),
  v.description(
    "Only the latest n observations of each series and counterpart, or of what `last_per` names, by the end of their period, its start and id; `q` then searches these alone.",
  ),
  described({ schema: { type: "integer", minimum: 1, maximum: 9999 } }),
  v.transform(Number),
);
const SEARCHED = "Words or figures, each held by the id, series title, figure, quote or note: 69 percent.";
/** The parameter `q` of data: words to search for, as given. */
export const search = text(SEARCHED, "69 percent");
/** The same of a page, which finds nothing where nothing can be read. */
export const searchOfPage = v.pipe(single, v.description(SEARCHED));

/** Whether a list of values that an address asks for has this one; a list that it does not name has all. */
export function isAmong(asked: readonly string[] | undefined, value: string): boolean {
  return asked === undefined || asked.includes(value);
}
