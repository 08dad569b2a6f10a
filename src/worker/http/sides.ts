import { HIGH_CODE, LOW_CODE } from "../../words/naming.ts";

/**
 * The two sides as the API names them. Code calls the partner at −1 `irn` and the one at +1 `isr`, whoever they are; keys, columns and values
 * that go out have the partners' own codes in small letters, `memory_irn`, `irn_only`.
 */
const OUT: Readonly<Record<string, string>> = { irn: LOW_CODE.toLowerCase(), isr: HIGH_CODE.toLowerCase() };

/** A name that may hold a side, as the API has it: `memory_irn`, `towards_isr`. */
export function sided<T extends string>(name: T): T {
  return name.replace(/(?<=^|_)(?:irn|isr)(?=_|$)/g, (side) => OUT[side] ?? side) as T;
}

/** An object whose keys may hold sides, with those that the API has. Types keep the keys that code knows. */
export function sidedKeys<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [sided(key), value])) as T;
}
