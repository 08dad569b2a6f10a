import type { Hono } from "hono";
import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { sourcesOf } from "../../../model/observation.ts";
import { allObservations, observationOf } from "../../../model/observationsOf.ts";
import { redistributable } from "../../../model/redistributable.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { JSON_AND_CSV } from "../../http/links.ts";
import { missing } from "../../http/notFound.ts";
import { origin } from "../../http/origin.ts";
import { search } from "../../http/parameters.ts";
import { cite } from "../../http/permalink.ts";
import { csvFile, json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { eventJson, eventToJson } from "../event/json.ts";
import { observationsCsv } from "./csv.ts";
import { observationJson, observationToJson } from "./json.ts";
import { narrow, observationQuery } from "./query.ts";

/** `/v1/observations` as JSON and CSV, and one observation. */
export function observationRoutes(app: Hono, site: Site): void {
  list(app, site);
  one(app, site);
}

function list(app: Hono, site: Site): void {
  const query = { ...observationQuery(site), q: v.optional(search) };
  endpoint(app, site, {
    path: "/v1/observations",
    forms: JSON_AND_CSV,
    summary: "All observations in one call",
    query,
    media: "application/json",
    answer: v.object({ observations: v.array(observationJson), ...envelope }),
    handle: (c, asked, { catalog, words }) => {
      const at = origin(c);
      const rows = found(catalog, asked);
      const citeAs = cite(c, { catalog, words }, "Observations", "/v1/observations");
      const around = { query: asked, count: rows.length, sources: sourcesOf(rows), citeAs, origin: at };
      return json(c, { observations: rows.map((o) => observationToJson(catalog, o, at)), ...surround(catalog, around) });
    },
  });
  endpoint(app, site, {
    path: "/v1/observations.csv",
    forms: JSON_AND_CSV,
    summary: "All observations as CSV; rows that may not be redistributed are left out",
    query,
    media: "text/csv",
    handle: (c, asked, { catalog }) => {
      const rows = redistributable(catalog, found(catalog, asked));
      return csvFile(
        c,
        observationsCsv(
          rows.map((o) => observationToJson(catalog, o, origin(c))),
          catalog.release,
        ),
        `observations-${catalog.release}`,
      );
    },
  });
}

/** The events behind `derived_from`, side-loaded as sources are. */
const counted = v.pipe(
  v.record(v.string(), eventJson),
  v.description("Events that a derived count is counted from, by id, each with the places that tell it; empty for a printed figure"),
);

function one(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/observations/:id",
    id: "Id of an observation, such as arms-import-share.ISR.2016_2020.avim-2025",
    page: "/observations/:id",
    moves: true,
    withdrawable: true,
    summary: "One observation; the old id of a corrected one leads to its successor",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ observation: observationJson, events: counted, ...envelope }),
    handle: (c, query, view) => {
      const { catalog, words } = view;
      const id = c.req.param("id") ?? "";
      const successor = catalog.successorOf.get(id);
      if (successor !== undefined) return c.redirect(`/v1/observations/${successor}${new URL(c.req.url).search}`, 301);
      const o = observationOf(catalog, id, vintageOf(query));
      if (!o) return missing(c, view, "observation", id, [...catalog.observationById.keys()]);
      const at = origin(c);
      const citeAs = cite(c, { catalog, words }, id, `/observations/${id}`);
      return json(c, {
        observation: observationToJson(catalog, o, at),
        events: Object.fromEntries((o.events ?? []).map((event) => [event.id, eventToJson(catalog, event, at)])),
        ...surround(catalog, { query, count: 1, sources: sourcesOf([o]), citeAs, origin: at }),
      });
    },
  });
}

type Asked = Parameters<typeof narrow>[1] & Parameters<typeof vintageOf>[0] & { q?: string | undefined };

function found(catalog: Catalog, asked: Asked): Observation[] {
  return matching(catalog, narrow(allObservations(catalog, vintageOf(asked)), asked), asked.q);
}

/** Observations that hold every word of the search, as written in id, figure, quote or note; "percent" also finds "%". */
function matching(catalog: Catalog, observations: Observation[], q: string | undefined): Observation[] {
  if (q === undefined) return observations;
  const words = fold(q).split(" ").filter(Boolean);
  return observations.filter((o) => {
    const title = catalog.seriesById.get(o.series)?.title ?? "";
    const text = ` ${fold([o.id, title, o.as_worded ?? "", o.quote, o.note, o.value].join(" "))} `;
    return words.every((word) => (/^[\d.,]+$/.test(word) ? text.includes(` ${word} `) : text.includes(word)));
  });
}

/** Lower case, signs as words, everything that is no letter or digit as one space. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("%", " percent ")
    .replaceAll("$", " ")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
}
