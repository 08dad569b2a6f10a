import type { Hono } from "hono";
import * as v from "valibot";
import { dataPath } from "../../../edition/paths.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { seriesBy } from "../../../model/noteInView.ts";
import { sourcesOf } from "../../../model/observation.ts";
import { observationsForSeries, pairsForSeries } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { forFile } from "../../../model/terms.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { subjectText } from "../../../words/naming.ts";
import type { App } from "../../application.ts";
import type { Asked } from "../../http/asked.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { envelope, withEnvelope } from "../../http/envelope.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { OBSERVATION_FORMS } from "../../http/links.ts";
import { notFound } from "../../http/notFound.ts";
import { cite, permalink } from "../../http/permalink.ts";
import { invalidJson } from "../../http/problem.ts";
import { csvFile, json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { observationsCsv } from "../observation/csv.ts";
import { observationJson, observationToJson } from "../observation/json.ts";
import { narrow, observationQuery } from "../observation/query.ts";
import { basisFault } from "./basisFault.ts";
import { type Figures, seriesJson, seriesToJson } from "./json.ts";
import { observationsJsonStat } from "./jsonStat.ts";
import { pairJson, pairToJson } from "./pairJson.ts";
import { leadToPairs, pairsAddress } from "./pairsAddress.ts";

/** What every address of one series has in common. */
const ONE = { id: `Id of a series, such as ${subjectText("example.series")}`, withdrawable: true } as const;

/** `/v1/series`, a series' definition, and its observations as JSON, CSV and JSON-stat. */
export function seriesRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "series",
    summary: "All series with their definitions",
    query: { ...vintageQuery(app), ...labelsQuery },
    row: seriesJson,
    title: () => "Series",
    rows: ({ edition, query }) => {
      const { catalog } = edition;
      const labels = labelsOf(catalog, query);
      return catalog.series.map((s) =>
        seriesToJson(seriesBy(catalog, s, vintageOf(query).as_of), figuresOf(catalog, s, query), { edition, build: app.build }, labels),
      );
    },
  });
  definition(router, app);
  observations(router, app);
  observationFiles(router, app);
}

/** The figures of a series in view. */
function figuresOf(catalog: Catalog, { id }: Series, query: Parameters<typeof vintageOf>[0]): Figures {
  const vintage = vintageOf(query);
  return { rows: observationsForSeries(catalog, id, vintage), pairs: pairsForSeries(catalog, id, vintage) };
}

/** What belongs to both partners and not to one: a distance between two agreements, a place between two countries. */
const pairs = v.pipe(
  v.array(pairJson),
  v.description("Figures of the series that belong to both partners together; those of each are its observations"),
);

function definition(router: Hono, app: App): void {
  endpoint(router, app, {
    ...ONE,
    path: dataPath("series", ":id"),
    ownTerms: true,
    summary: "The definition of one series, with its figures of both partners together",
    query: { ...vintageQuery(app), ...labelsQuery },
    media: "application/json",
    answer: v.object({ series: seriesJson, ...envelope, pairs }),
    handle: (asked) =>
      withSeries(asked, (series) => {
        const { edition, query } = asked;
        const { rows, pairs: together } = figuresOf(edition.catalog, series, query);
        const sources = [...sourcesOf(rows), ...together.map(({ source }) => source)];
        const labels = labelsOf(edition.catalog, query);
        const citeAs = cite(asked, series.title, dataPath("series", series.id));
        return json({
          series: seriesToJson(series, { rows, pairs: together }, { edition, build: app.build }, labels),
          ...withEnvelope(edition, { query, count: 1, sources, citeAs, ownTerms: true }),
          pairs: together.map((pair) => pairToJson(edition.catalog, pair, labels)),
        });
      }),
  });
}

/** The path of a series' observations; the forms that are files stand behind it. */
const observationsPath = (id: string, ending = "") => dataPath("series", id, `observations${ending}`);

