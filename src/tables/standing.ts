import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";

/** Columns that stand alike in several tables. */

/** Column for doubts and remarks; null where there are none. */
export const note = shown(cell.optionalText, "doubts and remarks in our own words");
/** Column for why a settled row differs from both codings; null where it does not. */
export const settledBecause = column(cell.optionalText, "why the row differs from what both codings say; empty where it does not");
/** Column for a row that breaks a rule of the check and yet is right, as `rule: reason`; null for all others. */
export const exception = column(cell.optionalText, "rule of the check that does not hold for this row, and why; empty where all hold");
