import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import { replacing } from "../../../model/catalog.ts";
import { disagreementsInView } from "../../../model/facts/contradictions.ts";
import { disagreementsShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { listEndpoint } from "../../http/endpoint.ts";
import { page } from "../../http/page.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { disagreementJson, disagreementsToJson } from "./json.ts";
import { DisagreementsPage } from "./page.tsx";

/** `/v1/disagreements` and their page: where sources contradict each other or themselves. */
export function disagreementRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "disagreements",
    page: PAGES.disagreements,
    summary: "Where sources contradict each other or themselves, side by side",
    query: vintageQuery(app),
    row: disagreementJson,
    title: (words) => words.disagreement.heading,
    rows: ({ edition: { catalog, urls }, query }) => disagreementsToJson(catalog, urls.canonical, vintageOf(query)),
    sources: (rows) => rows.flatMap(({ sides }) => sides.map(({ source }) => source)),
  });
  page(router, app, PAGES.disagreements, {}, ({ edition, vintage, address }) => {
    const catalog = replacing(edition.catalog, { disagreements: disagreementsInView(edition.catalog, vintage) });
    return DisagreementsPage({ edition: { ...showing(edition, () => disagreementsShown(catalog)), catalog }, address });
  });
}