function observations(router: Hono, app: App): void {
  endpoint(router, app, {
    ...ONE,
    path: observationsPath(":id"),
    forms: OBSERVATION_FORMS,
    ownTerms: true,
    summary: "The observations of one series",
    query: observationQuery(app),
    media: "application/json",
    answer: v.object({ series: seriesJson, observations: v.array(observationJson), ...envelope }),
    handle: (asked) =>
      withFigures(asked, (series) => {
        const { edition, query } = asked;
        const { catalog, urls } = edition;
        const rows = narrow(observationsForSeries(catalog, series.id, vintageOf(query)), query, catalog.release);
        const citeAs = cite(asked, series.title, observationsPath(series.id));
        const labels = labelsOf(catalog, query);
        const answer = json({
          series: seriesToJson(series, { rows, pairs: [] }, { edition, build: app.build }, labels),
          observations: rows.map((o) => observationToJson(catalog, o, urls.canonical, labels)),
          ...withEnvelope(edition, { query, count: rows.length, sources: sourcesOf(rows), citeAs, ownTerms: true }),
        });
        return leadToPairs(answer, pairsAddress(asked, series));
      }),
  });
}

function observationFiles(router: Hono, app: App): void {
  const query = observationQuery(app);
  endpoint(router, app, {
    ...ONE,
    path: observationsPath(":id", ".csv"),
    forms: OBSERVATION_FORMS,
    ownTerms: true,
    summary: "The observations of one series as CSV; rows that may not be redistributed are left out",
    query,
    media: "text/csv",
    handle: (asked) =>
      withFigures(asked, (series) => {
        const { catalog, urls, words } = asked.edition;
        const rows = narrow(observationsForSeries(catalog, series.id, vintageOf(asked.query)), asked.query, catalog.release);
        const { kept, leftOut } = forFile(catalog, rows);
        const labels = labelsOf(catalog, asked.query);
        const open = kept.map((o) => observationToJson(catalog, o, urls.canonical, labels));
        const file = csvFile(observationsCsv(open, catalog.release, asked.query), `${series.id}-${catalog.release}`);
        const pairs = pairsAddress(asked, series);
        const own = observationsForSeries(catalog, series.id, vintageOf(asked.query));
        const isElsewhere = own.length === 0 && !isOlderThan(catalog.release, "2026.30.0");
        if (pairs !== null && isElsewhere) file.headers.set("left-out-reason", words.terms.ofBoth(pairs));
        return leadToPairs(sayLeftOut(file, leftOut, words.terms.leftOut), pairs);
      }),
  });
  endpoint(router, app, {
    ...ONE,
    path: observationsPath(":id", ".jsonstat.json"),
    forms: OBSERVATION_FORMS,
    ownTerms: true,
    summary: "The observations of one series as a JSON-stat 2.0 dataset",
    query,
    media: "application/json",
    standard: "https://json-stat.org/format/",
    handle: (asked) =>
      withFigures(asked, (series) => {
        const { catalog, words, urls } = asked.edition;
        const rows = narrow(observationsForSeries(catalog, series.id, vintageOf(asked.query)), asked.query, catalog.release);
        const around = {
          query: asked.query,
          citeAs: cite(asked, series.title, observationsPath(series.id)),
          urls: urls.canonical,
          href: permalink(asked, observationsPath(series.id, ".jsonstat.json")),
          pairs: pairsAddress(asked, series),
        };
        return leadToPairs(json(observationsJsonStat(catalog, words, series, rows, around)), around.pairs);
      }),
  });
}

/** Answers for the series that the path names, or 404, or 410. */
function withSeries(asked: Asked<Parameters<typeof vintageOf>[0]>, tell: (series: Series) => Response): Response {
  const { catalog } = asked.edition;
  const { seriesById } = catalog;
  const series = seriesById.get(asked.id);
  return series ? tell(seriesBy(catalog, series, vintageOf(asked.query).as_of)) : notFound(asked, "series", [...seriesById.keys()]);
}

/** The same of its figures; 400 where a basis is asked for that none of them has. */
function withFigures(asked: Asked<Parameters<typeof narrow>[1]>, tell: (series: Series) => Response): Response {
  return withSeries(asked, (series) => {
    const fault = basisFault(asked.edition, series.id, asked.query.basis);
    return fault === null ? tell(series) : invalidJson(asked, [fault]);
  });
}
