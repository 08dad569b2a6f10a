import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of disagreements.csv. */
export const disagreementRow = v.object({
  id: cell.id,
  topic: cell.text,
  side: v.pipe(v.string(), v.regex(/^[a-z0-9-]+:[1-9]\d*$/, "source:paragraph")),
  ref: cell.text,
  reading: cell.text,
  note: cell.optionalText,
});
