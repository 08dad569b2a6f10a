import type { Edition } from "../../../edition/edition.ts";
import type { Clause } from "../../../model/dimensions/sentence.ts";
import { yearReadings } from "../../../model/dimensions/voteReadings.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Statement } from "../chartSpec.ts";
import { sheetNames } from "../sheetNames.ts";

/**
 * By both ranks how many of the other members are nearer the side that the votes tilt to: what stands behind “more than most”, which holds by each,
 * as the two need not be near one another. Nothing where the sheet says nothing of the votes, and in releases before 2026.28.0.
 */
export function votesRanks(edition: Edition, vintage: Vintage, clauses: readonly Clause[]): Statement[] {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.28.0")) return [];
  return clauses.flatMap((clause) => {
    if (clause.kind !== "votes") return [];
    const { rank, idealRank } = yearReadings(catalog, vintage, clause.to);
    if (rank?.value == null || idealRank?.value == null) return [];
    const share = (value: number) => 100 * (clause.side === "irn" ? value : 1 - value);
    const [votes, ideal] = [rank, idealRank].map(({ value, period }) => ({ share: share(value ?? 0), year: Number(period.text) }));
    if (votes === undefined || ideal === undefined) return [];
    const text = words.pair.ranks(sheetNames(edition).partner[clause.side], votes, ideal);
    return [{ part: "ends" as const, text, rows: [rank.id, idealRank.id] }];
  });
}
