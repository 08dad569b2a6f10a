import type { Catalog } from "../catalog.ts";
import { type Check, mentionRef } from "../check.ts";
import type { ResolvedEvent } from "../event.ts";
import type { Observation } from "../observation.ts";
import { checksOf, mentionOf } from "../queries.ts";
import { resolveEvents } from "../resolveEvents.ts";
import type { Vintage } from "../vintage.ts";
import { checksByClaim } from "./claimRow.ts";

/** Kinds of events among which a record says nothing else than the article: an agreement, or a visit during which it may have been signed. */
const ALIKE = ["agreement", "visit"];

/** An agreement that an article reports, and the event that the record has of its day. */
export interface AgreementOtherwise {
  claimed: ResolvedEvent;
  recorded: ResolvedEvent;
}

/**
 * The agreements counted in view that an article reports and of which the record has another event, neither an agreement nor a visit; claim
 * and record both in view. One rule for both partners.
 *
 * @param shown figures in view, counts of agreements among them
 */
export function agreementsOtherwise(catalog: Catalog, vintage: Vintage, shown: readonly Observation[]): AgreementOtherwise[] {
  const counted = countedIn(catalog, shown, "agreement");
  if (counted.size === 0) return [];
  const checks = checksByClaim(catalog, vintage);
  const events = new Map(resolveEvents(catalog, vintage).map((event) => [event.id, event]));
  const recordOf = ({ records, verdict }: Check): ResolvedEvent[] => {
    const found = verdict === "agrees" ? records.flatMap((ref) => events.get(mentionOf(catalog, ref)?.event ?? "") ?? []) : [];
    return found.some(({ kind }) => ALIKE.includes(kind)) ? [] : found.slice(0, 1);
  };
  return [...counted].flatMap((id) => {
    const claimed = events.get(id);
    const [recorded] = (claimed?.mentions ?? []).flatMap((mention) => checksOf(checks, mentionRef(mention)).flatMap(recordOf));
    return claimed === undefined || recorded === undefined ? [] : [{ claimed, recorded }];
  });
}

/** The ids of the events of which counts in view are made, by what their series counts; in the order of the counts. */
export function countedIn(catalog: Catalog, shown: readonly Observation[], counts: "agreement" | "visit"): ReadonlySet<string> {
  const own = shown.filter(({ source, series }) => source === null && catalog.seriesById.get(series)?.counts === counts);
  return new Set(own.flatMap(({ derived_from }) => derived_from));
}
