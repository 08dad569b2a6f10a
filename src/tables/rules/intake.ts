import { groupBy } from "../../model/groupBy.ts";
import { duplicates } from "../duplicates.ts";
import type { Fault } from "../fault.ts";
import { faultAt, type Located } from "../table.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

type Taken = Tables["intake"][number];

/** Columns of figures, whose cells are counted: a row of the data that no table gave, or a cell that got lost, is a fault. */
const COUNTED = ["value", "low", "high", "n"];

/** Nothing that was delivered is lost without a line that says why: cells are in the data, as many as were taken, or left out with a reason. */
export const intake: Rule = (tables) => {
  const rowsOf = groupBy<Located<unknown>>(Object.values(tables).flat(), ({ file }) => file);
  const counted = [...groupBy(tables.intake, ({ row }) => row.into ?? "")].filter(([into]) => into !== "");
  return [
    ...duplicates(tables.intake, "into", ({ table, measure, column, into }) => [table, measure, column, into ?? ""].join(" ")),
    ...tables.intake.flatMap(reasonFault),
    ...counted.flatMap(([into, lines]) => countFault(rowsOf, into, lines)),
  ];
};

function reasonFault(p: Taken): Fault[] {
  const { into, because } = p.row;
  if (into === null) return because === null ? [broken("intake", p, "because", "why these cells are left out")] : [];
  return because === null ? [] : [broken("intake", p, "because", "nothing where the cells are in the data: a remark stands in the note")];
}

/** @param rowsOf the rows of every file of the data by its path */
function countFault(rowsOf: ReadonlyMap<string, Located<unknown>[]>, into: string, lines: Taken[]): Fault[] {
  const [first] = lines;
  const [file = "", name = ""] = into.split(".");
  const rows = rowsOf.get(`${file}.csv`) ?? [];
  if (!first) return [];
  if (!rows[0]?.columns.includes(name)) return [faultAt(first, "into", "a file of the data that has rows, and one of its columns")];
  if (!/^(?:observations|pairs)\//.test(file) || !COUNTED.includes(name)) return [];
  const there = rows.filter(({ columns, cells }) => (cells[columns.indexOf(name)] ?? "") !== "").length;
  const taken = lines.reduce((sum, { row }) => sum + row.values, 0);
  if (there === taken) return [];
  const expected = `${there} in all lines with ${into}, as many as ${file}.csv has, and not ${taken}`;
  return [{ ...broken("intake", first, "values", expected), cause: `taken ${file}` }];
}
