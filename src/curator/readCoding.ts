import { existsSync } from "node:fs";
import type { Coding } from "../model/coding.ts";
import { loadCoding } from "../tables/coding.ts";
import { DataError, type Fault } from "../tables/fault.ts";
import { readData } from "./readData.ts";

/** Reads one coding's folder; one that does not exist is empty. Throws a DataError whose faults name files by that folder. */
export function readCoding(folder: string): Coding {
  try {
    return loadCoding(existsSync(folder) ? readData(folder) : {});
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(unfilled(error.faults).map((fault) => ({ ...fault, file: `${folder}/${fault.file}` })));
  }
}

/** Lines of a sheet that the coder has not settled yet are one fault, at the first of them. */
function unfilled(faults: Fault[]): Fault[] {
  const isOpen = ({ name, value }: Fault) => name === "disposition" && value === "";
  return faults.flatMap((fault) => {
    const open = isOpen(fault) ? faults.filter((other) => isOpen(other) && other.file === fault.file) : [];
    if (open.length < 2) return [fault];
    return open[0] === fault
      ? [{ ...fault, expected: `${fault.expected}, here and in ${open.length - 1} more rows: the sheet is not coded yet` }]
      : [];
  });
}
