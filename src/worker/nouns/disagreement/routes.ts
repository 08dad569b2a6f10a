import type { Hono } from "hono";
import * as v from "valibot";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { disagreementJson, disagreementsToJson } from "./json.ts";

/** `/v1/disagreements`: where sources contradict each other or themselves. */
export function disagreementRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/disagreements",
    page: "/disagreements",
    summary: "Where sources contradict each other or themselves, side by side",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ disagreements: v.array(disagreementJson), ...envelope }),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const disagreements = disagreementsToJson(catalog, at);
      const sources = disagreements.flatMap((d) => d.sides.map((side) => side.source));
      const citeAs = cite(c, { catalog, words }, words.disagreement.heading, "/v1/disagreements");
      return json(c, { disagreements, ...surround(catalog, { query, count: disagreements.length, sources, citeAs, origin: at }) });
    },
  });
}
