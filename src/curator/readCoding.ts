import { existsSync } from "node:fs";
import type { Coding } from "../model/coding.ts";
import { loadCoding } from "../tables/coding.ts";
import { DataError } from "../tables/fault.ts";
import { readData } from "./readData.ts";

/** Reads one coding's folder; one that does not exist is empty. Throws a DataError whose faults name files by that folder. */
export function readCoding(folder: string): Coding {
  try {
    return loadCoding(existsSync(folder) ? readData(folder) : {});
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.faults.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` })));
  }
}
