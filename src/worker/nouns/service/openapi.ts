import type { Hono } from "hono";
import { asset } from "../../http/asset.ts";
import { endpoint } from "../../http/endpoint.ts";
import type { Site } from "../../site.ts";

/** `/v1/openapi.json`: made when building, from the schemas that the routes are bound with, and served as a file. */
export function openApiRoute(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/openapi.json",
    page: "/api",
    summary: "This description",
    query: {},
    media: "application/json",
    standard: "https://spec.openapis.org/oas/v3.1.0",
    handle: async (c) => c.body(await (await asset(c, "openapi.json")).text(), 200, { "content-type": "application/json; charset=utf-8" }),
  });
}
