import type { Observation } from "./observation.ts";

/** How a print says that a sum is one of each year, and not of the year that it is put under alone. The articles are in English. */
const A_YEAR = /\b(?:annually|yearly|(?:a|per|each|every) year|per annum)\b/i;

/** Whether a source prints a figure as a yearly sum: `some $4 billion annually`. */
export function isYearlySum({ as_worded: print }: Pick<Observation, "as_worded">): boolean {
  return print !== null && A_YEAR.test(print);
}
