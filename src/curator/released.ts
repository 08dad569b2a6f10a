import { filesOf } from "../tables/catalog.ts";
import { observation, observationTable } from "../tables/observations.ts";
import type { Released } from "../tables/rules/rule.ts";
import { readTable } from "../tables/table.ts";
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

/** Of a release its observations alone are read: it was held to its rules when it was frozen. */
function observationIds(folder: string, version: string): string[] {
  const files = readRelease(folder, version);
  const rows = filesOf(observationTable, files).flatMap((file) => readTable(file, files[file] ?? "", observationTable, [], true));
  return rows.flatMap((placed) => [observation(placed).id, ...placed.row.replaces]);
}
