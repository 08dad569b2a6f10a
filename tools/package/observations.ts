import type { TableSchema } from "../../src/curator/tableSchema.ts";
import { Urls } from "../../src/edition/urls.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { allObservations } from "../../src/model/queries.ts";
import { forFile } from "../../src/model/terms.ts";
import { EVERYTHING } from "../../src/model/vintage.ts";
import { observationTable } from "../../src/tables/observations.ts";
import { en } from "../../src/words/en.ts";
import { observationColumns, observationsCsv } from "../../src/worker/nouns/observation/csv.ts";
import { observationToJson } from "../../src/worker/nouns/observation/json.ts";
import { type CellKind, cellKind } from "../../src/worker/nouns/observation/parquet.ts";

/** Types of Table Schema by what a cell is. */
const TYPES: Record<CellKind, string> = { text: "string", number: "number", count: "integer", day: "date", flag: "boolean" };

/** The file of all figures in a package: what the series' own files cannot have, ids among it. */
/** The file of all figures, which those of single series hold too. */
export const ALL_OBSERVATIONS = "observations.csv";

/** All figures of a release that may be handed on, as the API's CSV has them, with its schema; `origin` begins their addresses. */
export function packagedObservations(catalog: Catalog, origin: string) {
  const urls = new Urls({ origin, pin: null }).canonical;
  const { kept, leftOut } = forFile(catalog, allObservations(catalog, EVERYTHING));
  const rows = kept.map((o) => observationToJson(catalog, o, urls));
  const schema: TableSchema = {
    fields: observationColumns(catalog.release).map(({ name }) => ({ name, type: TYPES[cellKind(name)], description: meaning(name) })),
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["series"], reference: { resource: "series", fields: ["id"] } },
      { fields: ["source"], reference: { resource: "sources", fields: ["id"] } },
    ],
    missingValues: [""],
  };
  return {
    text: observationsCsv(rows, catalog.release),
    table: { name: "observations", path: ALL_OBSERVATIONS, schema, leftOut: Object.fromEntries(leftOut.bySource) },
  };
}

/** What a column means: in the data's own table where it is one of those, else in words. */
function meaning(name: string): string {
  const own = (observationTable.columns as Record<string, { meaning: string } | undefined>)[name]?.meaning;
  const said = own ?? en.dataPackage.columns[name];
  if (said === undefined) throw new Error(`${ALL_OBSERVATIONS}: expected words for what ${name} means`);
  return said;
}
