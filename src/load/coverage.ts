import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of coverage/<source>.csv. */
export const coverageRow = v.object({
  paragraph: cell.count,
  token: cell.text,
  nth: cell.count,
  disposition: cell.code,
  ref: cell.optionalText,
  note: cell.optionalText,
  settled_because: cell.optionalText,
});
