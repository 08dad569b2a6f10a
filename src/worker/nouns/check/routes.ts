import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import { checksInView } from "../../../model/checksInView.ts";
import { checksShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { listEndpoint } from "../../http/endpoint.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { page } from "../../http/page.ts";
import { checkJson, checkToJson } from "./json.ts";
import { ChecksPage } from "./page.tsx";
import { checkQuery, selectChecks } from "./query.ts";

/** `/v1/checks` and their page: claims against records. */
export function checkRoutes(router: Hono, app: App): void {
  const query = checkQuery(app);
  listEndpoint(router, app, {
    noun: "checks",
    page: PAGES.checks,
    summary: "Claims of the documents held against records, each with its verdict, the rule that gave it, and why",
    query: { ...query, ...labelsQuery },
    row: checkJson,
    title: (words) => words.check.heading,
    rows: ({ edition: { catalog, urls }, query: asked }) =>
      selectChecks(catalog, asked).map((check) => checkToJson(catalog, check, urls.canonical, labelsOf(catalog, asked))),
    sources: (checks) =>
      checks.flatMap((check) => [check.claim_source, ...check.records.map((record) => record.source), ...check.looked_in]),
  });
  page(router, app, PAGES.checks, query, ({ edition, query: asked, vintage, stated, address }) => {
    const checks = selectChecks(edition.catalog, asked);
    const all = checksInView(edition.catalog, vintage);
    return ChecksPage({ edition: showing(edition, () => checksShown(all)), checks, all, vintage, state: stated, address });
  });
}
