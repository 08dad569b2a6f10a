import { sided as sidedBy } from "../../model/subject.ts";
import { HIGH_CODE, LOW_CODE } from "../../words/naming.ts";

/** A name that may hold a side, as the API of these data has it: `memory_irn`, `towards_isr`. */
export function sided<T extends string>(name: T): T {
  return sidedBy(name, [LOW_CODE, HIGH_CODE]);
}

/** An object whose keys may hold sides, with those that the API has. Types keep the keys that code knows. */
export function sidedKeys<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [sided(key), value])) as T;
}
