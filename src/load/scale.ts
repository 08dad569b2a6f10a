import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of scales/goldstein.csv. */
export const scaleRow = v.object({
  cameo: v.pipe(v.string(), v.regex(/^\d{2,4}$/, "a CAMEO event code of 2 to 4 digits")),
  goldstein: v.pipe(cell.number, v.minValue(-10, "at least -10"), v.maxValue(10, "at most 10")),
  name: cell.text,
});
