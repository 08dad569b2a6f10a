import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { DataFiles } from "../tables/catalog.ts";

/** Folders that are not rows of the data: frozen copies, the independent codings that the data were settled from, and translations. */
const LEFT_OUT = ["releases", "codings", "words"];

/** Reads the CSV files of a data folder, keyed by their path below it; frozen releases, independent codings and translations are left out. */
export function readData(folder: string): DataFiles {
  const paths = readdirSync(folder)
    .filter((name) => !LEFT_OUT.includes(name))
    .flatMap((name) => pathsFrom(folder, name))
    .filter((path) => path.endsWith(".csv"))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Paths of what stands in a folder by a name and below it, as from that folder. */
function pathsFrom(folder: string, name: string): string[] {
  const isFolder = statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return [name];
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).map((path) => `${name}/${path.split(sep).join("/")}`);
}
