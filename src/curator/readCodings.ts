import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLeftOut } from "../load/leftOut.ts";
import type { Placed } from "../load/table.ts";
import type { Coding } from "../model/coding.ts";
import type { LeftOutReason } from "../model/settlement.ts";
import { readCoding } from "./readCoding.ts";

/** Where the reasons stand for what both codings have and the data lack, below the data folder. */
export const LEFT_OUT = "codings/left_out.csv";

/** Two codings of the same documents, and why what both have was left out. */
export interface Codings {
  first: Coding;
  second: Coding;
  leftOut: Placed<LeftOutReason>[];
}

/** Reads the codings of a data folder. Throws a DataError whose faults name files from that folder on. */
export function readCodings(folder: string): Codings {
  const path = join(folder, LEFT_OUT);
  return {
    first: readCoding(join(folder, "codings/first")),
    second: readCoding(join(folder, "codings/second")),
    leftOut: existsSync(path) ? readLeftOut(LEFT_OUT, readFileSync(path, "utf8")) : [],
  };
}
