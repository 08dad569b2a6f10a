import { csvParseRows } from "d3-dsv";
import * as v from "valibot";
import type { Fault } from "./fault.ts";

type Columns = v.ObjectEntries;

/** A validated row and where it stands, so that checks across files can name the place. */
export interface Placed<T> {
  row: T;
  file: string;
  line: number;
  columns: string[];
  cells: string[];
}

/**
 * Reads one CSV file: the header must hold exactly the schema's columns in their order, each row one line.
 * A `frozen` file may lack columns that came after it; they read as empty.
 * Faults are collected in `faults`; faulty rows are left out, so the caller must stop when there are any.
 */
export function readTable<E extends Columns>(
  file: string,
  text: string,
  schema: v.ObjectSchema<E, undefined>,
  faults: Fault[],
  frozen = false,
): Placed<v.InferOutput<v.ObjectSchema<E, undefined>>>[] {
  const known = Object.keys(schema.entries);
  const [header = [], ...body] = csvParseRows(text.replace(/\r?\n$/, ""));
  const columns = frozen ? known.filter((name) => header.includes(name)) : known;
  if (header.join(",") !== columns.join(",")) {
    faults.push({ file, line: 1, column: 0, name: "", value: header.join(","), expected: `the header ${columns.join(",")}` });
    return [];
  }
  const absent = Object.fromEntries(known.map((name) => [name, ""]));
  return body.flatMap((cells, index) => {
    const line = index + 2;
    const shape = shapeFault(file, line, columns, cells);
    if (shape) {
      faults.push(shape);
      return [];
    }
    const result = v.safeParse(schema, { ...absent, ...Object.fromEntries(columns.map((name, i) => [name, cells[i]])) });
    if (result.success) return [{ row: result.output, file, line, columns, cells }];
    faults.push(...result.issues.map((issue) => cellFault(file, line, columns, cells, issue)));
    return [];
  });
}

/** A row has as many cells as columns, and no cell holds a line break: otherwise the lines after it would be misnumbered. */
function shapeFault(file: string, line: number, columns: string[], cells: string[]): Fault | null {
  const broken = cells.findIndex((cell) => cell.includes("\n"));
  if (broken >= 0) {
    const value = (cells[broken] ?? "").slice(0, 60);
    return {
      file,
      line,
      column: broken + 1,
      name: columns[broken] ?? "",
      value,
      expected: "a cell without a line break (is a quotation mark not closed?)",
    };
  }
  if (cells.length === columns.length) return null;
  return { file, line, column: 0, name: "", value: cells.join(","), expected: `${columns.length} cells and not ${cells.length}` };
}

function cellFault(file: string, line: number, columns: string[], cells: string[], issue: v.BaseIssue<unknown>): Fault {
  const name = String(issue.path?.[0]?.key ?? "");
  const column = columns.indexOf(name);
  return { file, line, column: column + 1, name, value: cells[column] ?? "", expected: issue.message };
}

/** A fault of a placed row in one of its columns, for checks across rows and files. */
export function faultAt(placed: Placed<unknown>, name: string, expected: string): Fault {
  const column = placed.columns.indexOf(name);
  return { file: placed.file, line: placed.line, column: column + 1, name, value: placed.cells[column] ?? "", expected };
}
