import * as v from "valibot";
import { type Observation, observationId } from "../model/observation.ts";
import * as cell from "./cell.ts";
import type { Placed } from "./table.ts";

/** Columns of observations/<series>.csv. */
export const observationRow = v.object({
  counterpart: cell.code,
  direction: cell.code,
  period: cell.period,
  period_basis: cell.code,
  value: cell.optionalNumber,
  lower: cell.optionalNumber,
  upper: cell.optionalNumber,
  qualifier: cell.code,
  as_worded: cell.optionalQuote,
  status: cell.code,
  basis: cell.code,
  reporter: cell.code,
  attribution: cell.optionalText,
  source: cell.id,
  paragraph: cell.optionalCount,
  quote: cell.optionalQuote,
  variant: cell.optionalId,
  replaces: cell.list,
  note: cell.optionalText,
  settled_because: cell.optionalText,
  exception: cell.optionalText,
});

type Row = v.InferOutput<typeof observationRow>;

/** Gives a row its series, which is the file's name, and its computed id. */
export function observation(placed: Placed<Row>): Observation {
  const series = placed.file.replace(/^observations\/(.*)\.csv$/, "$1");
  return { ...placed.row, series, id: observationId({ ...placed.row, series }), derived_from: [] };
}
