import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { note } from "./standing.ts";

/** What became of every cell of tables that were prepared beside the project, a file for each delivery of them. */
export const intakeTable = tableOf()({
  path: "intake/<delivery>.csv",
  unique: ["table", "measure", "column", "into"],
  columns: {
    table: column(cell.text, "file of the delivery, without .csv"),
    measure: column(cell.optionalText, "measure or kind of row that the file has several of; empty: all its rows"),
    column: column(cell.text, "column of that file"),
    values: column(cell.count, "how many cells of these rows are not empty"),
    into: column(
      cell.optionalMatching(/^(?:[a-z]+(?:\/[a-z0-9-]+)?\.[a-z_]+)?$/, "a file of the data and its column, or nothing"),
      "file below `data/`, without .csv, and its column where they stand: observations/un-vote-agreement.value; empty: left out",
    ),
    because: column(cell.optionalText, "why they are left out; empty where they are in"),
    note,
  },
});
