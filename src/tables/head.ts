import type { Catalog } from "../model/catalog.ts";
import { type DataFiles, load } from "./catalog.ts";
import type { Released } from "./rules/rule.ts";
import { ruleFaults } from "./rules/rules.ts";

/**
 * The head of the data as a Catalog, held to every rule: what `npm run check`, the build and a release accept.
 * The Worker gets the rows as the build writes them down, and checks none again; frozen releases keep the rules of their day.
 * Throws a DataError that names each cause once, by file, line and column.
 */
export function loadStrictly(files: DataFiles, release: string, released: Released): Catalog {
  return load(files, release, { frozen: false, rules: (tables) => ruleFaults(tables, released) });
}
