import type { Hono } from "hono";
import { cors } from "hono/cors";
import type { Site } from "../site.ts";
import { CACHE, cachePolicy } from "./cachePolicy.ts";
import { knows, tagOf } from "./etag.ts";
import { security } from "./security.ts";

export const METHODS = ["GET", "HEAD", "OPTIONS"];

/** Headers of every answer: CORS on data, tag and cache policy, and what browsers are allowed to do. */
export function headers(app: Hono, site: Site): void {
  security(app, site);
  const open = cors({ origin: "*", allowMethods: METHODS, exposeHeaders: ["etag", "link", "content-disposition"], maxAge: 86400 });
  for (const path of ["/v1/*", "/charts/*", "/oembed", "/embed.js"]) app.use(path, open);
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const tag = tagOf(c, site);
    if (["GET", "HEAD"].includes(c.req.method) && knows(c, tag)) {
      return c.body(null, 304, { etag: tag, "cache-control": CACHE[cachePolicy(url, 200)] });
    }
    await next();
    if (c.req.method === "OPTIONS") return undefined;
    c.header("cache-control", CACHE[cachePolicy(url, c.res.status)]);
    if (c.res.status === 200) c.header("etag", tag);
    return undefined;
  });
}
