import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of series.csv. */
export const seriesRow = v.object({
  id: cell.id,
  ref_area: cell.code,
  title: cell.text,
  definition: cell.text,
  unit: cell.code,
  decimals: v.pipe(v.string(), v.regex(/^[0-6]$/, "a digit from 0 to 6"), v.transform(Number)),
  topic: cell.code,
  comparable: cell.yesNo,
  caution: cell.optionalText,
  counts: cell.optionalCode,
  label_by: v.pipe(
    v.picklist(["counterpart", "basis", "direction", ""], "counterpart, basis, direction or nothing"),
    v.transform((t) => t || "counterpart"),
  ),
  annotate_dimension: cell.optionalCode,
});
