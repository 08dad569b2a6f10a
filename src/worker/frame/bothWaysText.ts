import { doubtOf } from "../../chart/chartSpec/doubtOf.ts";
import { limitHedge } from "../../chart/chartSpec/limitHedge.ts";
import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Check } from "../../model/check.ts";
import { bothWays } from "../../model/facts/bothWays.ts";
import type { BothWays } from "../../model/facts/fact.ts";
import type { Observation } from "../../model/observation.ts";
import type { Vintage } from "../../model/vintage.ts";
import { bothWaysText as inWords, sumText } from "../../words/kit/factAside.ts";

/** How close both directions of a trade together come to a turnover that does not match; null where nothing is to be said. */
export function bothWaysText(edition: Edition, vintage: Vintage, claim: Observation, check: Check | null): string | null {
  const { catalog, words } = edition;
  const found = bothWays(catalog, vintage, claim, check);
  if (found === null) return null;
  const names = {
    label: (list: "counterpart" | "reporter" | "basis", code: string) => labelOf(catalog, list, code),
    period: words.periodInWords,
    limit: limitHedge(catalog.release),
  };
  if (found.next === undefined) return inWords(found, names, words.kit, words.dashboard.card);
  const sums = [found, found.next].map((one) => `${sumText(one, names, words.kit)} (${sumAside(edition, one)})`);
  return words.dashboard.card.highestSums(names.label("reporter", found.rows[0]?.reporter ?? ""), words.kit.commas(sums));
}

/** The year of a sum, with the doubt of what was added up; that it can only be too high is said by its word. */
function sumAside(edition: Edition, { rows, isLimit }: BothWays): string {
  const { words } = edition;
  const year = words.periodInWords(rows[0]?.period.text ?? "");
  const doubts = isLimit ? [] : rows.map((o) => doubtOf(edition, o)).filter((doubt) => doubt !== "");
  return words.kit.semicolons([year, ...new Set(doubts)]);
}
