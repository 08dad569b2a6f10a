import type { Hono } from "hono";
import * as v from "valibot";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { termsAddress } from "../../../edition/termsAddress.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { type Observation, sourcesOf } from "../../../model/observation.ts";
import { allObservations, observationOf } from "../../../model/queries.ts";
import { figuresShown } from "../../../model/shown.ts";
import { forFile } from "../../../model/terms.ts";
import { subjectText } from "../../../words/naming.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, withEnvelope } from "../../http/envelope.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { BULK_FORMS, PARQUET } from "../../http/links.ts";
import { notFound, notFoundPage } from "../../http/notFound.ts";
import { page } from "../../http/page.ts";
import { cite } from "../../http/permalink.ts";
import { answer, csvFile, json, movedTo, seeOther } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { eventJson, eventToJson } from "../event/json.ts";
import { observationsCsv } from "./csv.ts";
import { observationJson, observationPart, observationToJson } from "./json.ts";
import { otherRow } from "./otherRow.ts";
import { ObservationPage } from "./page.tsx";
import { observationsParquet } from "./parquet.ts";
import { narrow } from "./query.ts";
import { matching } from "./search.ts";
import { isOf, type Selection, selectionIn, selectionQuery, sorted, withFields } from "./selection.ts";
import { topicFault } from "./topicFault.ts";

/** `/v1/observations` as JSON and CSV, one observation, and the page of one number. */
export function observationRoutes(router: Hono, app: App): void {
  lists(router, app);
  one(router, app);
  page(router, app, PAGES.observation, {}, (asked) => {
    const { edition, vintage, id, address } = asked;
    const successor = edition.catalog.successorOf.get(id);
    if (successor !== undefined) return movedTo(edition.urls.observation(successor, vintage));
    const o = observationOf(edition.catalog, id, vintage);
    if (!o) return notFoundPage(asked, "observation", [...edition.catalog.observationById.keys()]);
    const released = app.build.releaseDates[edition.catalog.release] ?? null;
    return ObservationPage({ edition: showing(edition, () => figuresShown(edition.catalog, [o])), o, address, vintage, released });
  });
}

function lists(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("observations"),
    forms: BULK_FORMS,
    inForm: selectionIn,
    ownTerms: true,
    summary: "All observations in one call",
    query: selectionQuery(app, "keys"),
    fault: ({ edition, query }) => topicFault(edition, query),
    media: "application/json",
    answer: v.object({ observations: v.array(observationJson), ...envelope }),
    narrowed: v.object({ observations: v.array(observationPart), ...envelope }),
    handle: (asked) => {
      const { edition, query } = asked;
      const { catalog } = edition;
      const rows = found(catalog, query);
      const [labels, at] = [labelsOf(catalog, query), edition.urls.canonical];
      const citeAs = cite(asked, "Observations", dataPath("observations"));
      return json({
        observations: rows.map((o) => withFields(observationToJson(catalog, o, at, labels), query.fields)),
        ...withEnvelope(edition, { query: asked.query, count: rows.length, sources: sourcesOf(rows), citeAs, ownTerms: true }),
      });
    },
  });
  endpoint(router, app, {
    path: dataPath("observations.csv"),
    forms: BULK_FORMS,
    inForm: selectionIn,
    ownTerms: true,
    summary: "All observations as CSV; rows that may not be redistributed are left out",
    query: selectionQuery(app, "columns"),
    fault: ({ edition, query }) => topicFault(edition, query),
    media: "text/csv",
    handle: ({ edition: { catalog, urls, words }, query: asked }) => {
      const [labels, at] = [labelsOf(catalog, asked), urls.canonical];
      const { kept, leftOut } = forFile(catalog, found(catalog, asked));
      const rows = kept.map((o) => observationToJson(catalog, o, at, labels));
      const file = csvFile(observationsCsv(rows, catalog.release, asked), `observations-${catalog.release}`);
      return sayLeftOut(file, leftOut, words.terms.leftOut);
    },
  });
  parquet(router, app);
}

function parquet(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("observations.parquet"),
    forms: BULK_FORMS,
    inForm: selectionIn,
    ownTerms: true,
    summary: "All observations as a Parquet file with typed columns; rows that may not be redistributed are left out",
    query: selectionQuery(app, "columns"),
    fault: ({ edition, query }) => topicFault(edition, query),
    media: PARQUET,
    handle: (asked) => {
      const { catalog, urls, words } = asked.edition;
      const { kept, leftOut } = forFile(catalog, found(catalog, asked.query));
      const about = {
        release: catalog.release,
        cite_as: cite(asked, words.terms.observations, dataPath("observations.parquet")),
        license: termsAddress(urls.canonical),
        left_out: `${leftOut.rows}`,
      };
      const [labels, at] = [labelsOf(catalog, asked.query), urls.canonical];
      const rows = kept.map((o) => observationToJson(catalog, o, at, labels));
      const file = observationsParquet(rows, catalog.release, about, asked.query);
      const response = answer(file, PARQUET, `attachment; filename="observations-${catalog.release}.parquet"`);
      // Whoever reads parts asks with HEAD how long the whole is.
      response.headers.set("content-length", `${file.byteLength}`);
      return sayLeftOut(response, leftOut, words.terms.leftOut);
    },
  });
}

/** The events behind `derived_from`, side-loaded as sources are. */
const counted = v.pipe(
  v.record(v.string(), eventJson),
  v.description("Events that a derived count is counted from, by id, each with the places that tell it; empty for a printed figure"),
);

function one(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("observations", ":id"),
    id: `Id of an observation, such as ${subjectText("example.number")}`,
    page: PAGES.observation,
    moves: true,
    leads: true,
    withdrawable: true,
    ownTerms: true,
    summary: "One observation; an old id leads to its successor",
    query: { ...vintageQuery(app), ...labelsQuery },
    media: "application/json",
    answer: v.object({ observation: observationJson, events: counted, ...envelope }),
    handle: (asked) => {
      const { edition, query, id, url } = asked;
      const { catalog } = edition;
      const successor = catalog.successorOf.get(id);
      if (successor !== undefined) return movedTo(`${dataPath("observations", successor)}${url.search}`);
      const o = observationOf(catalog, id, vintageOf(query));
      const other = o ? null : otherRow(catalog, id, vintageOf(query), url.search);
      if (other !== null) return seeOther(other);
      if (!o) return notFound(asked, "observation", [...catalog.observationById.keys()]);
      const at = edition.urls.canonical;
      const labels = labelsOf(catalog, query);
      const citeAs = cite(asked, id, PAGES.observation.replace(":id", id));
      return json({
        observation: observationToJson(catalog, o, at, labels),
        events: Object.fromEntries((o.events ?? []).map((event) => [event.id, eventToJson(catalog, event, at, labels)])),
        ...withEnvelope(edition, { query, count: 1, sources: sourcesOf([o]), citeAs, ownTerms: true }),
      });
    },
  });
}

/** Each observation comes with its verdict, and some are counted from events. */
function found(catalog: Catalog, asked: Selection): Observation[] {
  catalog.expectRows?.(
    catalog.series.map(({ id }) => id),
    ["events", "checks"],
  );
  const inView = allObservations(catalog, vintageOf(asked)).filter(isOf(catalog, asked));
  return sorted(catalog, matching(catalog, narrow(inView, asked, catalog.release), asked.q), asked.sort);
}
