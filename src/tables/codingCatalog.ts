import { buildCatalog, type Catalog } from "../model/catalog.ts";
import type { CodingSigns } from "../model/codingSigns.ts";
import { variantSigns } from "../model/sensitivity.ts";
import type { DataFiles } from "./catalog.ts";
import type { Columns, Table } from "./definition.ts";
import { eventTable } from "./events.ts";
import { DataError, type Fault } from "./fault.ts";
import { mention, mentionTable } from "./mentions.ts";
import { readTable } from "./table.ts";

/**
 * What each of two codings says of each year of a catalogue: the sign that all its variants share. Files are keyed by their path below each
 * coding's folder.
 */
export function readCodingSigns(catalog: Catalog, first: DataFiles, second: DataFiles): CodingSigns[] {
  const signs = [first, second].map((files) => variantSigns(codingCatalog(catalog, files)));
  return (signs[0] ?? []).map((sign, i) => ({ year: catalog.subject.first_year + i, first: sign, second: signs[1]?.[i] ?? 0 }));
}

/** A catalogue with the events and mentions of one coding in place of the settled ones. Throws a DataError that names every fault. */
function codingCatalog(catalog: Catalog, files: DataFiles): Catalog {
  const faults: Fault[] = [];
  const read = <C extends Columns>(file: string, table: Table<C>) =>
    readTable(file, files[file] ?? "", table, faults, true).map(({ row }) => row);
  const events = read("events.csv", eventTable).map((event) => ({ ...event, episode: event.episode ?? event.id }));
  const values = new Map(catalog.scale.map(({ cameo, goldstein }) => [cameo, goldstein]));
  const mentions = read("mentions.csv", mentionTable).map((row) => mention(row, values.get(row.cameo ?? "") ?? 0));
  if (faults.length > 0) throw new DataError(faults);
  return buildCatalog({ ...catalog, events, mentions }, { release: catalog.release, generation: 2, codingSigns: null, settlement: null });
}
