import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Check } from "../../model/check.ts";
import { bothWays } from "../../model/facts/bothWays.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Vintage } from "../../model/vintage.ts";
import { doubtOf } from "./doubtOf.ts";
import { limitHedge } from "./limitHedge.ts";

/**
 * How close both directions of a trade together come to a turnover that does not match; null where nothing is to be said.
 *
 * @param most how many such sums are named: all, or where there is little room the two highest
 */
export function bothWaysText(
  edition: Edition,
  vintage: Vintage,
  claim: Observation,
  check: Check | null,
  most: "all" | "two" = "all",
): string | null {
  const { catalog, words } = edition;
  const found = bothWays(catalog, vintage, claim, check);
  if (found === null) return null;
  const names = {
    label: (list: Parameters<typeof labelOf>[1], code: string) => labelOf(catalog, list, code),
    period: words.periodInWords,
    limit: limitHedge(catalog.release),
    doubt: (o: Observation) => doubtOf(edition, o),
    bothSums: true,
    allSums: most === "all",
    loneDoubt: !isOlderThan(catalog.release, "2026.31.0"),
  };
  return words.dashboard.card.sumsOfBothWays(found, names);
}
