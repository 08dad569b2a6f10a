import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Check } from "../../model/check.ts";
import { bothWays } from "../../model/facts/bothWays.ts";
import type { Observation } from "../../model/observation.ts";
import type { Vintage } from "../../model/vintage.ts";

/** Digits of a sum that no source prints. */
const DIGITS = 3;

/** How close both directions of a trade together come to a turnover that does not match; null where nothing is to be said. */
export function bothWaysText({ catalog, words }: Edition, vintage: Vintage, claim: Observation, check: Check | null): string | null {
  const found = bothWays(catalog, vintage, claim, check);
  const [row] = found?.rows ?? [];
  if (found === null || row === undefined) return null;
  const value = Number(found.sum.toPrecision(DIGITS));
  const sum = found.isLimit ? words.kit.hedgedFigure("up_to", value, found.unit, 2) : words.figure(value, found.unit, 2);
  return words.dashboard.card.bothWays(labelOf(catalog, "reporter", row.reporter), sum, words.periodInWords(row.period.text));
}
