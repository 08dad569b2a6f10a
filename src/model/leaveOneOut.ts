import type { Act } from "./balance.ts";
import type { Catalog } from "./catalog.ts";
import { type ResolvedEvent, resolveEvent } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import { sourcesWithMentions } from "./queries.ts";
import { resolveEvents } from "./resolveEvents.ts";
import { actOf, type CountingUnit, countedOnce } from "./scoredActs.ts";
import type { Source } from "./source.ts";
import { isOlderThan } from "./turn.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/** What leaving out a block of sources changes of the acts: those that go, and those that stand in their place. */
export interface Change {
  gone: Act[];
  come: Act[];
}

interface Asked {
  vintage: Vintage;
  /** Sources left out by the reader. */
  drop: readonly string[];
}

/**
 * What is left out in turn: each document, and all references together as one block. Where references alone are in view each of those that tell
 * a scored event, as the block would be all there is; and nothing where one source alone tells events. Releases before 2026.28.0 leave out all
 * there is.
 */
export function leaveOneOutGroups(catalog: Catalog, view: Asked): string[][] {
  const telling = tellingSources(catalog, view);
  const references = telling.filter((source) => source.collection === "references").map((source) => source.id);
  const documents = telling.filter((source) => source.collection === "documents").map((source) => [source.id]);
  const groups = references.length > 0 ? [...documents, references] : documents;
  if (groups.length > 1 || isOlderThan(catalog.release, "2026.28.0")) return groups;
  const scored = scoringSources(catalog, view, telling);
  return scored.length > 1 ? scored.map(({ id }) => [id]) : [];
}

/** Whether one source alone tells what is scored in a view, so that nothing is left to hold its index against; not asked before 2026.28.0. */
export function isOfOneSource(catalog: Catalog, view: Asked): boolean {
  return !isOlderThan(catalog.release, "2026.28.0") && scoringSources(catalog, view, tellingSources(catalog, view)).length === 1;
}

/** The sources that a view counts and the reader has not left out that tell at least one event, in the order of sources.csv. */
export function tellingSources(catalog: Catalog, { vintage, drop }: Asked): Source[] {
  return sourcesWithMentions(catalog).filter((source) => isInVintage(source, vintage) && !drop.includes(source.id));
}

/** Of the sources that tell events, the articles, and of the others those that tell a scored one. */
function scoringSources(catalog: Catalog, { vintage, drop }: Asked, telling: readonly Source[]): Source[] {
  const scored = new Set(
    resolveEvents(catalog, vintage, drop).flatMap((event) => (event.scored ? event.mentions.map(({ source }) => source) : [])),
  );
  return telling.filter(({ id, collection }) => collection === "documents" || scored.has(id));
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
