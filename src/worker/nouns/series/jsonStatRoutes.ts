import type { Hono } from "hono";
import { observationsOf } from "../../../model/observationsOf.ts";
import { endpoint } from "../../http/endpoint.ts";
import { OBSERVATION_FORMS } from "../../http/links.ts";
import { origin } from "../../http/origin.ts";
import { cite, permalink } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { narrow, observationQuery } from "../observation/query.ts";
import { observationsJsonStat } from "./jsonStat.ts";
import { SERIES_ID, withSeries } from "./routes.ts";

/** `/v1/series/{id}/observations.jsonstat.json`. */
export function seriesJsonStat(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/series/:id/observations.jsonstat.json",
    id: SERIES_ID,
    withdrawable: true,
    forms: OBSERVATION_FORMS,
    summary: "The observations of one series as a JSON-stat 2.0 dataset",
    query: observationQuery(site),
    media: "application/json",
    standard: "https://json-stat.org/format/",
    handle: (c, query, view) =>
      withSeries(c, view, (series) => {
        const { catalog, words } = view;
        const rows = narrow(observationsOf(catalog, series.id, vintageOf(query)), query);
        const path = `/v1/series/${series.id}/observations`;
        const around = {
          query,
          citeAs: cite(c, { catalog, words }, series.title, path),
          origin: origin(c),
          href: permalink(c, { catalog }, `${path}.jsonstat.json`),
        };
        return json(c, observationsJsonStat(catalog, words, series, rows, around));
      }),
  });
}
