import type { Hono } from "hono";
import * as v from "valibot";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { sourceShown, sourcesShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, withEnvelope } from "../../http/envelope.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { notFound, notFoundPage } from "../../http/notFound.ts";
import { page } from "../../http/page.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { sourceJson, sourceToJson } from "../../http/sourceJson.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { SourcesPage } from "./listPage.tsx";
import { SourcePage } from "./page.tsx";
import { selectSources, sourceBy, sourceQuery, sourcesOnPage } from "./query.ts";

/** `/v1/sources`, one source, and their pages. */
export function sourceRoutes(router: Hono, app: App): void {
  const ofList = sourceQuery(app);
  // Here the noun and the side-loaded sources are the same, so the rows stand under `sources` by id.
  endpoint(router, app, {
    path: dataPath("sources"),
    page: PAGES.sources,
    summary: "All sources, by id",
    query: { ...ofList, ...labelsQuery },
    media: "application/json",
    answer: v.object(envelope),
    handle: (asked) => {
      const { edition, query } = asked;
      const ids = selectSources(edition.catalog, query).map(({ id }) => id);
      const citeAs = cite(asked, edition.words.source.heading, dataPath("sources"));
      return json(withEnvelope(edition, { query, count: ids.length, sources: ids, citeAs }));
    },
  });
  endpoint(router, app, {
    path: dataPath("sources", ":id"),
    id: "Id of a source, such as avim-2025",
    page: PAGES.source,
    summary: "One source",
    query: { ...vintageQuery(app), ...labelsQuery },
    media: "application/json",
    answer: v.object({ source: sourceJson, ...envelope }),
    withdrawable: true,
    handle: (asked) => {
      const { edition, query, id } = asked;
      const { sourceById } = edition.catalog;
      const source = sourceBy(edition.catalog, id, vintageOf(query).as_of);
      if (!source) return notFound(asked, "source", [...sourceById.keys()]);
      const citeAs = cite(asked, source.title, PAGES.source.replace(":id", id));
      return json({
        source: sourceToJson(source, edition.urls.canonical, labelsOf(edition.catalog, query)),
        ...withEnvelope(edition, { query, count: 1, sources: [id], citeAs }),
      });
    },
  });
  page(router, app, PAGES.sources, ofList, ({ edition, query, vintage, stated, address }) => {
    const shown = sourcesOnPage(edition.catalog, query);
    return SourcesPage({ edition: showing(edition, () => sourcesShown(edition.catalog)), shown, vintage, state: stated, address });
  });
  page(router, app, PAGES.source, {}, (asked) => {
    const { edition, id, vintage, address } = asked;
    const source = sourceBy(edition.catalog, id, vintage.as_of);
    if (!source) return notFoundPage(asked, "source", [...asked.edition.catalog.sourceById.keys()]);
    return SourcePage({ edition: showing(edition, () => sourceShown(edition.catalog, source)), source, address, vintage });
  });
}
