import { loadFrozen } from "../tables/catalog.ts";
import type { Released } from "../tables/rules/rule.ts";
import { listReleases, readRelease } from "./releases.ts";

/** What the frozen releases below a data folder tell to the rules of its head. They are read when the first id is asked for. */
export function readReleased(folder: string): Released {
  const versions = listReleases(folder);
  let ids: Set<string> | null = null;
  const hasObservation = (id: string) => {
    ids ??= new Set(versions.flatMap((version) => observationIds(folder, version)));
    return ids.has(id);
  };
  return { hasObservation: versions.length === 0 ? null : hasObservation };
}

function observationIds(folder: string, version: string): string[] {
  return loadFrozen(readRelease(folder, version), version).observations.flatMap(({ id, replaces }) => [id, ...replaces]);
}
