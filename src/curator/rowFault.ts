import type { Catalog } from "../model/catalog.ts";
import { namesOf, type Table } from "../tables/definition.ts";
import type { Fault } from "../tables/fault.ts";

/** The place of a row: its file below `data/` and its line; line 1 is the header. Validated rows stand one on a line. */
export interface RowPlace {
  file: string;
  line: number;
}

/** A fault of one cell of a row. */
export function cellFault(table: Table, { file, line }: RowPlace, name: string, value: unknown, expected: string): Fault {
  return { file, line, column: namesOf(table).indexOf(name) + 1, name, value: String(value ?? ""), expected };
}

/** Where each observation stands, by its id. */
export function observationPlaces({ observations }: Pick<Catalog, "observations">): Map<string, RowPlace> {
  const lines = new Map<string, number>();
  return new Map(
    observations.map(({ id, series }): [string, RowPlace] => {
      const file = `observations/${series}.csv`;
      const line = (lines.get(file) ?? 1) + 1;
      lines.set(file, line);
      return [id, { file, line }];
    }),
  );
}
