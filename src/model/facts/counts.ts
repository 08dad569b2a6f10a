import type { Catalog } from "../catalog.ts";
import { collectionOf } from "../collectionOf.ts";
import type { Observation } from "../observation.ts";
import type { Collection } from "../source.ts";
import type { CountsFact } from "./fact.ts";

/** How many events each collection tells of each partner, from the derived counts in view; nothing of a collection that tells none. */
export function countFacts(catalog: Catalog, shown: Observation[]): CountsFact[] {
  const derived = shown.filter(({ source }) => source === null);
  return (["documents", "references"] as const).flatMap((collection) => {
    const rows = derived.filter((o) => collectionOf(catalog, o) === collection);
    return rows.length === 0 ? [] : [countsOf(catalog, collection, rows)];
  });
}

function countsOf(catalog: Catalog, collection: Collection, rows: Observation[]): CountsFact {
  const counts = catalog.subject.partners.flatMap(({ code }) => {
    const own = rows.filter(({ counterpart }) => counterpart === code);
    const count = own.reduce((sum, { value }) => sum + (value ?? 0), 0);
    return count === 0 ? [] : [{ partner: code, count, rows: own }];
  });
  return { kind: "counts_by_partner", series: rows[0]?.series ?? "", collection, counts };
}
