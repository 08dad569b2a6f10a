import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { isEstimatedBySource } from "../../model/estimate.ts";
import { COMPILER, type Observation } from "../../model/observation.ts";
import { LOW_RELIABILITY } from "../../model/observationStatus.ts";
import { isOlderThan } from "../../model/turn.ts";

/** SDMX OBS_STATUS of what its source estimates, expects or does not vouch for: a figure is never named without it. */
const HEDGES = new Set(["E", "F", "P", "U"]);

/**
 * How the source of a figure hedges it, or that we hold it for doubtful; empty where it is printed as it is, and where it is ours and not computed from
 * a doubtful one. In releases before 2026.27.0 that is empty too.
 */
export function hedgeOf(edition: Edition, o: Observation): string {
  const isDoubtful = o.status === LOW_RELIABILITY && !isOlderThan(edition.catalog.release, "2026.27.0");
  const isOurs = o.source === null || (o.reporter === COMPILER && !isDoubtful);
  return !isOurs && HEDGES.has(o.status) ? statusLabel(edition, o) : "";
}

/**
 * What the status of a figure is called. What its source estimates has the same code as what we do: since 2026.26.0 it is said who does.
 */
export function statusLabel({ catalog, words }: Edition, o: Observation): string {
  const isOfSource = isEstimatedBySource(o) && !isOlderThan(catalog.release, "2026.26.0");
  return isOfSource ? words.observation.estimatedBySource : labelOf(catalog, "status", o.status);
}

/** The same beside a figure that is compared with another one; releases before 2026.17.0 say it on the figure's own card and page alone. */
export function doubtOf(edition: Edition, o: Observation): string {
  return isOlderThan(edition.catalog.release, "2026.17.0") ? "" : hedgeOf(edition, o);
}

/** A figure as it is written, with its doubt in brackets where there is one. */
export function withDoubt(edition: Edition, o: Observation, figure: string): string {
  const doubt = doubtOf(edition, o);
  return doubt === "" ? figure : `${figure} (${doubt})`;
}

/** What is said of a figure beside it, and behind that its doubt where there is one. */
export function saidWithDoubt(edition: Edition, o: Observation, said: string): string {
  return edition.words.kit.semicolons([said, doubtOf(edition, o)].filter((part) => part !== ""));
}
