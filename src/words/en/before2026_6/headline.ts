import type { Headline } from "../../../model/facts/headline.ts";
import { headline as now } from "../before2026_9/headline.ts";
import type { Names } from "../facts.ts";

/** What a chart comes to, as releases before 2026.6.0 say it: a claim was called the highest, though one record is higher. */
export function headline(fact: Headline, names: Names): string {
  if (fact.kind !== "highest") return now(fact, names);
  return `${names.figure(fact.claim)} in ${names.period(fact.claim.period.text)} matches the records, and is the highest of them`;
}
