import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Catalog } from "../model/catalog.ts";
import type { Change } from "../model/change.ts";
import { codingDifferences } from "../model/codingDifferences.ts";
import { consequences } from "../model/consequences.ts";
import { differences } from "../model/differences.ts";
import { parsePeriod } from "../model/period.ts";
import type { Sentence } from "../model/rows.ts";
import { compareVersions, isVersion } from "../model/version.ts";
import { changesText, readChanges } from "../tables/changes.ts";
import { DataError } from "../tables/fault.ts";
import { lackingColumns } from "../tables/lackingColumns.ts";
import { type Reason, readReasons } from "../tables/reasons.ts";
import { readSentences, sentencesText } from "../tables/sentences.ts";
import type { Located } from "../tables/table.ts";
import { explain } from "./attachReasons.ts";
import { Refusal } from "./commandError.ts";
import { dataPackage } from "./dataPackage.ts";
import { givenText } from "./givenText.ts";
import { loadCodings } from "./loadCodings.ts";
import { loadHead, loadRelease } from "./loadHead.ts";
import { readCodings } from "./readCodings.ts";
import { readData } from "./readData.ts";
import { CHANGES, listReleases, readRelease, releaseFolder, sentencesFile } from "./releases.ts";
import { settlementFaults } from "./settlementFaults.ts";
import { loadSettlers, settlerFaults } from "./settlers.ts";
import { readTranslationFiles } from "./translations.ts";
import { holdTranslated } from "./untranslated.ts";

/** What a curator says when freezing a release. */
export interface ReleaseOrder {
  /** `YYYY.N.P`. */
  version: string;
  /** Day of the release, `YYYY-MM-DD`: given and not read from a clock, so that the same order gives the same bytes. */
  date: string;
  /** Path of the file that says why released rows changed. */
  reasons: string | null;
}

/** What the charts of a catalogue say in their default views; the words are the Worker's, so whoever composes the step hands them in. */
export type SentencesOf = (catalog: Catalog) => Sentence[];

/** The same in English and in other languages, by their codes. */
export interface Told {
  english: SentencesOf;
  others: Readonly<Record<string, SentencesOf>>;
}

const NOTHING: Told = { english: () => [], others: {} };

/**
 * Freezes a data folder into `releases/<version>/` below it: byte-identical CSV files, both codings with their reasons, translations, what the charts
 * said, changes.csv and datapackage.json. The same folder and order give the same bytes.
 * Why: docs/decisions/0004-frozen-releases-and-kept-answers.md
 *
 * @param told what the charts say; without it the release freezes no sentences
 * @returns what the release changes, compared with the newest one before it
 * @throws {Refusal} when the order is not one that can be followed: version, date, reasons, texts that a published language lacks, bytes that
 * are not UTF-8
 * @throws {DataError} when rows are faulty or differ from both codings without a reason; in both cases nothing was written
 */
export function freeze(folder: string, order: ReleaseOrder, told: Told = NOTHING): Change[] {
  const newest = checkOrder(folder, order);
  const catalog = loadHead(folder, order.version);
  holdSettled(folder, catalog);
  holdTranslated(folder, catalog, Object.keys(told.others));
  const changes = changesSince(folder, newest, catalog, reasonsOf(order));
  const paths = [...Object.keys(readData(folder)), ...Object.keys(readCodings(folder)), ...Object.keys(readTranslationFiles(folder))];
  const files = new Map(paths.map((path) => [path, frozenBytes(folder, path)]));
  const changed = changesText(changes);
  // What could not be read back would be frozen for ever.
  for (const [language, sentencesOf] of [[null, told.english] as const, ...Object.entries(told.others)]) {
    const [path, said] = [sentencesFile(language), sentencesText(sentencesOf(catalog))];
    if (readSentences(path, said).length > 0) files.set(path, Buffer.from(said));
  }
  readChanges(CHANGES, changed);
  files.set(CHANGES, Buffer.from(changed));
  const descriptor = dataPackage(catalog, order.date, files);
  files.set("datapackage.json", Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`));
  for (const [path, bytes] of files) {
    const target = join(releaseFolder(folder, order.version), path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { flag: "wx" });
  }
  return changes;
}

/** Rows that differ from both codings say why, and every difference has who settled it, before they are frozen. */
function holdSettled(folder: string, catalog: Catalog): void {
  const codings = loadCodings(folder);
  if (codings === null) return;
  const settled = settlerFaults(loadSettlers(folder), codingDifferences(codings.first, codings.second));
  const faults = [...settlementFaults(catalog, codings), ...settled];
  if (faults.length > 0) throw new DataError(faults);
}

/** What the head changes of the newest release, with reasons, and what follows from it. */
function changesSince(folder: string, newest: string | null, catalog: Catalog, reasons: Located<Reason>[]): Change[] {
  if (newest === null) return explain(differences(null, catalog), [], reasons);
  const before = loadRelease(folder, newest);
  const found = differences(before, catalog, lackingColumns(readRelease(folder, newest), readData(folder)));
  return explain(found, consequences(before, catalog, found), reasons);
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

function reasonsOf({ reasons }: ReleaseOrder): Located<Reason>[] {
  return reasons === null ? [] : readReasons(reasons, givenText(reasons));
}

/** A release says that its files are UTF-8, so other bytes cannot be frozen. */
function frozenBytes(folder: string, path: string): Buffer {
  const bytes = readFileSync(join(folder, path));
  if (!Buffer.from(bytes.toString("utf8")).equals(bytes)) throw new Refusal(`${path}: expected UTF-8`);
  return bytes;
}
