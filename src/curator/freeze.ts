import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadFrozen } from "../load/catalog.ts";
import { changesText } from "../load/changes.ts";
import { loadHead } from "../load/head.ts";
import { readReasons } from "../load/reasons.ts";
import { type Change, differences } from "../model/change.ts";
import { parsePeriod } from "../model/period.ts";
import { compareVersions, isVersion } from "../model/version.ts";
import { dataPackage } from "./dataPackage.ts";
import { explain } from "./explain.ts";
import { readData } from "./readData.ts";
import { Refusal } from "./refusal.ts";
import { readReleased } from "./released.ts";
import { CHANGES, listReleases, readRelease, releaseFolder } from "./releases.ts";

export interface ReleaseOrder {
  /** `YYYY.N.P`. */
  version: string;
  /** Day of the release, `YYYY-MM-DD`: given and not read from a clock, so that the same order gives the same bytes. */
  date: string;
  /** Path of the file that says why released rows changed. */
  reasons: string | null;
}

/**
 * Freezes a data folder into `releases/<version>/` below it: byte-identical CSV files, changes.csv and datapackage.json.
 * Returns the changes. Throws a Refusal or, for faulty rows, a DataError; then nothing was written.
 */
export function freeze(folder: string, order: ReleaseOrder): Change[] {
  const newest = checkOrder(folder, order);
  const catalog = loadHead(readData(folder), order.version, readReleased(folder));
  const before = newest === null ? null : loadFrozen(readRelease(folder, newest), newest);
  const changes = explain(differences(before, catalog), reasonsOf(order));
  const files = new Map(Object.keys(readData(folder)).map((path) => [path, frozenBytes(folder, path)]));
  files.set(CHANGES, Buffer.from(changesText(changes)));
  const descriptor = dataPackage(catalog, order.date, files);
  files.set("datapackage.json", Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`));
  for (const [path, bytes] of files) {
    const target = join(releaseFolder(folder, order.version), path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { flag: "wx" });
  }
  return changes;
}

/** Returns the newest release, which the order must come after; null before the first. */
function checkOrder(folder: string, { version, date }: ReleaseOrder): string | null {
  if (!isVersion(version)) throw new Refusal(`version "${version}": expected YYYY.N.P without leading zeros, such as 2026.1.0`);
  const day = parsePeriod(date);
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new Refusal(`date "${date}": expected a day of the calendar, such as 2026-11-22`);
  }
  if (existsSync(releaseFolder(folder, version))) {
    throw new Refusal(`version ${version}: exists already; a release is never changed, so give the next one a new version`);
  }
  const newest = listReleases(folder)[0] ?? null;
  if (newest !== null && compareVersions(version, newest) < 0) {
    throw new Refusal(`version ${version}: expected a version after the newest release, ${newest}`);
  }
  return newest;
}

function reasonsOf({ reasons }: ReleaseOrder) {
  if (reasons === null) return [];
  if (!existsSync(reasons)) throw new Refusal(`${reasons}: expected this file to exist`);
  return readReasons(reasons, readFileSync(reasons, "utf8"));
}

/** A release says that its files are UTF-8, so other bytes cannot be frozen. */
function frozenBytes(folder: string, path: string): Buffer {
  const bytes = readFileSync(join(folder, path));
  if (!Buffer.from(bytes.toString("utf8")).equals(bytes)) throw new Refusal(`${path}: expected UTF-8`);
  return bytes;
}
