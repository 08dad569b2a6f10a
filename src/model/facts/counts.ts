import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { collectionFor } from "../queries.ts";
import type { Collection } from "../source.ts";
import { isOlderThan } from "../turn.ts";
import type { CountsFact } from "./fact.ts";
import { mostOfOneEpisode } from "./mostOfOneEpisode.ts";

/** How many events of a series each collection tells of each partner, from the derived counts in view; nothing of a collection that tells none. */
export function countFacts(catalog: Catalog, shown: Observation[]): CountsFact[] {
  const all = shown.filter(({ source }) => source === null);
  return [...new Set(all.map(({ series }) => series))].flatMap((series) => {
    const derived = all.filter((o) => o.series === series);
    return (["documents", "references"] as const).flatMap((collection) => {
      const rows = derived.filter((o) => collectionFor(catalog, o) === collection);
      return rows.length === 0 ? [] : [countsOf(catalog, collection, rows, collection === "documents" ? [] : derived)];
    });
  });
}

/** How many events counts of both collections are made of, all together or of one partner. */
function sharedIn(catalog: Catalog, derived: Observation[], partner: string | null = null): number {
  const own = partner === null ? derived : derived.filter(({ counterpart }) => counterpart === partner);
  const of = (collection: Collection) => own.filter((o) => collectionFor(catalog, o) === collection).flatMap((o) => o.derived_from);
  const told = new Set(of("documents"));
  return new Set(of("references").filter((id) => told.has(id))).size;
}

/** Whether other sources tell each event of a count in words that are quoted here. */
function isQuotedRow({ mentionsByEvent, sourceById }: Catalog, { derived_from }: Observation): boolean {
  const isQuoted = (event: string) =>
    (mentionsByEvent.get(event) ?? []).some(({ source, quote }) => quote !== "" && sourceById.get(source)?.collection === "references");
  return derived_from.length > 0 && derived_from.every(isQuoted);
}

/** How many of the events of some counts are of one occasion, where most are; not told in releases before 2026.31.0. */
function occasionOf({ release, eventById }: Catalog, rows: readonly Observation[]): { ofOneOccasion?: number } {
  if (isOlderThan(release, "2026.31.0")) return {};
  const ids = new Set(rows.flatMap(({ derived_from }) => derived_from));
  const ofOneOccasion = mostOfOneEpisode([...ids].flatMap((id) => eventById.get(id) ?? []));
  return ofOneOccasion === null ? {} : { ofOneOccasion };
}

/** `both`: the counts among which events may be told by both collections; none where that is not asked. */
function countsOf(catalog: Catalog, collection: Collection, rows: Observation[], both: Observation[]): CountsFact {
  const counts = catalog.subject.partners.flatMap(({ code }) => {
    const own = rows.filter(({ counterpart }) => counterpart === code);
    const count = own.reduce((sum, { value }) => sum + (value ?? 0), 0);
    return count === 0 ? [] : [{ partner: code, count, shared: sharedIn(catalog, both, code), rows: own, ...occasionOf(catalog, own) }];
  });
  const isQuoted =
    collection === "references" && !isOlderThan(catalog.release, "2026.11.0") && rows.every((row) => isQuotedRow(catalog, row));
  const whole = isOlderThan(catalog.release, "2026.30.0") ? {} : { isWhole: true as const };
  const none = catalog.subject.partners.flatMap(({ code }) => (counts.some(({ partner }) => partner === code) ? [] : [code]));
  return {
    kind: "counts_by_partner",
    series: rows[0]?.series ?? "",
    collection,
    shared: sharedIn(catalog, both),
    isQuoted,
    ...whole,
    ...(none.length === 0 || isOlderThan(catalog.release, "2026.32.0") ? {} : { none }),
    counts,
  };
}
