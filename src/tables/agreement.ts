import type { AgreementRow } from "../model/agreement.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { tableText } from "./rows.ts";
import { note } from "./standing.ts";

/** How far the two codings agree. */
export const agreementTable = tableOf<AgreementRow>()({
  path: "agreement.csv",
  columns: {
    part: column(cell.oneOf(["coverage", "observations", "mentions", "events"]), "part of the data that was coded twice"),
    field: column(
      cell.matching(/^[a-z]+(?:_[a-z]+)*$/, "the name of a column, or matched"),
      "column, or matched: whether both codings found the unit",
    ),
    units: column(cell.countFrom0, "pairs compared; for matched all units that either coding found"),
    agreed: column(cell.countFrom0, "pairs with the same value; for matched the pairs"),
    alpha: column(cell.optionalNumber, "Krippendorff's alpha, nominal: 1 is full agreement, 0 chance; empty where nothing varies"),
    note,
  },
});

/** The text of agreement.csv, as `readTable` reads it back. */
export function agreementText(rows: AgreementRow[]): string {
  return tableText(agreementTable, rows);
}
