import { readFileSync } from "node:fs";
import type { Catalog } from "../model/catalog.ts";
import { codingDifferences } from "../model/codingDifferences.ts";
import { shares, type Translation } from "../model/translation.ts";
import type { DataFiles } from "../tables/catalog.ts";
import { codebookFaults } from "../tables/codebook.ts";
import { DataError, type Fault } from "../tables/fault.ts";
import { loadStrictly } from "../tables/head.ts";
import { oneCause } from "../tables/oneCause.ts";
import { otherLanguageFaults } from "../tables/rules/otherLanguage.ts";
import { fileQuoteFaults } from "../tables/rules/quotedInNotes.ts";
import { fileTextFaults } from "../tables/rules/text.ts";
import { readTranslations, translationFaults } from "../tables/translations.ts";
import { agreementFaults } from "./agreementFaults.ts";
import { Refusal } from "./commandError.ts";
import { countLines, documentCounts } from "./documentCounts.ts";
import { documentFaults } from "./documentFaults.ts";
import { readDocuments } from "./documents.ts";
import { lineEndFaults } from "./lineEndFaults.ts";
import { loadCodings, settlementFrom } from "./loadCodings.ts";
import { lostCodings } from "./lostCodings.ts";
import { quotes } from "./quotes.ts";
import { readCodings } from "./readCodings.ts";
import { readData } from "./readData.ts";
import { readReleased } from "./released.ts";
import { runCommand } from "./runCommand.ts";
import { settlementFaults } from "./settlementFaults.ts";
import { loadSettlers, settlerFaults } from "./settlers.ts";
import { strayFiles } from "./strayFiles.ts";
import { LANGUAGES, languageOf, readTranslationFiles, WORDS } from "./translations.ts";

const CODEBOOK = "data/README.md";

const USAGE = "The check reads data/ of the folder that it is run in; for texts of documents: DOCUMENTS=<folder> npm run check";

/**
 * `npm run check`: every row valid, every reference resolved, every row that differs from both codings explained, every translation of
 * today's English; with `DOCUMENTS=<folder>` also every quote found in its paragraph and every number of the texts covered; and the
 * codebook has the columns that the tables have. Prints what it counted, or every fault, and exits with 1 where there are any: only while
 * the rows themselves have some is nothing held against them.
 */
function main(args: string[]): void {
  if (args.length > 0) throw new Refusal(`${args.join(" ")}: expected no argument. ${USAGE}`);
  const codebook = checked(codebookLines);
  const data = checked(() => loadStrictly(readData("data"), "check", readReleased("data")));
  const { found: catalog } = data;
  const held = catalog === null ? [] : stages(catalog).map(checked);
  const ends = checked(lineEndLines);
  const stray = checked(strayLines);
  const faults = [codebook, ends, stray, data, ...held].flatMap((one) => one.faults);
  if (faults.length > 0) throw new Refusal([...faults, `${faults.length} ${faults.length === 1 ? "fault" : "faults"}`].join("\n"));
  console.log(held.flatMap(({ found }) => found ?? []).join("\n"));
}

/** What a part of the check found, or its faults, a line each. */
interface Checked<T> {
  found: T | null;
  faults: string[];
}

function checked<T>(check: () => T): Checked<T> {
  try {
    return { found: check(), faults: [] };
  } catch (error) {
    if (!(error instanceof DataError || error instanceof Refusal)) throw error;
    return { found: null, faults: error.message.split("\n") };
  }
}

function codebookLines(): string[] {
  const stale = codebookFaults(readFileSync(CODEBOOK, "utf8"));
  if (stale.length > 0) throw new Refusal(stale.map((fault) => `${CODEBOOK}:${fault} (npm run codebook writes it)`).join("\n"));
  return [];
}

function lineEndLines(): string[] {
  orThrow(lineEndFaults({ ...readData("data"), ...readCodings("data"), ...readTranslationFiles("data") }));
  return [];
}

