import type { Context, Hono } from "hono";
import * as v from "valibot";
import { sourcesOf } from "../../../model/observation.ts";
import { observationsOf } from "../../../model/observationsOf.ts";
import { redistributable } from "../../../model/redistributable.ts";
import type { Series } from "../../../model/series.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { OBSERVATION_FORMS } from "../../http/links.ts";
import { missing } from "../../http/notFound.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { csvFile, json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { observationsCsv } from "../observation/csv.ts";
import { observationJson, observationToJson } from "../observation/json.ts";
import { narrow, observationQuery } from "../observation/query.ts";
import { seriesJson, seriesToJson } from "./json.ts";

export const SERIES_ID = "Id of a series, such as arms-import-share";

/** `/v1/series`, a series' definition, and its observations as JSON and CSV. */
export function seriesRoutes(app: Hono, site: Site): void {
  catalogue(app, site);
  definition(app, site);
  observations(app, site);
}

function catalogue(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/series",
    summary: "All series with their definitions",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ series: v.array(seriesJson), ...envelope }),
    handle: (c, query, { catalog, words }) => {
      const vintage = vintageOf(query);
      const at = origin(c);
      const rows = catalog.series.map((s) => seriesToJson(s, observationsOf(catalog, s.id, vintage).length, at));
      const citeAs = cite(c, { catalog, words }, "Series", "/v1/series");
      return json(c, { series: rows, ...surround(catalog, { query, count: rows.length, sources: [], citeAs, origin: at }) });
    },
  });
}

function definition(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/series/:id",
    id: SERIES_ID,
    withdrawable: true,
    summary: "The definition of one series",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ series: seriesJson, ...envelope }),
    handle: (c, query, view) =>
      withSeries(c, view, (series) => {
        const { catalog, words } = view;
        const at = origin(c);
        const rows = observationsOf(catalog, series.id, vintageOf(query));
        const citeAs = cite(c, { catalog, words }, series.title, `/v1/series/${series.id}`);
        const around = { query, count: 1, sources: sourcesOf(rows), citeAs, origin: at };
        return json(c, { series: seriesToJson(series, rows.length, at), ...surround(catalog, around) });
      }),
  });
}

function observations(app: Hono, site: Site): void {
  const query = observationQuery(site);
  endpoint(app, site, {
    path: "/v1/series/:id/observations",
    id: SERIES_ID,
    withdrawable: true,
    forms: OBSERVATION_FORMS,
    summary: "The observations of one series",
    query,
    media: "application/json",
    answer: v.object({ series: seriesJson, observations: v.array(observationJson), ...envelope }),
    handle: (c, asked, view) =>
      withSeries(c, view, (series) => {
        const { catalog, words } = view;
        const at = origin(c);
        const rows = narrow(observationsOf(catalog, series.id, vintageOf(asked)), asked);
        const citeAs = cite(c, { catalog, words }, series.title, `/v1/series/${series.id}/observations`);
        const around = { query: asked, count: rows.length, sources: sourcesOf(rows), citeAs, origin: at };
        const body = { series: seriesToJson(series, rows.length, at), observations: rows.map((o) => observationToJson(catalog, o, at)) };
        return json(c, { ...body, ...surround(catalog, around) });
      }),
  });
  endpoint(app, site, {
    path: "/v1/series/:id/observations.csv",
    id: SERIES_ID,
    withdrawable: true,
    forms: OBSERVATION_FORMS,
    summary: "The observations of one series as CSV; rows that may not be redistributed are left out",
    query,
    media: "text/csv",
    handle: (c, asked, view) =>
      withSeries(c, view, (series) => {
        const { catalog } = view;
        const rows = redistributable(catalog, narrow(observationsOf(catalog, series.id, vintageOf(asked)), asked));
        const body = observationsCsv(
          rows.map((o) => observationToJson(catalog, o, origin(c))),
          catalog.release,
        );
        return csvFile(c, body, `${series.id}-${catalog.release}`);
      }),
  });
}

/** Answers for the series that the path names, or 404, or 410. */
export function withSeries(c: Context, view: Site, answer: (series: Series) => Response): Response {
  const id = c.req.param("id") ?? "";
  const { seriesById } = view.catalog;
  const series = seriesById.get(id);
  return series ? answer(series) : missing(c, view, "series", id, [...seriesById.keys()]);
}
