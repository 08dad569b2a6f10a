import type { Hono } from "hono";
import * as v from "valibot";
import { LICENSE } from "../../render/json/envelope.ts";
import type { Site } from "../../site.ts";
import { endpoint } from "../endpoint.ts";
import { json } from "../json.ts";
import { origin } from "../origin.ts";

const NOUNS = ["series", "observations", "events", "balance", "disagreements", "sources", "charts", "codes"];

/** `/v1`: the service document, from which everything else can be reached. */
export function serviceRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1",
    summary: "The service document",
    query: {},
    media: "application/json",
    cache: "data",
    answer: v.object({ name: v.string(), release: v.string(), license: v.string(), links: v.record(v.string(), v.string()) }),
    handle: (c) => {
      const at = origin(c);
      const links = Object.fromEntries(NOUNS.map((noun) => [noun, `${at}/v1/${noun}`]));
      return json(c, { name: site.words.site.name, release: site.catalog.release, license: LICENSE, links });
    },
  });
}
