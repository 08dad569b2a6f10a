import * as v from "valibot";
import * as cell from "./cell.ts";
import { duplicates } from "./duplicates.ts";
import { DataError, type Fault } from "./fault.ts";
import { type Placed, readTable } from "./table.ts";

/** Columns of the file that says why released rows changed. */
const reasonRow = v.object({
  noun: v.picklist(["observation", "event"], "observation or event"),
  id: cell.text,
  kind: v.picklist(["corrected", "revised", "withdrawn"], "corrected, revised or withdrawn"),
  reason: cell.text,
});

/** Why one observation or event changed: `corrected` was wrong here, `revised` was changed by the source. */
export type Reason = v.InferOutput<typeof reasonRow>;

/** Reads the reasons for a release; `file` names them in messages. Throws a DataError that names every fault. */
export function readReasons(file: string, text: string): Placed<Reason>[] {
  const faults: Fault[] = [];
  const reasons = readTable(file, text, reasonRow, faults);
  faults.push(...duplicates(reasons, "id", (row) => `${row.noun} ${row.id}`));
  if (faults.length > 0) throw new DataError(faults);
  return reasons;
}
