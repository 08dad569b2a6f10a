import type { Hono } from "hono";
import * as v from "valibot";
import { counts } from "../../../model/vintage.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { missing } from "../../http/notFound.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { sourceJson, sourceToJson } from "./json.ts";

/** `/v1/sources`: here the noun and the side-loaded sources are the same, so the rows stand under `sources` by id. */
export function sourceRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/sources",
    page: "/sources",
    summary: "All sources, by id",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object(envelope),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const ids = catalog.sources.filter((s) => counts(s, vintageOf(query))).map((s) => s.id);
      const citeAs = cite(c, { catalog, words }, words.source.heading, "/v1/sources");
      return json(c, surround(catalog, { query, count: ids.length, sources: ids, citeAs, origin: at }));
    },
  });
  endpoint(app, site, {
    path: "/v1/sources/:id",
    id: "Id of a source, such as avim-2025",
    page: "/sources/:id",
    summary: "One source",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ source: sourceJson, ...envelope }),
    withdrawable: true,
    handle: (c, query, view) => {
      const { catalog, words } = view;
      const id = c.req.param("id") ?? "";
      const source = catalog.sourceById.get(id);
      if (!source) return missing(c, view, "source", id, [...catalog.sourceById.keys()]);
      const at = origin(c);
      const citeAs = cite(c, { catalog, words }, source.title, `/sources/${id}`);
      return json(c, { source: sourceToJson(source, at), ...surround(catalog, { query, count: 1, sources: [id], citeAs, origin: at }) });
    },
  });
}
