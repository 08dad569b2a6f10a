import type { Edition } from "../../../edition/edition.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { isBeforeSeventeenthReading } from "../../../model/seventeenthReading.ts";
import { isBeforeSixteenthReading } from "../../../model/sixteenthReading.ts";
import type { ChartSpec } from "../chartSpec.ts";

/**
 * From where on the readings of the votes speak for a side: without it a rank of 0.46 seems to lie on one. For the page of the chart alone, as
 * neither embed nor dashboard has room for it. Null of other charts and of a view without figures, and in releases before 2026.27.0. Those
 * before 2026.28.0 do not say that unrounded figures decide.
 */
export function votesLimits(
  { catalog, words }: Edition,
  { id, panels, release }: Pick<ChartSpec, "id" | "panels" | "release">,
): string | null {
  const isOfVotes = catalog.chartById.get(id)?.row === "votes" && panels.length > 0;
  if (!isOfVotes || isBeforeSixteenthReading(release)) return null;
  const limits = words.pair.votesLimits(THRESHOLDS);
  return isBeforeSeventeenthReading(release) ? limits : `${limits} ${words.pair.votesUnrounded}`;
}
