import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";

/** Columns that stand alike in several tables. */

export const note = shown(cell.optionalText, "doubts and remarks in our own words");
export const settledBecause = column(cell.optionalText, "why the row differs from what both codings say; empty where it does not");
export const exception = column(cell.optionalText, "rule of the check that does not hold for this row, and why; empty where all hold");
