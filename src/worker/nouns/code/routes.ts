import type { Hono } from "hono";
import * as v from "valibot";
import { codeTable } from "../../../tables/codes.ts";
import type { App } from "../../application.ts";
import { apiRow } from "../../http/apiRow.ts";
import { listEndpoint } from "../../http/endpoint.ts";
import { choices } from "../../http/parameters.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";

const codeRow = apiRow<null>()(codeTable, {}, "Code");

/** `/v1/codes`: every closed vocabulary of the tables; those of computed keys stand in their schemas. */
export function codeRoutes(router: Hono, app: App): void {
  const lists = [...new Set(app.catalog.codes.map((code) => code.list))];
  listEndpoint(router, app, {
    noun: "codes",
    summary: "Every closed vocabulary of the tables",
    query: { ...vintageQuery(app), list: v.optional(choices(lists, "Vocabularies.")) },
    row: codeRow.schema,
    title: () => "Codes",
    rows: ({ edition: { catalog }, query: { list } }) =>
      catalog.codes.filter((code) => list?.includes(code.list) ?? true).map((code) => codeRow.toJson(code, null)),
  });
}
