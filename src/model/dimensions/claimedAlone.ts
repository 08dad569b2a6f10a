import type { Catalog } from "../catalog.ts";
import { isOlderThan } from "../turn.ts";
import type { Cell } from "./dimension.ts";

/**
 * Whether a cell rests on articles alone: none of its sources is a record. Of the row of events this is said by its name. Releases before
 * 2026.10.0 make no difference.
 */
export function isClaimedAlone(catalog: Pick<Catalog, "release" | "sourceById">, { dimension, sources }: Cell): boolean {
  if (dimension === "events" || sources.length === 0 || isOlderThan(catalog.release, "2026.10.0")) return false;
  return sources.every((id) => catalog.sourceById.get(id)?.collection === "documents");
}
