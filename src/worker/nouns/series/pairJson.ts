import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import { termsOf } from "../../../model/terms.ts";
import { pairTable } from "../../../tables/pairs.ts";
import { apiRow, computedFrom, type Labels } from "../../http/apiRow.ts";
import { termsKeys } from "../../http/termsJson.ts";

/** A figure with the catalog that its source is found in. */
interface Around {
  pair: PairFigure;
  catalog: Pick<Catalog, "sourceById">;
}

const around = computedFrom<Around>();
const day = v.pipe(v.string(), v.isoDate(), v.description("Day, YYYY-MM-DD"));

const pairRow = apiRow<Around>()(
  pairTable,
  {
    first: { id: around(v.string(), ({ pair }) => pair.id) },
    after: { period: { start: around(day, ({ pair }) => pair.period.start), end: around(day, ({ pair }) => pair.period.end) } },
    last: termsKeys<Around>(({ catalog, pair }) => termsOf(catalog, pair.source)),
  },
  "Pair",
);

/** Schema of a figure of both partners as JSON: in the unit of its series, with its interval, its grade and its source. */
export const pairJson = pairRow.schema;
/** A figure of both partners as the API gives it. */
export type PairJson = v.InferOutput<typeof pairJson>;

/** A figure of both partners as JSON. */
export function pairToJson(catalog: Pick<Catalog, "sourceById">, pair: PairFigure, labels: Labels | null): PairJson {
  return pairRow.toJson(pair, { catalog, pair }, labels);
}
