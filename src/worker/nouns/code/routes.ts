import type { Hono } from "hono";
import * as v from "valibot";
import { codeTable } from "../../../tables/codes.ts";
import { apiRow } from "../../http/apiRow.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { origin } from "../../http/origin.ts";
import { choices } from "../../http/parameters.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";

const codeRow = apiRow<null>()(codeTable, {}, "Code");

/** `/v1/codes`: every closed vocabulary. */
export function codeRoutes(app: Hono, site: Site): void {
  const lists = [...new Set(site.catalog.codes.map((code) => code.list))];
  endpoint(app, site, {
    path: "/v1/codes",
    summary: "Every closed vocabulary",
    query: { ...vintageQuery(site), list: v.optional(choices(lists, "Vocabularies, separated by commas.")) },
    media: "application/json",
    answer: v.object({ codes: v.array(codeRow.schema), ...envelope }),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const codes = catalog.codes.filter((code) => query.list === undefined || query.list.includes(code.list));
      const citeAs = cite(c, { catalog, words }, "Codes", "/v1/codes");
      return json(c, {
        codes: codes.map((code) => codeRow.toJson(code, null)),
        ...surround(catalog, { query, count: codes.length, sources: [], citeAs, origin: at }),
      });
    },
  });
}
