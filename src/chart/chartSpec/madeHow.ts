import type { Edition } from "../../edition/edition.ts";
import { isCountedFromList, isEstimate } from "../../model/estimate.ts";
import { COMPILER, type Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { hedgeOf, saidWithDoubt } from "./doubtOf.ts";

/** Whose figure it is where it is ours, or how its source hedges it; empty where it is printed as it is. */
export function madeHow(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  if (o.source === null) return words.observation.notPrintedCount;
  if (o.reporter === COMPILER) {
    const made = isEstimate(catalog.release, o) && !isCountedFromList(o) ? words.columns.key.estimate([], true) : words.chart.computed;
    return words.kit.semicolons([made, hedgeOf(edition, o)].filter((part) => part !== ""));
  }
  return hedgeOf(edition, o);
}

/**
 * What is said of a figure where the name of a publisher alone stands beside it, and behind that whether it is ours or doubtful: nobody may
 * take our estimate for the publisher's figure. Releases before 2026.18.0 say there that it is doubtful and no more.
 */
export function saidWithMaking(edition: Edition, o: Observation, said: string): string {
  if (isOlderThan(edition.catalog.release, "2026.18.0")) return saidWithDoubt(edition, o, said);
  return edition.words.kit.semicolons([said, madeHow(edition, o)].filter((part) => part !== ""));
}
