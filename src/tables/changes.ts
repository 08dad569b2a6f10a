import * as v from "valibot";
import { CHANGE_KINDS, CHANGED_NOUNS, type Change, UNEXPLAINED } from "../model/change.ts";
import * as cell from "./cell.ts";
import { shown } from "./column.ts";
import { tableOf } from "./definition.ts";
import { readRows, tableText } from "./rows.ts";

/** What a release changed, beside its data; `rests_on` came with 2026.3.0. */
export const changeTable = tableOf<Change>()({
  path: "changes.csv",
  columns: {
    kind: shown(
      cell.oneOf(CHANGE_KINDS, `one of ${CHANGE_KINDS.join(", ")}`),
      "added; revised: the source changed it; corrected: it was wrong here; reworded: the same in other words; withdrawn; recomputed: it rests on rows that this release changed",
      {
        // A difference of two releases may be one that no release between explains.
        json: v.picklist([...CHANGE_KINDS, UNEXPLAINED]),
        says: "corrected: it was wrong here; revised: the source changed it; reworded: the same in other words; recomputed: it rests on rows that the release changed, and without a field it is what it was; unexplained: no release says why. More kinds may come",
      },
    ),
    noun: shown(
      cell.oneOf(CHANGED_NOUNS, `one of ${CHANGED_NOUNS.join(", ")}`),
      "observation, event, series, chart, check, disagreement, source; pair: a figure of both partners together; balance: the index of a year",
      {
        says: "pair: a figure of both partners together; balance: the index of a year, by the default question, its id is the year. More nouns may come",
      },
    ),
    id: shown(cell.text, "id that the row has in this release, or had last; a check's is its claim", {
      says: "The id that the row has since, or had last; a check's is its claim",
    }),
    field: shown(
      cell.optionalText,
      "column; of an event also source:paragraph of a mention, of a disagreement that of a side; empty: the whole row, or nothing but what it rests on",
      { says: "A column, or of an event a mention, of a disagreement a side, as source:paragraph; null for the whole row" },
    ),
    before: shown(cell.optionalText, "cell in the release before"),
    after: shown(cell.optionalText, "cell in this release"),
    reason: shown(cell.optionalText, "why; empty for what was added or recomputed", {
      says: "The curator's reason; null for what was added, and for most that was recomputed",
    }),
    rests_on: shown(
      cell.list,
      "of a recomputed number the changed rows that it rests on: ids, or event#source:paragraph, separated by spaces",
      { says: "Of what was recomputed the ids of the changed rows that it rests on" },
    ),
  },
});

/** Reads a changes.csv, one of an earlier schema too; `file` names it in messages. Throws a DataError that names every fault. */
export function readChanges(file: string, text: string): Change[] {
  return readRows(changeTable, file, text, { frozen: true }).map(({ row }) => row);
}

/** The text of a changes.csv, as `readChanges` reads it back. */
export function changesText(changes: Change[]): string {
  return tableText(changeTable, changes);
}
