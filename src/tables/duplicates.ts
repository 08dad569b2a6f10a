import { isOfMany, type Table } from "./definition.ts";
import { type Fault, placeOf } from "./fault.ts";
import { faultAt, type Located } from "./table.ts";

/** Rows whose key an earlier row has already. */
export function duplicates<T>(placed: Located<T>[], name: string, key: (row: T, placed: Located<T>) => string): Fault[] {
  const first = new Map<string, Located<T>>();
  return placed.flatMap((p) => {
    const k = key(p.row, p);
    const earlier = first.get(k);
    if (!earlier) first.set(k, p);
    if (!earlier) return [];
    const fault = faultAt(p, name, `an id of its own: ${k} stands already at ${placeOf(earlier)}`);
    return [{ ...fault, against: [placeOf(p), placeOf(earlier)] }];
  });
}

/** Rows of a table whose key another row has: of files alike, another row of the same file. */
export function keyFaults({ path, key = [] }: Table, placed: Located<object>[]): Fault[] {
  const last = key.at(-1);
  if (last === undefined) return [];
  const many = isOfMany(path);
  return duplicates(placed, last, (_, { file, columns, cells }) => {
    const parts = key.map((name) => cells[columns.indexOf(name)] ?? "");
    return [...(many ? [file] : []), ...parts].join(" ");
  });
}
