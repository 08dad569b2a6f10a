import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage } from "../src/curator/dataPackage.ts";
import { loadRelease } from "../src/curator/loadHead.ts";
import { readCodings } from "../src/curator/readCodings.ts";
import { CHANGES, isOfSentences, listReleases, readRelease, releaseFolder, sentencesFile } from "../src/curator/releases.ts";
import { sha256 } from "../src/curator/sha256.ts";
import { readTranslationFiles } from "../src/curator/translations.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { ReleaseRecord, Zip } from "../src/model/history.ts";
import type { Sentence } from "../src/model/rows.ts";
import type { DataFiles } from "../src/tables/catalog.ts";
import { readChanges } from "../src/tables/changes.ts";
import { lackingColumns } from "../src/tables/lackingColumns.ts";
import { readSentences } from "../src/tables/sentences.ts";
import { archive } from "./archive.ts";
import { chartFeeds } from "./chartFeeds.ts";
import { DESCRIPTOR, releasePackage } from "./package/releasePackage.ts";
import { writeState } from "./stateFiles.ts";

/** From where to where releases are written: folders, and what begins the addresses in the packages, empty where none is known. */
export interface Places {
  data: string;
  out: string;
  origin: string;
}

/**
 * Puts the frozen releases of a data folder where the Worker finds them on demand, below `out`: of each release its validated rows in parts with what
 * its codings say of each year and what its charts said, its zip with the Data Package of the zip, its package as one zip and as files by their
 * checksums, most of which a release shares with the one before, and the history of all of them, and what they changed in each chart. Returns
 * the history, newest release first.
 */
export function writeReleases({ data, out, origin }: Places): ReleaseRecord[] {
  mkdirSync(join(out, "files"), { recursive: true });
  const read = listReleases(data).map((version) => ({ version, files: readRelease(data, version), catalog: loadRelease(data, version) }));
  const history = read.map(({ version, files, catalog }, i) => {
    const before = read[i + 1]?.files;
    const columns = before === undefined ? [] : [...lackingColumns(before, files)];
    return { ...writeRelease({ data, out, origin }, version, catalog, files), new_columns: columns };
  });
  writeFileSync(join(out, "history.json"), JSON.stringify(history));
  const states = read.map(({ catalog }, i) => ({ catalog, record: history[i] as ReleaseRecord }));
  writeFileSync(join(out, "chartFeeds.json"), JSON.stringify(chartFeeds(states)));
  return history;
}

function writeRelease({ data, out, origin }: Places, version: string, catalog: Catalog, files: DataFiles): ReleaseRecord {
  const folder = releaseFolder(data, version);
  const sentences = frozenSentences(data, version);
  const text = (path: string) => readFileSync(join(folder, path), "utf8");
  const stated = JSON.parse(text("datapackage.json")) as DataPackage;
  const beside = Object.fromEntries(
    readdirSync(folder)
      .filter((path) => path === CHANGES || isOfSentences(path))
      .sort()
      .map((path) => [path, text(path)]),
  );
  const all = { ...files, ...readCodings(folder), ...readTranslationFiles(folder), ...beside };
  const { zip, descriptor } = archive(all, stated);
  const pack = releasePackage(catalog, all, stated, origin);
  const { [DESCRIPTOR]: described = "", ...packed } = pack.files;
  writeFileSync(join(out, `${version}.package.json`), described);
  for (const text of Object.values(packed)) {
    const path = join(out, "files", sha256(Buffer.from(text)));
    if (!existsSync(path)) writeFileSync(path, text);
  }
  writeState(out, catalog, sentences, `${version}.json`);
  writeFileSync(join(out, `${version}.datapackage.json`), `${JSON.stringify(descriptor, null, 2)}\n`);
  writeFileSync(join(out, `${version}.zip`), zip);
  writeFileSync(join(out, `${version}.package.zip`), pack.zip);
  const changes = readChanges(`releases/${version}/${CHANGES}`, text(CHANGES));
  return {
    version,
    date: stated.created.slice(0, 10),
    archive: weighed(zip, descriptor.left_out),
    package: weighed(pack.zip, pack.descriptor.left_out),
    changes,
  };
}

function weighed(zip: Uint8Array, leftOut: Record<string, number> = {}): Zip {
  return { bytes: zip.length, sha256: sha256(zip), left_out: leftOut };
}

/**
 * What the charts of a release said when it was made, in English or in another language; nothing for releases before 2026.3.0 or from before
 * the language, and for a draft.
 */
export function frozenSentences(data: string, version: string, language: string | null = null): Sentence[] {
  const path = join(releaseFolder(data, version), sentencesFile(language));
  return existsSync(path) ? readSentences(path, readFileSync(path, "utf8")) : [];
}
