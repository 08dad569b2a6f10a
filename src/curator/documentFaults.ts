import type { Catalog } from "../model/catalog.ts";
import type { Fault } from "../tables/fault.ts";
import { coverageFaults } from "./coverageFaults.ts";
import type { DocumentText } from "./documents.ts";
import { quoteFaults } from "./quoteFaults.ts";
import { quotes } from "./quotes.ts";
import { referenceFaults } from "./referenceFaults.ts";
import { sentenceFaults } from "./sentenceFaults.ts";
import { textFaults } from "./textFaults.ts";

/**
 * All that only the texts can show to be wrong. A text that `sources.csv` does not identify is not read further: its paragraphs may be
 * others. One cause is one fault.
 */
export function documentFaults(catalog: Catalog, documents: DocumentText[]): Fault[] {
  const known = documents.filter((document) => textFaults(catalog.sources, [document]).length === 0);
  const misquoted = quoteFaults(quotes(catalog, new Set(known.map(({ id }) => id))), known);
  const faulty = new Set(misquoted.map(({ id }) => id));
  return [
    ...textFaults(catalog.sources, documents),
    ...misquoted.map(({ fault }) => fault),
    ...sentenceFaults(catalog, known),
    ...coverageFaults(catalog.coverage, known),
    ...referenceFaults(catalog, known, faulty),
  ];
}
