import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rows } from "../model/catalog.ts";
import type { Coding } from "../model/coding.ts";
import type { Settlement } from "../model/settlement.ts";
import { type LeftOutReason, settlementOf } from "../model/settlementOf.ts";
import { readLeftOut } from "../tables/besideCodings.ts";
import type { Located } from "../tables/table.ts";
import { readCoding } from "./readCoding.ts";
import { LEFT_OUT, readCodings } from "./readCodings.ts";

/** Two codings of the same documents, and why what both have was left out, each reason at its place. */
export interface Codings {
  first: Coding;
  second: Coding;
  leftOut: Located<LeftOutReason>[];
}

/** Reads the codings below a folder; null where there are none, as in a folder that is empty. Throws a DataError whose faults name files from that folder on. */
export function loadCodings(folder: string): Codings | null {
  if (Object.keys(readCodings(folder)).length === 0) return null;
  const path = join(folder, LEFT_OUT);
  return {
    first: readCoding(join(folder, "codings/first")),
    second: readCoding(join(folder, "codings/second")),
    leftOut: existsSync(path) ? readLeftOut(LEFT_OUT, readFileSync(path, "utf8")) : [],
  };
}

/** What was settled otherwise than both codings below a folder have it; null where there are none. */
export function loadSettlement(folder: string, rows: Rows): Settlement | null {
  const codings = loadCodings(folder);
  return codings && settlementFrom(codings, rows);
}

/** The same with codings that are read already. */
export function settlementFrom(codings: Codings, rows: Rows): Settlement {
  return settlementOf(rows, { ...codings, leftOut: codings.leftOut.map(({ row }) => row) });
}
