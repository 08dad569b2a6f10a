import type { Hono } from "hono";
import * as v from "valibot";
import type { App } from "../../application.ts";
import { listEndpoint } from "../../http/endpoint.ts";
import { choices } from "../../http/parameters.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";

const codeJson = v.pipe(
  v.object({
    list: v.string(),
    code: v.string(),
    label: v.string(),
    short: v.pipe(v.nullable(v.string()), v.description("The label where room is short; null: the label itself")),
    note: v.nullable(v.string()),
  }),
  v.metadata({ ref: "Code" }),
);

/** `/v1/codes`: every closed vocabulary. */
export function codeRoutes(router: Hono, app: App): void {
  const lists = [...new Set(app.catalog.codes.map((code) => code.list))];
  listEndpoint(router, app, {
    noun: "codes",
    summary: "Every closed vocabulary",
    query: { ...vintageQuery(app), list: v.optional(choices(lists, "Vocabularies, separated by commas.")) },
    row: codeJson,
    title: () => "Codes",
    rows: ({ edition, query: { list } }) => edition.catalog.codes.filter((code) => list?.includes(code.list) ?? true),
  });
}
