import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Ends } from "../../words/en/balance.ts";

/** How the two ends of the index are named. */
export function endsOf({ catalog }: Pick<Edition, "catalog">): Ends {
  const of = (code: string) => labelOf(catalog, "counterpart", code);
  const [low, high] = catalog.subject.partners;
  return { low: of(low.code), high: of(high.code), of };
}
