import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import type { Collection } from "./source.ts";

/** Whether an observation is a claim of the documents or a record of the references; a derived one is of those whose events it counts. */
export function collectionFor(catalog: Pick<Catalog, "sourceById">, o: Pick<Observation, "source" | "basis">): Collection {
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  return source?.collection ?? (o.basis === "events_in_references" ? "references" : "documents");
}
