import * as v from "valibot";
import { parsePeriod } from "../../model/period.ts";

/** Query parameters. Each message completes "must be …"; descriptions stand before the first transform, for OpenAPI. */

/** Longest text that a parameter may have. */
const LONGEST = 200;

const single = v.pipe(v.string("given once"), v.nonEmpty("not empty"), v.maxLength(LONGEST, `at most ${LONGEST} characters`));

/** A choice from a closed list. */
export function choice<const T extends readonly [string, ...string[]]>(allowed: T, description: string) {
  return v.pipe(single, v.picklist(allowed, `one of ${allowed.join(", ")}`), v.description(description));
}

/** Several values separated by commas, each from a closed list. */
export function choices(allowed: string[], description: string) {
  return v.pipe(
    single,
    v.description(description),
    v.metadata({ among: allowed }),
    v.regex(/^[^,]+(?:,[^,]+)*$/, `one or more of ${allowed.join(", ")}, separated by commas`),
    v.transform((text) => text.split(",")),
    v.checkItems((item) => allowed.includes(item), `one or more of ${allowed.join(", ")}, separated by commas`),
  );
}

/** A number from `least` to `most`, with at most three digits after the point. */
export function decimal(least: number, most: number, description: string) {
  const expected = `a number from ${least} to ${most}`;
  return v.pipe(
    single,
    v.regex(/^\d{1,3}(?:\.\d{1,3})?$/, expected),
    v.description(description),
    v.transform(Number),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

const DAY = "a calendar day such as 2021-12-31, a month or a year";

/** The first or last day of an ISO 8601 year, month or day. */
function day(end: "start" | "end", description: string) {
  return v.pipe(
    single,
    v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, DAY),
    v.description(description),
    v.check((text) => parsePeriod(text) !== null, DAY),
    v.transform((text) => parsePeriod(text)?.[end] ?? text),
  );
}

/** A technical bound and no fact of the data: years that a time axis may be asked for, so that none spans thousands of ticks. */
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** A year of the charts' time axes. */
export function year(description: string) {
  return v.pipe(single, v.regex(YEAR, "a year from 1950 to 2049"), v.description(description), v.transform(Number));
}

/** Any text, such as an id that need not exist. */
export function text(description: string) {
  return v.pipe(single, v.description(description));
}

/** The parameter `from`: the first day of the year, month or day that is given, `YYYY-MM-DD`. */
export const from = day("start", "First day: only periods that reach it or lie after it.");
/** The parameter `to`: the last day of what is given, `YYYY-MM-DD`. */
export const to = day("end", "Last day: only periods that reach it or lie before it.");
/** The parameter `as_of`: the last day of what is given, `YYYY-MM-DD`. */
export const asOf = day("end", "Only sources certainly published by this day count.");
/** The parameter `collection`: whose rows count, those of the five articles, of the sources around them, or of both. */
export const collection = choice(["documents", "references", "all"], "Which sources count; all unless told.");
/** The parameter `last`: a number of observations, 1 to 9999. */
export const last = v.pipe(
  single,
  v.regex(/^[1-9]\d{0,3}$/, "a whole number from 1 to 9999"),
  v.description("Only the latest n observations of each counterpart."),
  v.transform(Number),
);
/** The parameter `q`: words to search for, as given. */
export const search = v.pipe(single, v.description("Words or figures that id, figure, quote or note must all hold: 69 percent."));
