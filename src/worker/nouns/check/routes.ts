import type { Hono } from "hono";
import * as v from "valibot";
import { PAGES } from "../../../edition/paths.ts";
import { VERDICTS } from "../../../model/check.ts";
import { checksInView } from "../../../model/queries.ts";
import { checksShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { listEndpoint } from "../../http/endpoint.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { page } from "../../http/page.ts";
import { choice, choices } from "../../http/parameters.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { checkJson, checkToJson } from "./json.ts";
import { ChecksPage } from "./page.tsx";

/** `/v1/checks` and their page: claims against records. */
export function checkRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "checks",
    page: PAGES.checks,
    summary: "Claims of the documents held against records, each with its verdict, the rule that gave it, and why",
    query: { ...vintageQuery(app), ...labelsQuery },
    row: checkJson,
    title: (words) => words.check.heading,
    rows: ({ edition: { catalog, urls }, query }) =>
      checksInView(catalog, vintageOf(query)).map((check) => checkToJson(catalog, check, urls.canonical, labelsOf(catalog, query))),
    sources: (checks) =>
      checks.flatMap((check) => [check.claim_source, ...check.records.map((record) => record.source), ...check.looked_in]),
  });
  const { documents, partners } = claimants(app);
  const query = {
    verdict: v.optional(choice(VERDICTS, "Claims with this verdict alone.")),
    article: v.optional(choices(documents, "Claims of one article.")),
    partner: v.optional(choices(partners, "Claims about one partner.")),
  };
  page(router, app, PAGES.checks, query, ({ edition, vintage, stated, address }) =>
    ChecksPage({ edition: showing(edition, () => checksShown(checksInView(edition.catalog, vintage))), vintage, state: stated, address }),
  );
}

/** Who makes claims, and about whom. */
function claimants({ catalog }: App): { documents: string[]; partners: string[] } {
  const documents = catalog.sources.flatMap(({ id, collection }) => (collection === "documents" ? [id] : []));
  return { documents, partners: catalog.subject.partners.map(({ code }) => code) };
}
