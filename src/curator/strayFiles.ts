import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Fault } from "../tables/fault.ts";

/** Names of files that hold tables and are no CSV by their ending, letter for letter: nothing reads them. */
const TABLES_ELSEWHERE = /\.(?:xls[xmb]?|f?ods|numbers|tsv|tab|txt|csv.*)$/i;

const EXPECTED = "no table but files named .csv, which alone are read: save its rows as CSV, in UTF-8 with commas, or take it away";

/**
 * Files of spreadsheets beside the CSV files of a data folder: what is changed there would be lost without a word. Releases are frozen, and
 * passed over.
 */
export function strayFiles(folder: string): Fault[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "releases")
    .flatMap((entry) => (entry.isDirectory() ? pathsBelow(folder, entry.name) : [entry.name]))
    .filter((path) => TABLES_ELSEWHERE.test(path) && !path.endsWith(".csv"))
    .sort()
    .map((file) => ({ file, line: 1, column: 0, name: "", value: file, expected: EXPECTED }));
}

function pathsBelow(folder: string, name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).map((path) => `${name}/${path.split(sep).join("/")}`);
}
