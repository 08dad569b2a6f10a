import type { Code } from "../model/rows.ts";
import * as cell from "./cell.ts";
import { shown } from "./column.ts";
import { tableOf } from "./definition.ts";
import { note } from "./standing.ts";

/** Every closed vocabulary. */
export const codeTable = tableOf<Code>()({
  path: "codes.csv",
  key: ["list", "code"],
  columns: {
    list: shown(cell.code, "closed vocabulary, named after the column that it closes"),
    code: shown(cell.code, "entry of the vocabulary"),
    label: shown(cell.text, "the code in words"),
    short: shown(cell.optionalText, "the code in words where room is short; empty: the label itself", {
      says: "The label where room is short; null: the label itself",
    }),
    note,
  },
});
