import { csvParseRows } from "d3-dsv";
import * as v from "valibot";
import { type Columns, namesOf, type Row, type Table } from "./definition.ts";
import type { Fault } from "./fault.ts";
import { expectedForm, firstLine } from "./form.ts";

/** U+FEFF at the beginning of a file, as some editors write it. */
const MARK = "\uFEFF";
const MARKED = "a file that begins with its header, and this one begins with a byte order mark";
/** What is read in place of bytes that are no UTF-8. */
const LOST = "UTF-8: a character was lost (was the file saved as Latin-1 or Windows-1252?)";

/** What a spreadsheet leaves of codes such as 054. */
const NOUGHTS = "codes with their nought in front: a spreadsheet took them for numbers (see docs/spreadsheet.md)";

/** A validated row and where it stands, so that checks across files can name the place. */
export interface Located<T> {
  row: T;
  file: string;
  line: number;
  columns: string[];
  cells: string[];
}

/**
 * Reads one CSV file: the header must hold exactly the table's columns in their order, and each row stands on one line.
 *
 * @param file its path below `data/`, for messages
 * @param faults where faults are added, by line and column counted from 1; faulty rows are left out of what is returned,
 * so whoever calls this must stop when there are any
 * @param frozen whether the file may lack columns that came after it; they then read as empty cells
 * @returns the valid rows in the order of the file, with their places
 */
export function readTable<C extends Columns>(
  file: string,
  text: string,
  table: Table<C>,
  faults: Fault[],
  frozen = false,
): Located<Row<Table<C>>>[] {
  const known = namesOf(table);
  const strange = expectedForm(text, known);
  if (strange !== null) {
    faults.push({ file, line: 1, column: 0, name: "", value: firstLine(text), expected: strange, cause: unread(file) });
    return [];
  }
  if (text.startsWith(MARK)) faults.push({ file, line: 1, column: 1, name: "", value: "U+FEFF", expected: MARKED });
  const [header = [], ...body] = csvParseRows(text.slice(text.startsWith(MARK) ? 1 : 0).replace(/\r?\n$/, ""));
  const columns = frozen ? known.filter((name) => header.includes(name)) : known;
  if (header.join(",") !== columns.join(",")) {
    const expected = header.some((name) => name.includes("\uFFFD")) ? LOST : `the header ${expectedHeader(header, known, frozen)}`;
    faults.push({ file, line: 1, column: 0, name: "", value: header.join(","), expected, cause: unread(file) });
    return [];
  }
  const noughts = noughtsLost(file, table, columns, body);
  if (noughts) {
    faults.push(noughts);
    return [];
  }
  const absent = Object.fromEntries(known.filter((name) => !columns.includes(name)).map((name) => [name, ""]));
  return body.flatMap((cells, index) => {
    const read = readRow(table, absent, { file, line: index + 2, columns, cells });
    if ("row" in read) return [read];
    faults.push(...read.faults);
    return [];
  });
}

/** The columns that a header should have, of a frozen file those of today that may be left out. */
function expectedHeader(header: readonly string[], known: readonly string[], frozen: boolean): string {
  if (!frozen) return known.join(",");
  const strange = header.filter((name) => !known.includes(name)).map((name) => JSON.stringify(name));
  return `${known.join(",")}, or some of these in this order${strange.length > 0 ? `, and ${strange.join(" and ")} is none` : ""}`;
}

/** The cause of faults of a file of which no row could be read. */
export function unread(file: string): string {
  return `unread ${file}`;
}

/** The first of the codes that all have lost their nought in front; one fault of a file, which then cannot be read. */
function noughtsLost<C extends Columns>(file: string, { columns: known }: Table<C>, columns: string[], body: string[][]): Fault | null {
  for (const [at, name] of columns.entries()) {
    const { digits = 0 } = known[name] ?? {};
    const isShort = (cells: string[]) => /^\d+$/.test(cells[at] ?? "") && (cells[at] ?? "").length < digits;
    const first = body.findIndex(isShort);
    if (first < 0 || body.some((cells) => cells[at]?.startsWith("0"))) continue;
    return { file, line: first + 2, column: at + 1, name, value: body[first]?.[at] ?? "", expected: NOUGHTS, cause: unread(file) };
  }
  return null;
}

/** A row's cells as the model knows them, or what is wrong with them. Columns that the file lacks are `absent`, with empty cells. */
function readRow<C extends Columns>(
  table: Table<C>,
  absent: Readonly<Record<string, string>>,
  place: Omit<Located<unknown>, "row">,
): Located<Row<Table<C>>> | { faults: Fault[] } {
  const { file, line, columns, cells } = place;
  const faultIn = (name: string) => at(file, line, columns, cells, name);
  const shape = shapeFault(file, line, columns, cells);
  if (shape) return { faults: [shape] };
  const lost = cells.findIndex((cell) => cell.includes("\uFFFD"));
  if (lost >= 0) return { faults: [{ ...faultIn(columns[lost] ?? ""), expected: LOST, cause: `encoding ${file}` }] };
  const named: Record<string, string> = { ...absent };
  for (const [i, name] of columns.entries()) named[name] = cells[i] ?? "";
  const result = v.safeParse(table.row, named);
  if (result.success) return { row: result.output, file, line, columns, cells };
  return { faults: result.issues.map((issue) => ({ ...faultIn(String(issue.path?.[0]?.key ?? "")), expected: issue.message })) };
}

/** Letters of an unclosed cell that a message repeats at most: it may hold the rest of the file. */
const LONGEST = 60;

/** A row has as many cells as columns, and no cell holds a line break: otherwise the lines after it would be misnumbered. */
function shapeFault(file: string, line: number, columns: string[], cells: string[]): Fault | null {
  const broken = cells.findIndex((cell) => cell.includes("\n"));
  if (broken >= 0) {
    const value = (cells[broken] ?? "").slice(0, LONGEST);
    const expected = "a cell without a line break (is a quotation mark not closed?)";
    return { ...at(file, line, columns, cells, columns[broken] ?? ""), value, expected };
  }
  if (cells.length === columns.length) return null;
  return { ...at(file, line, columns, cells, ""), value: cells.join(","), expected: `${columns.length} cells and not ${cells.length}` };
}

/** A fault's place in one of a row's columns, with the row's cells. */
function at(file: string, line: number, columns: string[], cells: string[], name: string): Omit<Fault, "expected"> {
  const column = columns.indexOf(name);
  const row = Object.fromEntries(columns.map((title, i) => [title, cells[i] ?? ""]));
  return { file, line, column: column + 1, name, value: cells[column] ?? "", row };
}

/** A fault of a placed row in one of its columns, for checks across rows and files. */
export function faultAt({ file, line, columns, cells }: Located<unknown>, name: string, expected: string): Fault {
  return { ...at(file, line, columns, cells, name), expected };
}
