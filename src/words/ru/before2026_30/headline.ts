import type { Headline } from "../../../model/facts/headline.ts";
import type { Names } from "../../en/facts.ts";
import { listed } from "../cardinal.ts";
import { headline as now } from "../headline.ts";
import { inCase } from "../names.ts";

/** What a chart comes to, as releases before 2026.30.0 say it: visits stood there as with a country. */
export function headline(fact: Headline, names: Names): string {
  if (fact.kind !== "found") return now(fact, names);
  return `пока найдено ${listed(
    fact.counts.map(({ partner, count }) => `${count} с ${inCase(names.label("counterpart", partner), "instrumental")}`),
  )}`;
}
