import { readFileSync } from "node:fs";
import type { Catalog } from "../model/catalog.ts";
import { codingDifferences } from "../model/codingDifferences.ts";
import { shares } from "../model/translation.ts";
import { codebookFaults } from "../tables/codebook.ts";
import { DataError, describeFault } from "../tables/fault.ts";
import { loadStrictly } from "../tables/head.ts";
import { readTranslations, translationFaults } from "../tables/translations.ts";
import { Refusal } from "./commandError.ts";
import { countLines, documentCounts } from "./documentCounts.ts";
import { documentFaults } from "./documentFaults.ts";
import { readDocuments } from "./documents.ts";
import { bearHangUps } from "./hangUps.ts";
import { loadCodings, settlementFrom } from "./loadCodings.ts";
import { quotes } from "./quotes.ts";
import { readData } from "./readData.ts";
import { readReleased } from "./released.ts";
import { settlementFaults } from "./settlementFaults.ts";
import { loadSettlers, settlerFaults } from "./settlers.ts";
import { readTranslationFiles } from "./translations.ts";

const CODEBOOK = "data/README.md";

/**
 * `npm run check`: every row valid, every reference resolved, every row that differs from both codings explained; with
 * `DOCUMENTS=<folder>` also every quote found in its paragraph and every number of the texts covered; and the codebook has the columns
 * that the tables have. Prints what it counted, or every fault; exits 1 when there are any.
 */
function main(folder: string | undefined): void {
  const catalog = load();
  const stale = codebookFaults(readFileSync(CODEBOOK, "utf8"));
  if (stale.length > 0) stop(stale.map((fault) => `${CODEBOOK}:${fault} (npm run codebook writes it)`));
  const { observations, series, sources, events, mentions } = catalog;
  const counts = [
    `${series.length} series`,
    `${observations.length} observations`,
    `${events.length} events`,
    `${mentions.length} mentions`,
    `${sources.length} sources`,
  ];
  const held = settlementLine(catalog);
  console.log(`data: ${counts.join(", ")}: valid\n${held}`);
  for (const line of translationLines(catalog)) console.log(line);
  if (folder === undefined || folder === "") {
    console.log("documents: skipped; DOCUMENTS=<folder> npm run check also finds every quote and every number in its document");
    return;
  }
  checkDocuments(catalog, folder);
}

function load(): Catalog {
  return orStop(() => loadStrictly(readData("data"), "check", readReleased("data")));
}

/** What the codings were held against; a row that differs from both without a reason stops the check. */
function settlementLine(catalog: Catalog): string {
  const codings = orStop(() => loadCodings("data"));
  if (codings === null) return "codings: none at hand, so no row was held against them";
  const settlers = orStop(() => loadSettlers("data"));
  const faults = [...settlementFaults(catalog, codings), ...settlerFaults(settlers, codingDifferences(codings.first, codings.second))];
  if (faults.length > 0) stop(faults.map(describeFault));
  const { compared, differing } = settlementFrom(codings, catalog);
  return `codings: ${compared} rows of the documents held against both, ${differing} that neither has so, each with its reason`;
}

/** How much of the data each language has; a text that is stale or lost a number stops the check. */
function translationLines(catalog: Catalog): string[] {
  return Object.entries(readTranslationFiles("data")).flatMap(([path, text]) => {
    const placed = orStop(() => readTranslations(path, text));
    const faults = translationFaults(placed, catalog);
    if (faults.length > 0) stop(faults.map(describeFault));
    const rows = placed.map(({ row }) => row);
    return shares(catalog, rows).map(
      ({ wave, texts, translated, final }) => `${path}, wave ${wave}: ${translated} of ${texts} texts translated, ${final} final`,
    );
  });
}

/** What a reader gives; its faults stop the check. */
function orStop<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) stop(error.message.split("\n"));
    if (error instanceof Refusal) stop([error.message]);
    throw error;
  }
}

function checkDocuments(catalog: Catalog, folder: string): void {
  const documents = orStop(() => readDocuments(folder, catalog.sources));
  if (documents.length === 0) stop([`${folder}: expected texts named after ids of sources.csv`]);
  const faults = documentFaults(catalog, documents);
  if (faults.length > 0) stop(faults.map(describeFault));
  const known = new Set(documents.map(({ id }) => id));
  const absent = catalog.sources.filter(({ id, collection }) => collection === "documents" && !known.has(id));
  const found = quotes(catalog, known).length;
  console.log(`documents: ${documents.length} texts, ${found} quotes found verbatim in their paragraphs, every number covered`);
  if (absent.length > 0) console.log(`documents: no text at hand for ${absent.map(({ id }) => id).join(", ")}`);
  console.log(countLines(documentCounts(catalog, documents)).join("\n"));
}

function stop(faults: string[]): never {
  console.error(faults.join("\n"));
  console.error(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}`);
  process.exit(1);
}

bearHangUps();
main(process.env["DOCUMENTS"]);
