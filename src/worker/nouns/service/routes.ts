import type { Hono } from "hono";
import * as v from "valibot";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, LICENSE } from "../../http/envelope.ts";
import { origin } from "../../http/origin.ts";
import { releaseParameter } from "../../http/resolveEdition.ts";
import { json } from "../../http/respond.ts";
import type { Site } from "../../site.ts";

const NOUNS = [
  "series",
  "observations",
  "events",
  "balance",
  "disagreements",
  "checks",
  "sources",
  "charts",
  "codes",
  "releases",
  "changes",
];

/** `/v1`: the service document, from which everything else can be reached. */
export function serviceRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1",
    summary: "The service document",
    page: "/api",
    query: { release: releaseParameter(site) },
    media: "application/json",
    answer: v.object({
      name: v.string(),
      release: v.string(),
      query: envelope.query,
      license: v.string(),
      links: v.record(v.string(), v.string()),
    }),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const links = Object.fromEntries(
        [...NOUNS, "changes.atom", "openapi.json"].map((noun) => [noun.replace(".", "_"), `${at}/v1/${noun}`]),
      );
      return json(c, { name: words.site.name, release: catalog.release, query, license: LICENSE, links });
    },
  });
}
