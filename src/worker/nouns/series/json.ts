import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import type { Series } from "../../../model/series.ts";
import { seriesTable } from "../../../tables/series.ts";
import { apiRow, computedFrom } from "../../http/apiRow.ts";

/** How many observations a series has, and where it is served. */
interface Around {
  observations: number;
  href: string;
}

const around = computedFrom<Around>();

const seriesRow = apiRow<Around>()(
  seriesTable,
  {
    last: {
      observations: around(v.number(), ({ observations }) => observations, { says: "Number of observations" }),
      href: around(v.string(), ({ href }) => href),
    },
  },
  "Series",
);

/** A series as JSON: its definition, how many observations it has, and its addresses. */
export const seriesJson = seriesRow.schema;
/** A series as the API gives it. */
export type SeriesJson = v.InferOutput<typeof seriesJson>;

/** A series as JSON; `observations` is how many it has. */
export function seriesToJson(series: Series, observations: number, urls: Urls): SeriesJson {
  return seriesRow.toJson(series, { observations, href: urls.data("series", series.id) });
}
