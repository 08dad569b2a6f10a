import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of events.csv. */
export const eventRow = v.object({
  id: cell.id,
  partner: v.pipe(v.string("a cell"), v.regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code")),
  dimension: cell.code,
  kind: cell.code,
  episode: cell.optionalId,
  reciprocal: cell.yesNo,
  scored: cell.yesNo,
  summary: cell.text,
  note: cell.optionalText,
  settled_because: cell.optionalText,
  exception: cell.optionalText,
});
