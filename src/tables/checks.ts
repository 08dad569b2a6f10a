import * as v from "valibot";
import { type Check, VERDICTS } from "../model/check.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";

/** Claims of documents held against records. */
export const checkTable = tableOf<Omit<Check, "records"> & { record: string[] }>()({
  path: "checks.csv",
  key: ["claim"],
  columns: {
    claim: shown(cell.text, "id of an observation of a document, or event#source:paragraph for the date of an event", {
      says: "Id of an observation, or event#source:paragraph for the date of an event",
    }),
    // JSON has the records with who says so and where they are.
    record: column(cell.list, "ids of observations of references, or event#source, separated by spaces"),
    verdict: shown(cell.oneOf(VERDICTS), "agrees, differs or cannot_be_tested", { labels: "verdict" }),
    rule: shown(cell.code, "rule that gave the verdict", { code: "check_rule", says: "A code of the list check_rule" }),
    // A view by date may have none.
    reason: shown(cell.text, "why, in one sentence", { json: v.nullable(v.string()), give: (reason: string) => reason || null }),
    looked_in: shown(cell.list, "ids of the sources that were searched for a record, separated by spaces", {
      says: "Ids of sources searched where there is no record",
    }),
    // Releases before 2026.11.0 have no such key, and a row without it is of none.
    inferred: column(cell.yesOrNothing, "yes where claim and record are one case only by our inference"),
  },
});

/** A row as the model knows it. */
export function check({ record, ...row }: Row<typeof checkTable>): Check {
  return { ...row, records: record };
}
