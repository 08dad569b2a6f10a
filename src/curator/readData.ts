import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { DataFiles } from "../load/catalog.ts";

/** Reads the CSV files of a data folder, frozen releases left out, keyed by their path below it. */
export function readData(folder: string): DataFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => relative(folder, join(folder, path)).split(sep).join("/"))
    .filter((path) => path.endsWith(".csv") && !path.startsWith("releases/"))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
