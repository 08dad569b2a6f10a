import type { Fault } from "../tables/fault.ts";
import { readCodings } from "./readCodings.ts";
import { listReleases, releaseFolder } from "./releases.ts";

/**
 * Files of the codings that the newest release below a data folder has and the head lacks: directions of the balance rest on them, and would
 * be lost without a word. One fault where the whole folder is gone or empty. Data that were never released with codings need none.
 */
export function lostCodings(folder: string): Fault[] {
  const [newest] = listReleases(folder);
  const frozen = newest === undefined ? [] : Object.keys(readCodings(releaseFolder(folder, newest)));
  const here = new Set(Object.keys(readCodings(folder)));
  const fault = (file: string, what: string): Fault => {
    const expected = `${what}, as release ${newest} has it: directions of the balance rest on both codings`;
    return { file, line: 1, column: 0, name: "", value: file, expected };
  };
  if (frozen.length > 0 && here.size === 0) return [fault("codings", "this folder with its files")];
  return frozen.filter((path) => !here.has(path)).map((path) => fault(path, "this file to exist"));
}
