import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { observation, observationTable } from "../tables/observations.ts";
import type { Released } from "../tables/rules/rule.ts";
import { readTable } from "../tables/table.ts";
import { listReleases, releaseFolder } from "./releases.ts";

/** What the frozen releases below a data folder tell to the rules of its head. Of a series they are read when the first id of it is asked for. */
export function readReleased(folder: string): Released {
  const versions = listReleases(folder);
  const ids = new Map<string, Set<string>>();
  const hasObservation = (id: string) => {
    const [series = ""] = id.split(".");
    const known = ids.get(series) ?? new Set(versions.flatMap((version) => observationIds(releaseFolder(folder, version), series)));
    ids.set(series, known);
    return known.has(id);
  };
  return { hasObservation: versions.length === 0 ? null : hasObservation };
}

/** Of a release the observations of one series alone are read: it was held to its rules when it was frozen. */
function observationIds(release: string, series: string): string[] {
  const file = observationTable.path.replace("<series>", series);
  const path = join(release, file);
  const rows = existsSync(path) ? readTable(file, readFileSync(path, "utf8"), observationTable, [], true) : [];
  return rows.flatMap((placed) => [observation(placed).id, ...placed.row.replaces]);
}
