import type { DisagreementSide } from "../model/rows.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { tableOf } from "./definition.ts";
import { note } from "./standing.ts";

/** Sides of contradictions between sources, or within one. */
export const disagreementTable = tableOf<DisagreementSide>()({
  path: "disagreements.csv",
  columns: {
    id: shown(cell.id, "id that all sides of one disagreement share"),
    topic: shown(cell.text, "what it is about"),
    side: column(cell.matching(/^[a-z0-9-]+:[1-9]\d*$/, "source:paragraph"), "where the side is told: source:paragraph"),
    ref: shown(cell.text, "id of an observation or event", { says: "Id of the observation or event", after: "note" }),
    reading: shown(cell.text, "what the side says"),
    note,
  },
});
