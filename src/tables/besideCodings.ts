import type { LeftOutReason } from "../model/settlementOf.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { duplicates } from "./duplicates.ts";
import { readRows } from "./rows.ts";
import type { Located } from "./table.ts";

/** Files that stand beside the two codings; a coding's own files have columns of the data's tables. */

const place = {
  source: column(cell.id, "id of the document"),
  paragraph: column(cell.count, "paragraph of its text, counted from 1"),
};

/** Why something that both codings have is no part of the data. */
export const leftOutTable = tableOf<LeftOutReason>()({
  path: "codings/left_out.csv",
  key: ["source", "paragraph", "first", "second"],
  columns: {
    ...place,
    first: column(cell.text, "id that the first coding gives the event, or that its observation would have"),
    second: column(cell.text, "the same of the second coding"),
    because: column(cell.text, "why the data lack what both codings have"),
  },
});

/** What a second reading looked for in every paragraph, and what became of it. Only tests read it. */
export const paragraphTable = tableOf()({
  path: "codings/paragraphs.csv",
  columns: {
    ...place,
    kind: column(
      cell.matching(/^(?:K[1-9]|K10|none)$/, "K1 to K10, or none"),
      "kind of what was looked for, K1 to K10 as the codebook lists them; none: nothing was found",
    ),
    candidate: column(cell.optionalText, "what was found, in our own words"),
    taken: column(
      cell.optionalOneOf(["new", "change", "recorded", "no"]),
      "new: a row was added; change: a row was changed; recorded: it was in the data; no: nothing",
    ),
    why: column(cell.optionalText, "why that became of it"),
    reader: column(cell.oneOf(["first", "second", "both"]), "who found it: first, second or both"),
  },
});

/**
 * Reads why units that both codings have are no part of the data; `file` names them in messages. Throws a DataError that names every fault.
 */
export function readLeftOut(file: string, text: string): Located<LeftOutReason>[] {
  const name = (row: LeftOutReason) => `${row.source}:${row.paragraph} ${row.first} ${row.second}`;
  return readRows(leftOutTable, file, text, { rules: (rows) => duplicates(rows, "first", name) });
}
