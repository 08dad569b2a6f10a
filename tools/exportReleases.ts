import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { loadRelease } from "../src/curator/loadHead.ts";
import { listReleases, readRelease } from "../src/curator/releases.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { ReleaseRecord } from "../src/model/history.ts";
import type { DataFiles } from "../src/tables/catalog.ts";
import { lackingColumns } from "../src/tables/lackingColumns.ts";
import { chartFeeds } from "./chartFeeds.ts";
import { startWriters } from "./releaseWriters.ts";
import { type Places, writeRelease } from "./writeRelease.ts";

/** A frozen release as it was read. */
interface Read {
  version: string;
  files: DataFiles;
  catalog: Catalog;
}

/**
 * Puts the frozen releases of a data folder where the Worker finds them on demand, below `out`: each of them, the history of all, and what they
 * changed in each chart. `origin` begins the addresses in the packages; empty where none is known. Returns the history, newest release first.
 */
export function writeReleases(data: string, out: string, origin = ""): ReleaseRecord[] {
  mkdirSync(out, { recursive: true });
  const read = readReleases(data);
  return writeHistory(out, read, writtenHere({ data, out, origin }, read));
}

/** Writers beside this process, at most: each loads the sources first, which takes as long as a release. */
const WRITERS = Math.min(3, availableParallelism() - 1);

/** The same files, written by as many processes as the machine has processors: a release takes most of a second, and none waits for another. */
export async function writeReleasesTogether(data: string, out: string, origin = ""): Promise<ReleaseRecord[]> {
  mkdirSync(out, { recursive: true });
  const places = { data, out, origin };
  const writers = startWriters(WRITERS, places);
  try {
    const share = (n: number) => (_: unknown, i: number) => i % (WRITERS + 1) === n;
    const theirs = Promise.all(writers.map(({ write }, n) => write(listReleases(data).filter(share(n)))));
    // Rows that cannot be read are told by this process, which reads all of them.
    theirs.catch(() => {});
    const read = readReleases(data);
    const ours = writtenHere(places, read.filter(share(WRITERS)));
    return writeHistory(out, read, [...ours, ...(await theirs).flat()]);
  } finally {
    for (const writer of writers) writer.end();
  }
}

function readReleases(data: string): Read[] {
  return listReleases(data).map((version) => ({ version, files: readRelease(data, version), catalog: loadRelease(data, version) }));
}

function writtenHere(places: Places, read: readonly Read[]): ReleaseRecord[] {
  return read.map(({ version, catalog, files }) => writeRelease(places, version, catalog, files));
}

/** `written` is of all releases that were read, in any order. */
function writeHistory(out: string, read: readonly Read[], written: readonly ReleaseRecord[]): ReleaseRecord[] {
  const byVersion = new Map(written.map((record) => [record.version, record]));
  const states = read.map(({ version, files, catalog }, i) => {
    const record = byVersion.get(version);
    if (record === undefined) throw new Error(`release ${version} was not written`);
    const before = read[i + 1]?.files;
    return { catalog, record: { ...record, new_columns: before === undefined ? [] : [...lackingColumns(before, files)] } };
  });
  const history = states.map(({ record }) => record);
  writeFileSync(join(out, "history.json"), JSON.stringify(history));
  writeFileSync(join(out, "chartFeeds.json"), JSON.stringify(chartFeeds(states)));
  return history;
}
