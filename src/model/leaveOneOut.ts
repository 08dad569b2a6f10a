import type { Act } from "./balance.ts";
import type { Catalog } from "./catalog.ts";
import { type ResolvedEvent, resolveEvent } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import { sourcesWithMentions } from "./queries.ts";
import { actOf, type CountingUnit, countedOnce } from "./scoredActs.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/** What leaving out a block of sources changes of the acts: those that go, and those that stand in their place. */
export interface Change {
  gone: Act[];
  come: Act[];
}

/** What is left out in turn: each document, and all references together as one block. */
export function leaveOneOutGroups(catalog: Catalog, { vintage, drop }: { vintage: Vintage; drop: readonly string[] }): string[][] {
  const telling = sourcesWithMentions(catalog).filter((source) => isInVintage(source, vintage) && !drop.includes(source.id));
  const references = telling.filter((source) => source.collection === "references").map((source) => source.id);
  const documents = telling.filter((source) => source.collection === "documents").map((source) => [source.id]);
  return references.length > 0 ? [...documents, references] : documents;
}

/**
 * What leaving out each block changes of the acts of events, valued by Goldstein. Only what a block tells is resolved and scored again, so
 * that all blocks together cost what all mentions cost.
 *
 * @param events those that are told by all sources
 * @returns one change a block, in their order
 */
export function leaveOneOut(catalog: Catalog, events: readonly ResolvedEvent[], blocks: readonly string[][], unit: CountingUnit): Change[] {
  const told = new Map(events.map((event) => [event.id, event]));
  const groups = groupBy(events, (event) => countedOnce(event, unit));
  return blocks.map((block) => {
    const sources = new Set(block);
    const ids = new Set(block.flatMap((source) => (catalog.mentionsBySource.get(source) ?? []).map(({ event }) => event)));
    const keys = new Set([...ids].flatMap((id) => told.get(id) ?? []).map((event) => countedOnce(event, unit)));
    const touched = [...keys].map((key) => groups.get(key) ?? []);
    return {
      gone: touched.flatMap((group) => actOf(group) ?? []),
      come: touched.flatMap((group) => actOf(group.flatMap((event) => without(catalog, event, sources) ?? [])) ?? []),
    };
  });
}

function without(catalog: Catalog, event: ResolvedEvent, sources: ReadonlySet<string>): ResolvedEvent | null {
  const rest = event.mentions.filter(({ source }) => !sources.has(source));
  if (rest.length === event.mentions.length) return event;
  return resolveEvent(catalog.eventById.get(event.id) ?? event, rest);
}
