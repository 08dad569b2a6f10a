import type { LargestShareFact } from "../../model/facts/fact.ts";
import type { Names } from "../en/facts.ts";
import { kit } from "./kit.ts";

/** Who had the largest share in which periods, named by the years in which these end. */
export function largestShare({ runs, reporter }: LargestShareFact, names: Pick<Names, "label">): string {
  const each = runs.map(({ counterpart, first, last }) => `${names.label("counterpart", counterpart)} ${kit.yearSpan(first, last)}`);
  const by = names.label("reporter", reporter);
  return `החלק הגדול ביותר, לפי השנה שבה מסתיימת התקופה: ${each.join(", ")} (${by}).`;
}
