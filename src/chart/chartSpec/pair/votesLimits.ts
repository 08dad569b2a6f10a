import type { Edition } from "../../../edition/edition.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { isOlderThan } from "../../../model/turn.ts";
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
  if (!isOfVotes || isOlderThan(release, "2026.27.0")) return null;
  const limits = words.pair.votesLimits(THRESHOLDS);
  return isOlderThan(release, "2026.28.0") ? limits : `${limits} ${words.pair.votesUnrounded}`;
}
