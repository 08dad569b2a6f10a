import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { observation, observationTable } from "../tables/observations.ts";
import type { Released } from "../tables/rules/rule.ts";
import { scaleTable } from "../tables/scale.ts";
import { readTable } from "../tables/table.ts";
import { listReleases, releaseFolder } from "./releases.ts";

/**
 * What the frozen releases below a data folder tell to the rules of its head. They are asked one after the other, the newest first: it has nearly
 * every id that any of them has. Of a series they are read when the first id of it is asked for.
 */
export function readReleased(folder: string): Released {
  const versions = listReleases(folder);
  const releases = versions.map((version) => idsBySeries(releaseFolder(folder, version)));
  const hasObservation = (id: string) => {
    const [series = ""] = id.split(".");
    return releases.some((idsOf) => idsOf(series).has(id));
  };
  return { hasObservation: releases.length === 0 ? null : hasObservation, scale: scaleOf(folder, versions[0]) };
}

function scaleOf(folder: string, version: string | undefined): NonNullable<Released["scale"]> | null {
  const path = version === undefined ? "" : join(releaseFolder(folder, version), scaleTable.path);
  if (version === undefined || !existsSync(path)) return null;
  const rows = readTable(scaleTable.path, readFileSync(path, "utf8"), scaleTable, [], true);
  return { release: version, values: new Map(rows.map(({ row }) => [row.cameo, row.goldstein])) };
}

/** Gives the ids of the observations of a series in a release, read once. */
function idsBySeries(release: string): (series: string) => Set<string> {
  const known = new Map<string, Set<string>>();
  return (series) => {
    const ids = known.get(series) ?? new Set(observationIds(release, series));
    known.set(series, ids);
    return ids;
  };
}

/** Of a release the observations of one series alone are read: it was held to its rules when it was frozen. */
function observationIds(release: string, series: string): string[] {
  const file = observationTable.path.replace("<series>", series);
  const path = join(release, file);
  const rows = existsSync(path) ? readTable(file, readFileSync(path, "utf8"), observationTable, [], true) : [];
  return rows.flatMap((placed) => [observation(placed).id, ...placed.row.replaces]);
}
