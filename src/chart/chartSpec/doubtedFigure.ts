import type { Edition } from "../../edition/edition.ts";
import { isUpperLimit } from "../../model/dimensions/upperLimit.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { withDoubt } from "./doubtOf.ts";
import { limitHedge } from "./limitHedge.ts";

/**
 * A figure as it is written, with its doubt in brackets; one that can only be too high as a limit, in whichever chart it stands. Releases before
 * 2026.28.0 say of it here that it is doubtful, and that it is a limit in tables of one count of both alone.
 */
export function doubtedFigure(edition: Edition, o: Observation, figure: string): string {
  const isLimit = !isOlderThan(edition.catalog.release, "2026.28.0") && isUpperLimit(edition.catalog, o);
  return isLimit && o.value !== null ? limitOf(edition, o, o.value) : withDoubt(edition, o, figure);
}

/** What a figure that can only be too high is written as. */
export function limitOf({ catalog, words }: Edition, o: Observation, value: number): string {
  return words.kit.hedgedFigure(limitHedge(catalog.release), value, catalog.seriesById.get(o.series)?.unit ?? "", 2);
}
