import { CHANGED_NOUNS } from "../model/change.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import { duplicates } from "./duplicates.ts";
import { readRows } from "./rows.ts";
import type { Located } from "./table.ts";

/** In the place of an id: every row of the noun that has no reason of its own. */
export const EVERY = "*";

/** Why released rows changed: the curator's file for one release, which is no part of the data. */
const reasonTable = tableOf()({
  path: "<reasons>.csv",
  columns: {
    noun: column(cell.oneOf(CHANGED_NOUNS, `one of ${CHANGED_NOUNS.join(", ")}`), "what changed"),
    id: column(cell.text, "id of the row, or * for every row of the noun that has no reason of its own"),
    field: column(cell.optionalText, "column that changed; empty: all of them"),
    kind: column(cell.oneOf(["corrected", "revised", "reworded", "withdrawn", "recomputed"]), "what the change is"),
    reason: column(cell.text, "why, in our own words"),
  },
});

/** A row that stays, one that is gone, a number that follows: a reason for each may stand side by side, and never two for one. */
const SITUATIONS = { corrected: "stays", revised: "stays", reworded: "stays", withdrawn: "gone", recomputed: "follows" };

/**
 * Why a row changed, or one of its columns (`field`, null for all): `corrected` was wrong here, `revised` was changed by the source,
 * `reworded` says the same in other words (prose alone), `recomputed` (needs no reason, may have one) follows from other rows or from another rule. An id of `EVERY` speaks for all rows of the
 * noun.
 */
export type Reason = Row<typeof reasonTable>;

/** Reads the reasons for a release; `file` names it in messages. Throws a DataError that names every fault. */
export function readReasons(file: string, text: string): Located<Reason>[] {
  const situation = (row: Reason) => [row.noun, row.id, row.field ?? "", SITUATIONS[row.kind]].join(" ");
  return readRows(reasonTable, file, text, { rules: (rows) => duplicates(rows, "id", situation) });
}
