import { join } from "node:path";
import type { Catalog } from "../model/catalog.ts";
import { englishTexts, type TranslatedTable, translationKey } from "../model/translation.ts";
import type { DataFiles } from "../tables/catalog.ts";
import { DataError } from "../tables/fault.ts";
import { readTranslations, translationFaults } from "../tables/translations.ts";
import { Refusal } from "./commandError.ts";
import { listReleases, releaseFolder } from "./releases.ts";
import { languageOf, readTranslationFiles, WORDS } from "./translations.ts";

/** Texts of a language that a message names. */
const NAMED = 5;

/**
 * Holds a release to be: each text of a data folder in each of some languages, as its English is today. Data that have no translations, now
 * and in their newest release, are told in English alone, and nothing is asked of them.
 *
 * @throws {DataError} for translations of an English of before, of what is gone, or with another number
 * @throws {Refusal} for texts without a translation, naming file, texts and cure for each language
 */
export function holdTranslated(folder: string, catalog: Pick<Catalog, TranslatedTable>, languages: readonly string[]): void {
  const files = readTranslationFiles(folder);
  const [newest] = listReleases(folder);
  const before = newest === undefined ? {} : readTranslationFiles(releaseFolder(folder, newest));
  if (Object.keys({ ...files, ...before }).length === 0) return;
  const faults = Object.entries(files).flatMap(([path, text]) =>
    translationFaults(readTranslations(path, text), catalog, languageOf(path)),
  );
  if (faults.length > 0) throw new DataError(faults);
  const lacks = languages.flatMap((language) => lackOf(folder, language, files, catalog));
  if (lacks.length > 0) throw new Refusal(lacks.join("\n"));
}

/** What the file of a language lacks, in one line; none where it lacks nothing. */
function lackOf(folder: string, language: string, files: DataFiles, catalog: Pick<Catalog, TranslatedTable>): string[] {
  const path = `${WORDS}/${language}.csv`;
  const placed = files[path] === undefined ? [] : readTranslations(path, files[path]);
  const lines = new Map(placed.map(({ row, line }) => [translationKey(row), line]));
  const said = new Set(placed.flatMap(({ row }) => (row.text === null ? [] : [translationKey(row)])));
  const all = englishTexts(catalog);
  const lacking = all.filter((text) => !said.has(translationKey(text)));
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, NAMED).map((text) => {
    const line = lines.get(translationKey(text));
    return `${text.file} ${text.id} ${text.column}${line === undefined ? "" : ` (line ${line})`}`;
  });
  const others = lacking.length > NAMED ? ` and ${lacking.length - NAMED} more` : "";
  return [
    `${join(folder, path)}: ${lacking.length} of ${all.length} texts have no translation: ${named.join(", ")}${others}: expected all of them, ` +
      `as the language is published. npm run words -- export ${language} puts them into the file; fill in the column text`,
  ];
}
