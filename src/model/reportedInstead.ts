import type { Catalog } from "./catalog.ts";
import type { Check } from "./check.ts";
import type { Mention } from "./event.ts";
import { byCodeUnit } from "./order.ts";
import { mentionOf } from "./queries.ts";

/**
 * What the sources that were searched in vain do report about the claim's country: each event once, in order of time, undated ones last. A reason
 * such as “a record has an earlier drill” is about one of these.
 */
export function reportedInstead(catalog: Catalog, { claim, looked_in }: Pick<Check, "claim" | "looked_in">): Mention[] {
  const claimed = mentionOf(catalog, claim)?.event;
  const partner = catalog.observationById.get(claim)?.counterpart ?? catalog.eventById.get(claimed ?? "")?.partner;
  const own = looked_in
    .flatMap((source) => catalog.mentionsBySource.get(source) ?? [])
    .filter(({ event }) => event !== claimed && catalog.eventById.get(event)?.partner === partner);
  const once = new Map([...own].reverse().map((mention) => [mention.event, mention]));
  const start = ({ period }: Mention) => period?.start ?? "9999";
  return [...once.values()].sort((a, b) => byCodeUnit(start(a), start(b)) || byCodeUnit(a.event, b.event));
}
