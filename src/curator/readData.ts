import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { DataFiles } from "../tables/catalog.ts";

/** Folders that are not rows of the data: frozen copies, the independent codings that the data were settled from, and translations. */
const LEFT_OUT = ["releases/", "codings/", "words/"];

/** Reads the CSV files of a data folder, keyed by their path below it; frozen releases, independent codings and translations are left out. */
export function readData(folder: string): DataFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => relative(folder, join(folder, path)).split(sep).join("/"))
    .filter((path) => path.endsWith(".csv") && !LEFT_OUT.some((left) => path.startsWith(left)))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
