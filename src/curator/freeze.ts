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
import type { DataFiles } from "../tables/catalog.ts";
import { changesText, readChanges } from "../tables/changes.ts";
import { DataError } from "../tables/fault.ts";
import { lackingColumns } from "../tables/lackingColumns.ts";
import { type Reason, readReasons } from "../tables/reasons.ts";
import { readSentences, sentencesText } from "../tables/sentences.ts";
import type { Located } from "../tables/table.ts";
import { agreementFaults } from "./agreementFaults.ts";
import { explain } from "./attachReasons.ts";
import { Refusal } from "./commandError.ts";
import { dataPackage } from "./dataPackage.ts";
import { frozenDescriptor } from "./frozenDescriptor.ts";
import { filesBelow } from "./frozenFaults.ts";
import { givenText } from "./givenText.ts";
import { lineEndFaults } from "./lineEndFaults.ts";
import { loadCodings } from "./loadCodings.ts";
import { loadHead, loadRelease } from "./loadHead.ts";
import { lostCodings } from "./lostCodings.ts";
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
  /** Day of the release, `YYYY-MM-DD`, not before the newest one's: given and not read from a clock, so that the same order gives the same bytes. */
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

const DESCRIPTOR = "datapackage.json";
const NOTHING: Told = { english: () => [], others: {} };

/**
 * Freezes a data folder into `releases/<version>/` below it: byte-identical CSV files, both codings with their reasons, translations, what the charts
 * said, changes.csv and datapackage.json. The same folder and order give the same bytes.
 * Why: docs/decisions/0004-frozen-releases-and-kept-answers.md
 *
 * @param told what the charts say; without it the release freezes no sentences
 * @returns what the release changes, compared with the newest one before it
 * @throws {Refusal} when the order is not one that can be followed: version, date, reasons, nothing that differs from the newest release, texts that a published language lacks, bytes that
 * are not UTF-8
 * @throws {DataError} when rows are faulty or differ from both codings without a reason; in both cases nothing was written
 */
export function freeze(folder: string, order: ReleaseOrder, told: Told = NOTHING): Change[] {
  const newest = checkOrder(folder, order);
  const lost = [...lostCodings(folder), ...lineEndFaults(filesOf(folder))];
  if (lost.length > 0) throw new DataError(lost);
  const catalog = loadHead(folder, order.version);
  holdSettled(folder, catalog);
  holdTranslated(folder, catalog, Object.keys(told.others));
  const changes = changesSince(folder, newest, catalog, reasonsOf(order));
  const files = new Map(Object.keys(filesOf(folder)).map((path) => [path, frozenBytes(folder, path)]));
  const changed = changesText(changes);
  // What could not be read back would be frozen for ever.
  for (const [language, sentencesOf] of [[null, told.english] as const, ...Object.entries(told.others)]) {
    const [path, said] = [sentencesFile(language), sentencesText(sentencesOf(catalog))];
    if (readSentences(path, said).length > 0) files.set(path, Buffer.from(said));
  }
  readChanges(CHANGES, changed);
  if (newest !== null && isFrozen(releaseFolder(folder, newest), files)) {
    throw new Refusal(`version ${order.version}: nothing to release: rows, codings, translations and sentences are those of ${newest}`);
  }
  files.set(CHANGES, Buffer.from(changed));
  const descriptor = dataPackage(catalog, order.date, files);
  files.set(DESCRIPTOR, Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`));
  for (const [path, bytes] of files) {
    const target = join(releaseFolder(folder, order.version), path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { flag: "wx" });
  }
  return changes;
}

/** The rows, codings and translations of a data folder. */
function filesOf(folder: string): DataFiles {
  return { ...readData(folder), ...readCodings(folder), ...readTranslationFiles(folder) };
}

/** Whether a release has these files with the same bytes, and no other beside those that tell of the release itself. */
function isFrozen(release: string, files: ReadonlyMap<string, Buffer>): boolean {
  const frozen = filesBelow(release).filter((path) => path !== CHANGES && path !== DESCRIPTOR);
  return frozen.length === files.size && frozen.every((path) => files.get(path)?.equals(readFileSync(join(release, path))));
}

/** Rows that differ from both codings say why, and every difference has who settled it, before they are frozen. */
function holdSettled(folder: string, catalog: Catalog): void {
  const codings = loadCodings(folder);
  if (codings === null) return;
  const settled = settlerFaults(loadSettlers(folder), codingDifferences(codings.first, codings.second));
  // Data may be released before their codings are compared; what is said of them then is what they give.
  const compared = catalog.agreement.length > 0 ? agreementFaults(folder, codings) : [];
  const faults = [...compared, ...settlementFaults(catalog, codings), ...settled];
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
  const before = newest === null ? null : frozenDescriptor(releaseFolder(folder, newest)).created.slice(0, 10);
  if (before !== null && date < before) {
    throw new Refusal(`date "${date}": expected ${before} or later, the day of the newest release, ${newest}`);
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
