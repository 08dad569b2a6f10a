import * as v from "valibot";
import { CHANGED_NOUNS } from "../model/change.ts";
import * as cell from "./cell.ts";
import { duplicates } from "./duplicates.ts";
import { DataError, type Fault } from "./fault.ts";
import { type Placed, readTable } from "./table.ts";

/** In the place of an id: every row of the noun that has no reason of its own. */
export const EVERY = "*";

/** Columns of the file that says why released rows changed. */
const reasonRow = v.object({
  noun: v.picklist(CHANGED_NOUNS, `one of ${CHANGED_NOUNS.join(", ")}`),
  id: cell.text,
  field: cell.optionalText,
  kind: v.picklist(["corrected", "revised", "withdrawn", "recomputed"], "corrected, revised, withdrawn or recomputed"),
  reason: cell.text,
});

/** A row that stays, one that is gone, a number that follows: a reason for each may stand side by side, and never two for one. */
const SITUATIONS = { corrected: "stays", revised: "stays", withdrawn: "gone", recomputed: "follows" };

/**
 * Why a row changed, or one of its columns (`field`, null for all): `corrected` was wrong here, `revised` was changed by the source,
 * `recomputed` (needs no reason, may have one) follows from other rows or from another rule. An id of `EVERY` speaks for all rows of the noun.
 */
export type Reason = v.InferOutput<typeof reasonRow>;

/** Reads the reasons for a release; `file` names it in messages. Throws a DataError that names every fault. */
export function readReasons(file: string, text: string): Placed<Reason>[] {
  const faults: Fault[] = [];
  const reasons = readTable(file, text, reasonRow, faults);
  faults.push(...duplicates(reasons, "id", (row) => [row.noun, row.id, row.field ?? "", SITUATIONS[row.kind]].join(" ")));
  if (faults.length > 0) throw new DataError(faults);
  return reasons;
}
