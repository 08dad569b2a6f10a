import type { CoverageRow } from "../model/rows.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { note, settledBecause } from "./standing.ts";

/** What became of every number-like token of a document, a file for each. */
export const coverageTable = tableOf<Omit<CoverageRow, "source">>()({
  path: "coverage/<source>.csv",
  key: ["paragraph", "token", "nth"],
  columns: {
    paragraph: column(cell.count, "paragraph of the document that the file is named after, counted from 1"),
    token: column(cell.text, "number-like words as printed"),
    nth: column(cell.count, "counts the same token within its paragraph, from 1"),
    disposition: column(cell.code, "what became of it", { code: "disposition" }),
    ref: column(cell.optionalText, "id of the observation or event"),
    note,
    settled_because: settledBecause,
  },
});
