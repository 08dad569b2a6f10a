import type { Hono } from "hono";
import { NUMBER_CARD, PAGES } from "../../edition/paths.ts";
import { observationOf } from "../../model/queries.ts";
import { subjectText } from "../../words/naming.ts";
import { type App, latestEdition } from "../application.ts";
import { correctionsOf } from "../http/corrections.ts";
import { endpoint } from "../http/endpoint.ts";
import { notFound } from "../http/notFound.ts";
import { html, movedTo } from "../http/respond.ts";
import { vintageOf, vintageQuery } from "../http/vintageQuery.ts";
import { NumberCard } from "./numberCard.tsx";

/** A fragment runs and loads nothing. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * `/numbers/{id}`: one number as a fragment of HTML, which `<baku-number>` shows and any page may hold. Pinned ones revalidate too: they
 * have to announce a correction.
 */
export function numberCardRoutes(router: Hono, app: App): void {
  endpoint(router, app, {
    path: NUMBER_CARD,
    id: `Id of an observation, such as ${subjectText("example.number")}`,
    page: PAGES.observation,
    moves: true,
    withdrawable: true,
    summary: "One number as a fragment of HTML, for a sentence in another page",
    query: vintageQuery(app),
    media: "text/html",
    handle: async (asked) => {
      const { edition, query, id, url, files } = asked;
      const { catalog, urls } = edition;
      const vintage = vintageOf(query);
      const successor = catalog.successorOf.get(id);
      if (successor !== undefined) return movedTo(`${urls.latest.numberCard(successor)}${url.search}`);
      const o = observationOf(catalog, id, vintage);
      if (!o) return notFound(asked, "observation", [...catalog.observationById.keys()]);
      const corrections = await correctionsOf(app.build, files, edition.pinned);
      const head = latestEdition(asked.app, urls.origin);
      const card = NumberCard({ edition: { ...edition, corrections }, head, o, vintage, css: app.build.numberCss });
      const response = html(String(card));
      response.headers.set("content-security-policy", POLICY);
      return response;
    },
  });
}
