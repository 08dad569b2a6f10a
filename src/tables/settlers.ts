import type { CodedPart } from "../model/codedFields.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { duplicates } from "./duplicates.ts";
import { readRows } from "./rows.ts";
import type { Located } from "./table.ts";

/** One difference of two codings and how it was settled: who decided, and why. */
export interface SettledBy {
  source: string;
  paragraph: number | null;
  part: CodedPart;
  /** Column on which the coders differ; `matched` where only one of them has the unit. */
  field: string;
  /** The unit's id or token as each coder names it, and what each says; empty where the coder does not have it. */
  unit: string;
  first: string | null;
  second: string | null;
  /** What was decided; null until it is. */
  settled: string | null;
  by: string | null;
  because: string | null;
}

/** Who settled which difference of the two codings, and why: `npm run settle` adds a row for each. */
export const settlersTable = tableOf<SettledBy>()({
  path: "codings/settled.csv",
  key: ["source", "paragraph", "part", "field", "unit"],
  columns: {
    source: column(cell.id, "id of the document"),
    paragraph: column(cell.optionalCount, "paragraph of its text, counted from 1"),
    part: column(cell.oneOf(["coverage", "observations", "events", "mentions"]), "table that the difference is in"),
    field: column(cell.text, "column on which the coders differ; matched: only one of them has the unit"),
    unit: column(cell.text, "id or token of the unit as the first coder has it, else the second"),
    first: column(cell.optionalText, "what the first coder says"),
    second: column(cell.optionalText, "what the second coder says"),
    settled: column(cell.optionalText, "what was decided: first, second, or what stands in neither"),
    by: column(cell.optionalText, "who decided, by initials"),
    because: column(cell.optionalText, "why, in one sentence of our own"),
  },
});

/** Reads who settled what; `file` names it in messages. Throws a DataError that names every fault, a difference named twice among them. */
export function readSettlers(file: string, text: string): Located<SettledBy>[] {
  return readRows(settlersTable, file, text, { rules: (rows) => duplicates(rows, "unit", settlerKey) });
}

/** What one difference is known by. */
export function settlerKey({
  source,
  paragraph,
  part,
  field,
  unit,
}: Omit<SettledBy, "first" | "second" | "settled" | "by" | "because">): string {
  return [source, paragraph ?? "", part, field, unit].join(" ");
}
