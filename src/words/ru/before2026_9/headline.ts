import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { headline as now } from "../before2026_30/headline.ts";
import { inPeriod } from "../when.ts";

/** What a chart comes to, as releases before 2026.9.0 say it. */
export function headline(fact: Headline, names: Names): string {
  if (fact.kind !== "highest") return now(fact, names);
  return `${names.figure(fact.claim)} ${inPeriod(names.period(fact.claim.period.text))} — сходится с данными, пик которых приходится на этот период`;
}
