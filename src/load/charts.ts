import * as v from "valibot";
import * as cell from "./cell.ts";

const year = v.pipe(v.string(), v.regex(/^(?:19|20)\d{2}$/, "a year from 1900 to 2099"), v.transform(Number));

/** Columns of charts.csv. */
export const chartRow = v.object({
  id: cell.id,
  title: cell.text,
  series: v.pipe(cell.list, v.minLength(1, "at least one series")),
  topic: cell.code,
  from: year,
  to: year,
  reading: cell.text,
  ends: cell.text,
  order: cell.count,
});
