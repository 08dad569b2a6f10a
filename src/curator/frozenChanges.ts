import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Changed } from "../model/steps.ts";
import { readChanges } from "../tables/changes.ts";
import { faultsBelow } from "../tables/fault.ts";
import { frozenDescriptor } from "./frozenDescriptor.ts";
import { CHANGES, listReleases, releaseFolder } from "./releases.ts";

/** What each frozen release of a data folder changed, newest first. Throws a DataError for what cannot be read. */
export function frozenChanges(folder: string): Changed[] {
  return listReleases(folder).map((version) => {
    const release = releaseFolder(folder, version);
    return faultsBelow(`releases/${version}`, () => ({
      version,
      date: frozenDescriptor(release).created.slice(0, 10),
      changes: readChanges(CHANGES, readFileSync(join(release, CHANGES), "utf8")),
    }));
  });
}
