import { loadCatalog } from "../load/catalog.ts";
import { DataError } from "../load/fault.ts";
import type { Catalog } from "../model/catalog.ts";
import { readDocuments } from "./documents.ts";
import { quoteFaults } from "./quoteFaults.ts";
import { readData } from "./readData.ts";
import { textFaults } from "./textFaults.ts";

/**
 * `npm run check`: every row valid, every reference resolved; with `DOCUMENTS=<folder>` also every quote found in its paragraph.
 * Prints what it counted, or every fault; exits 1 when there are any.
 */
function main(folder: string | undefined): void {
  const catalog = load();
  const { observations, series, sources } = catalog;
  console.log(`data: ${series.length} series, ${observations.length} observations, ${sources.length} sources: valid`);
  if (folder === undefined || folder === "") {
    console.log("documents: skipped; DOCUMENTS=<folder> npm run check also finds every quote in its document");
    return;
  }
  checkDocuments(catalog, folder);
}

function load(): Catalog {
  try {
    return loadCatalog(readData("data"), "check");
  } catch (error) {
    if (error instanceof DataError) stop(error.message.split("\n"));
    throw error;
  }
}

function checkDocuments(catalog: Catalog, folder: string): void {
  const documents = readDocuments(folder, catalog.sources);
  if (documents.length === 0) stop([`${folder}: expected texts named after ids of sources.csv`]);
  const known = new Set(documents.map((document) => document.id));
  const quoted = catalog.observations.flatMap(({ id, source, paragraph, quote }) =>
    source !== null && paragraph !== null && quote !== null && known.has(source) ? [{ row: id, source, paragraph, quote }] : [],
  );
  const faults = [...textFaults(catalog.sources, documents), ...quoteFaults(quoted, documents)];
  if (faults.length > 0) stop(faults);
  console.log(`documents: ${documents.length} texts, ${quoted.length} quotes found verbatim in their paragraphs`);
}

function stop(faults: string[]): never {
  console.error(faults.join("\n"));
  console.error(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}`);
  process.exit(1);
}

main(process.env["DOCUMENTS"]);
