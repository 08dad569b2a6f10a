import type { Hono } from "hono";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { checksInView } from "../../../model/checksInView.ts";
import { checksShown } from "../../../model/shown.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { JSON_AND_CSV } from "../../http/links.ts";
import { page } from "../../http/page.ts";
import { csvFile } from "../../http/respond.ts";
import { checksCsv } from "./csv.ts";
import { checkJson, checkToJson } from "./json.ts";
import { ChecksPage } from "./page.tsx";
import { checkQuery, selectChecks } from "./query.ts";
import { whyText } from "./whyWords.ts";

/** `/v1/checks` as JSON and CSV, and their page: claims against records. */
export function checkRoutes(router: Hono, app: App): void {
  const query = checkQuery(app);
  const ofData = { ...query, ...labelsQuery };
  listEndpoint(router, app, {
    noun: "checks",
    // Before, no answer held figures of sources, nor named another form.
    ofRelease: (release) => (isOlderThan(release, "2026.27.0") ? {} : { forms: JSON_AND_CSV, ownTerms: true }),
    page: PAGES.checks,
    summary: "Claims of the documents held against records, each with its verdict, the rule that gave it, and why",
    query: ofData,
    row: checkJson,
    title: (words) => words.check.heading,
    rows: ({ edition, query: asked }) =>
      selectChecks(edition.catalog, asked).map((check) =>
        checkToJson(edition.catalog, check, edition.urls.canonical, labelsOf(edition.catalog, asked), whyText(edition, check)),
      ),
    sources: (checks) =>
      checks.flatMap((check) => [check.claim_source, ...check.records.map((record) => record.source), ...check.looked_in]),
  });
  endpoint(router, app, {
    path: dataPath("checks.csv"),
    forms: JSON_AND_CSV,
    page: PAGES.checks,
    ownTerms: true,
    summary: "Fact check as CSV: one row for each record",
    query: ofData,
    media: "text/csv",
    handle: ({ edition, query: asked }) => {
      const { catalog, words } = edition;
      const { text, lacking } = checksCsv(edition, selectChecks(catalog, asked), labelsOf(catalog, asked) !== null);
      return sayLeftOut(csvFile(text, `checks-${catalog.release}`), lacking, words.terms.leftOutFigures);
    },
  });
  page(router, app, PAGES.checks, query, ({ edition, query: asked, vintage, stated, address }) => {
    const checks = selectChecks(edition.catalog, asked);
    const all = checksInView(edition.catalog, vintage);
    return ChecksPage({ edition: showing(edition, () => checksShown(all)), checks, all, vintage, state: stated, address });
  });
}
