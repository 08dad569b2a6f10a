import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of codes.csv. */
export const codeRow = v.object({ list: cell.code, code: cell.code, label: cell.text, short: cell.optionalText, note: cell.optionalText });
