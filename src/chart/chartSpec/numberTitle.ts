import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { countedDirection } from "./countedDirection.ts";
import { saidWithDoubt } from "./doubtOf.ts";
import { madeHow } from "./madeHow.ts";
import { measureAndCountry } from "./ofCountry.ts";
import { whenBeside, whenOf } from "./saidPeriod.ts";

/**
 * What a figure is of, wherever it is named alone: its measure, the country (once), of counted events their direction, and the period with how that is known; then whether we computed
 * it, or its source hedges it; then what exactly is counted, or of what it is a share. Releases before 2026.16.0 say the first part alone.
 */
export function numberTitle(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const isBefore = isOlderThan(catalog.release, "2026.16.0");
  const direction = countedDirection(edition, o);
  const whose = [...measureAndCountry(edition, o), ...(direction === null ? [] : [direction])];
  const what = words.kit.commas([...whose, isBefore ? whenOf(edition, o) : whenBeside(edition, o)]);
  if (isBefore) return what;
  const basis = labelOf(catalog, "basis", o.basis);
  return words.kit.semicolons([what, madeHow(edition, o), isSaid(basis, what) ? "" : basis].filter((part) => part !== ""));
}

/**
 * The name of a figure in a list, and behind it its doubt, and what it counts where figures of its series are told apart by that alone. Releases
 * before 2026.18.0 do not say the last.
 */
export function namedInList(edition: Edition, o: Observation, name: string): string {
  const { catalog, words } = edition;
  const isByBasis = catalog.seriesById.get(o.series)?.label_by === "basis" && !isOlderThan(catalog.release, "2026.18.0");
  const said = saidWithDoubt(edition, o, name);
  return isByBasis ? words.kit.semicolons([said, labelOf(catalog, "basis", o.basis)]) : said;
}

/** Whether each word of a text stands in another already, so that it would only say it twice. */
function isSaid(text: string, by: string): boolean {
  const said = new Set(by.toLowerCase().split(/[\s,]+/));
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.has(word));
}
