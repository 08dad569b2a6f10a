import type { Hono } from "hono";
import * as v from "valibot";
import { checksInView } from "../../../model/checksInView.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { checkJson, checkToJson } from "./json.ts";

/** `/v1/checks`: claims against records. */
export function checkRoutes(app: Hono, head: Site): void {
  endpoint(app, head, {
    path: "/v1/checks",
    page: "/checks",
    summary: "Claims of the documents held against records, each with its verdict, the rule that gave it, and why",
    query: vintageQuery(head),
    media: "application/json",
    answer: v.object({ checks: v.array(checkJson), ...envelope }),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const checks = checksInView(catalog, vintageOf(query)).map((check) => checkToJson(catalog, check, at));
      const sources = checks.flatMap((check) => [check.claim_source, ...check.records.map((record) => record.source), ...check.looked_in]);
      const citeAs = cite(c, { catalog, words }, words.check.heading, "/v1/checks");
      return json(c, { checks, ...surround(catalog, { query, count: checks.length, sources, citeAs, origin: at }) });
    },
  });
}
