import type { Catalog } from "../catalog.ts";
import { isOlderThan } from "../turn.ts";
import type { Dimension } from "./dimension.ts";

/** What the sentence of the sheet speaks of, goods in both directions as one. */
export type Spoken = "votes" | "goods" | "arms";

/** All that it speaks of, in the order of the rows. */
export const SPOKEN: readonly Spoken[] = ["votes", "goods", "arms"];

const SPOKEN_OF: Partial<Record<Dimension, Spoken>> = { votes: "votes", goods_sold: "goods", goods_bought: "goods", arms: "arms" };

/**
 * Of which of these a view has a count of both countries, in the order of the rows; undefined in releases before 2026.31.0, which name all.
 *
 * @param notClaimed rows of which the sentence says nothing, each with the cell that falls short, null where the view has none
 */
export function bothCounted(
  { release }: Catalog,
  notClaimed: readonly { dimension: Dimension; cell: unknown }[],
): readonly Spoken[] | undefined {
  if (isOlderThan(release, "2026.31.0")) return undefined;
  const counted = new Set(notClaimed.flatMap(({ dimension, cell }) => (cell === null ? [] : [SPOKEN_OF[dimension]])));
  return SPOKEN.filter((one) => counted.has(one));
}
