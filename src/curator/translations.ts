import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../model/catalog.ts";
import { englishTexts, type Translation, translationKey } from "../model/translation.ts";
import type { DataFiles } from "../tables/catalog.ts";
import { readTranslations } from "../tables/translations.ts";

/** Folder of the translations below a data folder or a release. */
export const WORDS = "words";

/** Languages that the data are translated into: those that have words beside English. */
export const LANGUAGES: readonly string[] = ["az", "fa", "he", "ru", "tr"];

/** The files of translations of a data folder or a release, by their path below it; none before there was a language beside English. */
export function readTranslationFiles(folder: string): DataFiles {
  const below = join(folder, WORDS);
  if (!existsSync(below)) return {};
  const names = readdirSync(below).filter((name) => name.endsWith(".csv"));
  return Object.fromEntries(names.sort().map((name) => [`${WORDS}/${name}`, readFileSync(join(below, name), "utf8")]));
}

/** The language of a file of translations, by its path below a data folder: `words/fa.csv`. */
export function languageOf(path: string): string {
  return path.slice(WORDS.length + 1, -".csv".length);
}

/** The translations of a data folder or a release, by language. Throws a DataError for what cannot be read. */
export function loadTranslations(folder: string): Record<string, Translation[]> {
  const files = Object.entries(readTranslationFiles(folder));
  return Object.fromEntries(files.map(([path, text]) => [languageOf(path), readTranslations(path, text).map(({ row }) => row)]));
}

/**
 * What a translator is given: every text of the data in the order of its files, with what is translated already. A text whose English has
 * changed keeps its old translation as a draft, beside today's English; what is no longer there is left out.
 */
export function exported(catalog: Catalog, known: readonly Translation[]): Translation[] {
  const before = new Map(known.map((one) => [translationKey(one), one]));
  return englishTexts(catalog).map(({ wave: _, ...text }) => {
    const { english, text: said = null, state = "draft" } = before.get(translationKey(text)) ?? {};
    return { ...text, text: said, state: english === text.english ? state : "draft" };
  });
}

/** What a translator sends back, put into what is there: texts and states of theirs, of rows that they have; all others stay. */
export function imported(known: readonly Translation[], sent: readonly Translation[]): Translation[] {
  const theirs = new Map(sent.map((one) => [translationKey(one), one]));
  return known.map((one) => {
    const their = theirs.get(translationKey(one));
    return their === undefined || their.english !== one.english ? one : { ...one, text: their.text, state: their.state };
  });
}
