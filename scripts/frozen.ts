import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage } from "../src/curator/dataPackage.ts";
import { CHANGES, listReleases, readRelease, releaseFolder } from "../src/curator/releases.ts";
import { loadFrozen } from "../src/load/catalog.ts";
import { readChanges } from "../src/load/changes.ts";
import type { Released } from "../src/model/history.ts";
import { archive, sha256 } from "./archive.ts";

/**
 * Puts the frozen releases of a data folder where the Worker finds them on demand, below `out`: of each release its files as one JSON,
 * its zip with the Data Package of the zip, and the history of all of them. Returns their versions, newest first.
 */
export function writeReleases(data: string, out: string): string[] {
  mkdirSync(out, { recursive: true });
  const history = listReleases(data).map((version) => writeRelease(data, version, out));
  writeFileSync(join(out, "history.json"), JSON.stringify(history));
  return history.map(({ version }) => version);
}

function writeRelease(data: string, version: string, out: string): Released {
  const files = readRelease(data, version);
  loadFrozen(files, version);
  const text = (path: string) => readFileSync(join(releaseFolder(data, version), path), "utf8");
  const stated = JSON.parse(text("datapackage.json")) as DataPackage;
  const { zip, descriptor } = archive({ ...files, [CHANGES]: text(CHANGES) }, stated);
  writeFileSync(join(out, `${version}.json`), JSON.stringify(files));
  writeFileSync(join(out, `${version}.datapackage.json`), `${JSON.stringify(descriptor, null, 2)}\n`);
  writeFileSync(join(out, `${version}.zip`), zip);
  const changes = readChanges(`releases/${version}/${CHANGES}`, text(CHANGES));
  return { version, date: stated.created.slice(0, 10), archive: { bytes: zip.length, sha256: sha256(zip) }, changes };
}
