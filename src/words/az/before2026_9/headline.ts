import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { headline as now } from "../before2026_30/headline.ts";
import { inPeriod } from "../when.ts";

/** What a chart comes to, as releases before 2026.9.0 say it. */
export function headline(fact: Headline, names: Names): string {
  if (fact.kind !== "highest") return now(fact, names);
  return `${inPeriod(fact.claim.period.text)} ${names.figure(fact.claim)} rəqəmi digər mənbələrə uyğundur; onlarda da zirvə həmin dövrə düşür`;
}
