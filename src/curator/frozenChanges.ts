import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Changed } from "../model/steps.ts";
import { readChanges } from "../tables/changes.ts";
import type { DataPackage } from "./dataPackage.ts";
import { CHANGES, listReleases, releaseFolder } from "./releases.ts";

/** What each frozen release of a data folder changed, newest first. */
export function frozenChanges(folder: string): Changed[] {
  return listReleases(folder).map((version) => {
    const text = (path: string) => readFileSync(join(releaseFolder(folder, version), path), "utf8");
    const { created } = JSON.parse(text("datapackage.json")) as DataPackage;
    return { version, date: created.slice(0, 10), changes: readChanges(`releases/${version}/${CHANGES}`, text(CHANGES)) };
  });
}
