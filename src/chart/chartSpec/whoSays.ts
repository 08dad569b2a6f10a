import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import { COMPILER, type Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { attributionOf } from "./attributionOf.ts";
import { statusLabel } from "./doubtOf.ts";
import { madeHow } from "./madeHow.ts";

/** SDMX OBS_STATUS of a figure that is as its source prints it. */
const PRINTED = "A";
/** The same of what was estimated or computed. */
const ESTIMATED = "E";
/** A name that begins in Latin letters. */
const LATIN = /^\p{Script=Latin}/u;

/** Whose figure it is, and who says it there; of ours whether it is an estimate. Releases before 2026.25.0 call all of ours calculations. */
export function whoSays(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const isNamed = isOurs(o) && !isOlderThan(catalog.release, "2026.25.0");
  const name = isNamed ? madeHow(edition, o) : reporterName(edition, o);
  const attribution = attributionOf(edition, o);
  const said = words.observation.by(name, attribution);
  const areLatin = attribution !== null && LATIN.test(name) && (attribution === o.attribution || LATIN.test(attribution));
  const isApart = areLatin && words.kit.direction === "rtl" && !isOlderThan(catalog.release, "2026.27.0");
  // Of two names in Latin letters, each apart, a page from right to left shows the second first.
  return isApart ? words.kit.leftToRight(`${name}: ${attribution}`) : said;
}

/** Who counts; of the events that we list, that we counted them. Releases before 2026.26.0 call that our calculation, as what was computed. */
export function reporterName(edition: Pick<Edition, "catalog" | "words">, o: Pick<Observation, "source" | "reporter">): string {
  const { catalog, words } = edition;
  return isCountOfEvents(catalog, o) ? words.observation.notPrintedCount : labelOf(catalog, "reporter", o.reporter);
}

/** Whether a figure is one of events that we list and counted, which nobody computed. */
function isCountOfEvents({ release }: Pick<Catalog, "release">, { source }: Pick<Observation, "source">): boolean {
  return source === null && !isOlderThan(release, "2026.26.0");
}

/**
 * What is to be known of how a figure came about; null where it is printed, or ours and its maker says so already: one thing had two names.
 * Releases before 2026.25.0 say both, and those before 2026.26.0 of a count of events too.
 */
export function statusOf(edition: Edition, o: Observation): string | null {
  const { catalog } = edition;
  if (isCountOfEvents(catalog, o)) return null;
  const isSaid = o.status === ESTIMATED && isOurs(o) && !isOlderThan(catalog.release, "2026.25.0");
  return o.status === PRINTED || isSaid ? null : statusLabel(edition, o);
}

/** Whether we computed a figure from others; counts of events are named otherwise. */
function isOurs({ reporter, source }: Observation): boolean {
  return reporter === COMPILER && source !== null;
}
