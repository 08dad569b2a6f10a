import * as v from "valibot";
import type { Check } from "../model/check.ts";
import * as cell from "./cell.ts";

/** Columns of checks.csv. */
export const checkRow = v.object({
  claim: cell.text,
  record: cell.list,
  verdict: v.picklist(["agrees", "differs", "cannot_be_tested"], "agrees, differs or cannot_be_tested"),
  rule: cell.code,
  reason: cell.text,
  looked_in: cell.list,
});

/** A row as the model knows it. */
export function check({ record, ...row }: v.InferOutput<typeof checkRow>): Check {
  return { ...row, records: record };
}
