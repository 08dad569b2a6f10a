import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, isVersion, nextVersion } from "../model/version.ts";
import type { DataFiles } from "../tables/catalog.ts";
import { readCodings } from "./readCodings.ts";
import { readData } from "./readData.ts";
import { readTranslationFiles } from "./translations.ts";

/** What a release has beside the frozen rows: what changed, and what its charts said. */
export const CHANGES = "changes.csv";

/** File of a release that holds what its charts said in their default views, in English or in another language. */
export function sentencesFile(language: string | null): string {
  return language === null ? "sentences.csv" : `sentences.${language}.csv`;
}

/** Whether a file of a release holds what its charts said. */
export function isOfSentences(path: string): boolean {
  return /^sentences(?:\.[a-z]{2})?\.csv$/.test(path);
}

/** Path of the folder of a release, below a data folder. */
export function releaseFolder(folder: string, version: string): string {
  return join(folder, "releases", version);
}

/** Versions of the releases below a data folder, newest first. */
export function listReleases(folder: string): string[] {
  const releases = join(folder, "releases");
  if (!existsSync(releases)) return [];
  return readdirSync(releases).filter(isVersion).sort(compareVersions).reverse();
}

/** The frozen data files of a release, as `readData` reads those of the head. */
export function readRelease(folder: string, version: string): DataFiles {
  const files = Object.entries(readData(releaseFolder(folder, version)));
  return Object.fromEntries(files.filter(([path]) => path !== CHANGES && !isOfSentences(path)));
}

/**
 * What the head of a data folder calls itself: the newest release while every file is still the frozen one, byte by byte;
 * else the next version as a draft. Before the first release that is the version of the package.json beside the folder.
 */
export function releaseName(folder: string): string {
  const [newest] = listReleases(folder);
  if (newest === undefined) return `${packageVersion(join(folder, "..", "package.json"))}-draft`;
  return isFrozenAs(folder, newest) ? newest : `${nextVersion(newest)}-draft`;
}

/** Codings count where the release has them: its directions rest on them. */
function isFrozenAs(folder: string, version: string): boolean {
  const codings = Object.keys(readCodings(releaseFolder(folder, version)));
  const [words, frozenWords] = [folder, releaseFolder(folder, version)].map((root) => Object.keys(readTranslationFiles(root)));
  const head = [...Object.keys(readData(folder)), ...(words ?? []), ...(codings.length === 0 ? [] : Object.keys(readCodings(folder)))];
  const frozen = [...Object.keys(readRelease(folder, version)), ...(frozenWords ?? []), ...codings];
  const bytes = (root: string, path: string) => readFileSync(join(root, path));
  return (
    head.join("\n") === frozen.join("\n") && head.every((path) => bytes(folder, path).equals(bytes(releaseFolder(folder, version), path)))
  );
}

function packageVersion(path: string): string {
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}
