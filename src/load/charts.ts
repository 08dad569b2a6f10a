import * as v from "valibot";
import { FACT_KINDS } from "../model/facts/factKind.ts";
import * as cell from "./cell.ts";

const year = v.pipe(v.string(), v.regex(/^(?:19|20)\d{2}$/, "a year from 1900 to 2099"), v.transform(Number));

/** Columns of charts.csv. */
export const chartRow = v.object({
  id: cell.id,
  kind: v.picklist(["balance", "claims"], "balance or claims"),
  title: cell.text,
  series: cell.list,
  topic: cell.code,
  from: year,
  to: year,
  reading: cell.text,
  ends: cell.optionalText,
  order: cell.count,
  split: cell.list,
  says: v.pipe(cell.list, v.array(v.picklist(FACT_KINDS, `kinds of facts: ${FACT_KINDS.join(", ")}`))),
});
