import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import type { AgreementRow } from "../model/agreement.ts";
import * as cell from "./cell.ts";

const countFrom0 = v.pipe(v.string("a cell"), v.regex(/^(?:0|[1-9]\d*)$/, "a whole number from 0"), v.transform(Number));

/** Columns of agreement.csv. */
export const agreementRow = v.object({
  part: v.picklist(["coverage", "observations", "mentions", "events"], "coverage, observations, mentions or events"),
  field: v.pipe(v.string("a cell"), v.regex(/^[a-z]+(?:_[a-z]+)*$/, "the name of a column, or matched")),
  units: countFrom0,
  agreed: countFrom0,
  alpha: cell.optionalNumber,
  note: cell.optionalText,
});

/** The text of agreement.csv, as `readTable` reads it back. */
export function agreementText(rows: AgreementRow[]): string {
  return `${csvFormat(rows, Object.keys(agreementRow.entries) as (keyof AgreementRow)[])}\n`;
}
