import type { DataFiles } from "../tables/catalog.ts";
import type { Fault } from "../tables/fault.ts";
import { readCodings } from "./readCodings.ts";
import { listReleases, releaseFolder } from "./releases.ts";

/**
 * Files of the codings that the newest release below a data folder has and the head lacks, or has without a row: directions of the
 * balance rest on them, and would be lost without a word. One fault where the whole folder is gone or empty. Data that were never
 * released with codings need none.
 */
export function lostCodings(folder: string): Fault[] {
  const [newest] = listReleases(folder);
  const frozen = newest === undefined ? {} : readCodings(releaseFolder(folder, newest));
  const here = readCodings(folder);
  const fault = (file: string, value: string, what: string): Fault => {
    const expected = `${what}, as release ${newest} has it: directions of the balance rest on both codings`;
    return { file, line: 1, column: 0, name: "", value, expected };
  };
  if (Object.keys(frozen).length > 0 && Object.keys(here).length === 0) return [fault("codings", "codings", "this folder with its files")];
  return Object.keys(frozen).flatMap((path) => {
    const text = here[path];
    if (text === undefined) return [fault(path, path, "this file to exist")];
    const rows = rowsIn(frozen, path);
    return rows > 0 && rowsIn(here, path) === 0 ? [fault(path, text.trim(), `the header and rows, of which there are ${rows}`)] : [];
  });
}

/** Lines of a file behind its header; each row stands on one. */
function rowsIn(files: DataFiles, path: string): number {
  return Math.max(0, (files[path] ?? "").trim().split("\n").length - 1);
}
