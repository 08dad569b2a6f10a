import * as v from "valibot";
import type { LeftOutReason } from "../model/settlementOf.ts";
import * as cell from "./cell.ts";
import { duplicates } from "./duplicates.ts";
import { DataError, type Fault } from "./fault.ts";
import { type Placed, readTable } from "./table.ts";

/** Columns of codings/left_out.csv. */
export const leftOutRow = v.object({
  source: cell.id,
  paragraph: cell.count,
  first: cell.text,
  second: cell.text,
  because: cell.text,
});

/** Reads why units that both codings have are no part of the data; `file` names them in messages. Throws a DataError that names every fault. */
export function readLeftOut(file: string, text: string): Placed<LeftOutReason>[] {
  const faults: Fault[] = [];
  const reasons = readTable(file, text, leftOutRow, faults);
  faults.push(...duplicates(reasons, "first", (row) => `${row.source}:${row.paragraph} ${row.first} ${row.second}`));
  if (faults.length > 0) throw new DataError(faults);
  return reasons;
}
