import type { Catalog } from "../../model/catalog.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { resolveEvents } from "../../model/resolveEvents.ts";
import type { BalanceQuery } from "../../model/sensitivity.ts";

/**
 * The event by which a year is named: of several equally strong ones of one episode that which heads it, such as the visit on which they were
 * signed, as none of them did more than the others. It is looked for among the events in view alone, and in the same year.
 */
export function headAmongEquals(catalog: Catalog, { vintage, drop }: BalanceQuery, event: ResolvedEvent): ResolvedEvent {
  const yearOf = ({ period }: ResolvedEvent) => period?.start.slice(0, 4);
  const all = resolveEvents(catalog, vintage, drop).filter((one) => one.episode === event.episode && yearOf(one) === yearOf(event));
  const equals = all.filter(({ scored, goldstein }) => scored && Math.abs(goldstein) === Math.abs(event.goldstein));
  const head = equals.length > 1 ? all.find(({ id }) => id === event.episode) : undefined;
  return head ?? event;
}
