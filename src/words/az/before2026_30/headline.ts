import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { listed } from "../cardinal.ts";
import { inCase } from "../cases.ts";
import { headline as now } from "../headline.ts";

/** What a chart comes to, as releases before 2026.30.0 say it. */
export function headline(fact: Headline, names: Names): string {
  if (fact.kind !== "found") return now(fact, names);
  const each = fact.counts.map(({ partner, count }) => `${inCase(names.label("counterpart", partner), "instrumental")} ${count}`);
  return `hələlik müəyyən edilib: ${listed(each)}`;
}
