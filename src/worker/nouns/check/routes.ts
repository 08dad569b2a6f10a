import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import { checksInView } from "../../../model/queries.ts";
import { checksShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { listEndpoint } from "../../http/endpoint.ts";
import { page } from "../../http/page.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { checkJson, checkToJson } from "./json.ts";
import { ChecksPage } from "./page.tsx";

/** `/v1/checks` and their page: claims against records. */
export function checkRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "checks",
    page: PAGES.checks,
    summary: "Claims of the documents held against records, each with its verdict, the rule that gave it, and why",
    query: vintageQuery(app),
    row: checkJson,
    title: (words) => words.check.heading,
    rows: ({ edition: { catalog, urls }, query }) =>
      checksInView(catalog, vintageOf(query)).map((check) => checkToJson(catalog, check, urls.canonical)),
    sources: (checks) =>
      checks.flatMap((check) => [check.claim_source, ...check.records.map((record) => record.source), ...check.looked_in]),
  });
  page(router, app, PAGES.checks, {}, ({ edition, vintage, address }) =>
    ChecksPage({ edition: showing(edition, () => checksShown(checksInView(edition.catalog, vintage))), vintage, address }),
  );
}