function strayLines(): string[] {
  orThrow(strayFiles("data"));
  return [];
}

/** What valid rows are held against. Each says what it counted, or throws its faults; none depends on another. */
function stages(catalog: Catalog): (() => string[])[] {
  return [
    () => dataLines(catalog),
    () => settlementLines(catalog),
    () => translationLines(catalog, readTranslationFiles("data")),
    () => documentLines(catalog, process.env["DOCUMENTS"] ?? ""),
  ];
}

function dataLines({ observations, series, sources, events, mentions }: Catalog): string[] {
  const counts = [
    `${series.length} series`,
    `${observations.length} observations`,
    `${events.length} events`,
    `${mentions.length} mentions`,
    `${sources.length} sources`,
  ];
  return [`data: ${counts.join(", ")}: valid`];
}

/** What the codings were held against; a row that differs from both without a reason is a fault. */
function settlementLines(catalog: Catalog): string[] {
  orThrow(lostCodings("data"));
  const codings = loadCodings("data");
  if (codings === null) return ["codings: none at hand, so no row was held against them"];
  const settlers = loadSettlers("data");
  orThrow(Object.entries(readCodings("data")).flatMap(([path, text]) => [...fileTextFaults(path, text), ...fileQuoteFaults(path, text)]));
  orThrow([
    ...agreementFaults("data", codings),
    ...settlementFaults(catalog, codings),
    ...settlerFaults(settlers, codingDifferences(codings.first, codings.second)),
  ]);
  const { compared, differing } = settlementFrom(codings, catalog);
  return [`codings: ${compared} rows of the documents held against both, ${differing} that neither has so, each with its reason`];
}

/**
 * How much of the data each language has; a text that is stale or lost a number is a fault, and so is a file of no language. A row that is
 * gone from the data is one fault, in however many languages.
 */
function translationLines(catalog: Catalog, files: DataFiles): string[] {
  const faults: Fault[] = [];
  const before: Record<string, Translation[]> = {};
  const lines = Object.entries(files).flatMap(([path, text]) => {
    if (!LANGUAGES.some((language) => path === `${WORDS}/${language}.csv`))
      faults.push({ file: path, line: 1, column: 0, name: "", value: path, expected: `a file of ${LANGUAGES.join(", ")}` });
    const placed = readInto(faults, () => readTranslations(path, text));
    faults.push(...otherLanguageFaults(path, placed, before), ...translationFaults(placed, catalog, languageOf(path)));
    before[languageOf(path)] = placed.map(({ row }) => row);
    return shares(
      catalog,
      placed.map(({ row }) => row),
    ).map(({ wave, texts, translated, final }) => `${path}, wave ${wave}: ${translated} of ${texts} texts translated, ${final} final`);
  });
  orThrow(oneCause(faults));
  return lines;
}

/** The rows that `read` gives; none where it throws its faults, which are added. */
function readInto<T>(faults: Fault[], read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults);
    return [];
  }
}

function documentLines(catalog: Catalog, folder: string): string[] {
  if (folder === "")
    return ["documents: skipped; DOCUMENTS=<folder> npm run check also finds every quote and every number in its document"];
  const documents = readDocuments(folder, catalog.sources);
  orThrow(documentFaults(catalog, documents));
  const known = new Set(documents.map(({ id }) => id));
  const absent = catalog.sources.filter(({ id, collection }) => collection === "documents" && !known.has(id));
  const found = quotes(catalog, known).length;
  return [
    `documents: ${documents.length} texts, ${found} quotes found verbatim in their paragraphs, every number covered`,
    ...(absent.length > 0 ? [`documents: no text at hand for ${absent.map(({ id }) => id).join(", ")}`] : []),
    ...countLines(documentCounts(catalog, documents)),
  ];
}

function orThrow(faults: Fault[]): void {
  if (faults.length > 0) throw new DataError(faults);
}

runCommand(main);
