import * as v from "valibot";
import type { PairFigure } from "../../../model/pairFigure.ts";
import { pairTable } from "../../../tables/pairs.ts";
import { apiRow, computedFrom, type Labels } from "../../http/apiRow.ts";

const around = computedFrom<PairFigure>();
const day = v.pipe(v.string(), v.isoDate(), v.description("Day, YYYY-MM-DD"));

const pairRow = apiRow<PairFigure>()(
  pairTable,
  {
    first: { id: around(v.string(), ({ id }) => id) },
    after: { period: { start: around(day, ({ period }) => period.start), end: around(day, ({ period }) => period.end) } },
  },
  "Pair",
);

/** Schema of a figure of both partners as JSON: in the unit of its series, with its interval, its grade and its source. */
export const pairJson = pairRow.schema;
/** A figure of both partners as the API gives it. */
export type PairJson = v.InferOutput<typeof pairJson>;

/** A figure of both partners as JSON. */
export function pairToJson(pair: PairFigure, labels: Labels | null = null): PairJson {
  return pairRow.toJson(pair, pair, labels);
}
