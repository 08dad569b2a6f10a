import type { LargestShareFact } from "../../model/facts/fact.ts";
import type { Kit } from "./kit.ts";

/** How codes are named. */
interface Labels {
  label: (list: "counterpart" | "reporter", code: string) => string;
}

/**
 * Who had the largest share in which periods, named by the years in which these end.
 *
 * @param say the sentence, from those and from who counts
 */
export function largestShare(
  { runs, reporter }: LargestShareFact,
  names: Labels,
  { commas, yearSpan }: Pick<Kit, "commas" | "yearSpan">,
  say: (each: string, by: string) => string,
): string {
  const each = runs.map(({ counterpart, first, last }) => `${names.label("counterpart", counterpart)} ${yearSpan(first, last)}`);
  return say(commas(each), names.label("reporter", reporter));
}
