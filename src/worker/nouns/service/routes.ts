import type { Hono } from "hono";
import * as v from "valibot";
import { API_FILES, API_PARTS, dataPath, NOUNS, PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { builtFile } from "../../http/asset.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, LICENSE } from "../../http/envelope.ts";
import { answer, json } from "../../http/respond.ts";
import { releaseParameter } from "../../http/vintageQuery.ts";

/** `/v1`, the service document, from which everything else can be reached; and the description of the API for machines. */
export function serviceRoutes(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath(),
    summary: "The service document",
    page: PAGES.guide,
    query: { release: releaseParameter(app) },
    media: "application/json",
    answer: v.object({
      name: v.string(),
      release: v.string(),
      query: envelope.query,
      license: v.string(),
      links: v.record(v.string(), v.string()),
    }),
    handle: ({ edition: { catalog, words, urls }, query }) => {
      const at = urls.canonical;
      const parts = API_PARTS.map((path) => [path.join("_"), at.data(...path)]);
      const links = Object.fromEntries([...[...NOUNS, ...API_FILES].map((name) => [name.replace(".", "_"), at.data(name)]), ...parts]);
      return json({ name: words.site.name, release: catalog.release, query, license: LICENSE, links });
    },
  });
  // Made when building, from the schemas that the routes are bound with, and served as a file.
  endpoint(router, app, {
    path: dataPath("openapi.json"),
    page: PAGES.guide,
    summary: "This description",
    query: {},
    media: "application/json",
    standard: "https://spec.openapis.org/oas/v3.1.0",
    handle: async (asked) => answer(await builtFile(asked, "openapi.json"), "application/json; charset=utf-8"),
  });
}
