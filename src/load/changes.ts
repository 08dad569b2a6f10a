import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import { CHANGE_KINDS, CHANGED_NOUNS, type Change } from "../model/change.ts";
import * as cell from "./cell.ts";
import { DataError, type Fault } from "./fault.ts";
import { readTable } from "./table.ts";

/** Columns of a release's changes.csv; `rests_on` came with 2026.3.0. */
export const changeRow = v.object({
  kind: v.picklist(CHANGE_KINDS, `one of ${CHANGE_KINDS.join(", ")}`),
  noun: v.picklist(CHANGED_NOUNS, `one of ${CHANGED_NOUNS.join(", ")}`),
  id: cell.text,
  field: cell.optionalText,
  before: cell.optionalText,
  after: cell.optionalText,
  reason: cell.optionalText,
  rests_on: cell.list,
});

/** Reads a changes.csv, one of an earlier schema too; `file` names it in messages. Throws a DataError that names every fault. */
export function readChanges(file: string, text: string): Change[] {
  const faults: Fault[] = [];
  const changes = readTable(file, text, changeRow, faults, true).map(({ row }) => row);
  if (faults.length > 0) throw new DataError(faults);
  return changes;
}

/** The text of a changes.csv, as `readChanges` reads it back. */
export function changesText(changes: Change[]): string {
  const rows = changes.map((change) => ({ ...change, rests_on: change.rests_on.join(" ") }));
  return `${csvFormat(rows, Object.keys(changeRow.entries) as (keyof Change)[])}\n`;
}
