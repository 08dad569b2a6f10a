import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import type { Change } from "../model/change.ts";
import * as cell from "./cell.ts";
import { DataError, type Fault } from "./fault.ts";
import { readTable } from "./table.ts";

/** Columns of a release's changes.csv. */
export const changeRow = v.object({
  kind: v.picklist(["added", "revised", "corrected", "withdrawn"], "added, revised, corrected or withdrawn"),
  noun: v.picklist(["observation", "event"], "observation or event"),
  id: cell.text,
  field: cell.optionalText,
  before: cell.optionalText,
  after: cell.optionalText,
  reason: cell.optionalText,
});

/** Reads a changes.csv; `file` names it in messages. Throws a DataError that names every fault. */
export function readChanges(file: string, text: string): Change[] {
  const faults: Fault[] = [];
  const changes = readTable(file, text, changeRow, faults).map(({ row }) => row);
  if (faults.length > 0) throw new DataError(faults);
  return changes;
}

/** The text of a changes.csv, as `readChanges` reads it back. */
export function changesText(changes: Change[]): string {
  return `${csvFormat(changes, Object.keys(changeRow.entries) as (keyof Change)[])}\n`;
}
