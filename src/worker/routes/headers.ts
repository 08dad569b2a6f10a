import type { Context, Hono } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import type { Site } from "../site.ts";

/** Headers of every answer: CORS on data, a tag that is compared before any work, and what browsers are allowed to do. */
export function headers(app: Hono, site: Site): void {
  framing(app);
  for (const path of ["/v1/*", "/charts/*", "/oembed", "/embed.js"])
    app.use(path, cors({ origin: "*", allowMethods: ["GET", "HEAD", "OPTIONS"], exposeHeaders: ["etag", "link"], maxAge: 86400 }));
  const tag = `W/"${site.catalog.release}-${site.build.id}"`;
  app.use(async (c, next) => {
    const known = c.req.method === "GET" || c.req.method === "HEAD" ? c.req.header("if-none-match") : undefined;
    if (known !== undefined && matches(known, tag)) return notModified(c, tag);
    await next();
    if (c.res.status === 200) c.header("etag", tag);
    return undefined;
  });
}

/** Embeds, their error pages included, may stand in any page; everything else only in our own. */
function framing(app: Hono): void {
  const own = secureHeaders({ xFrameOptions: "SAMEORIGIN", crossOriginResourcePolicy: "cross-origin" });
  const embedded = secureHeaders({ xFrameOptions: false, crossOriginResourcePolicy: "cross-origin" });
  app.use(async (c, next) => {
    const anywhere = c.req.path.startsWith("/embed/");
    await (anywhere ? embedded : own)(c, next);
    if (!anywhere && !c.res.headers.has("content-security-policy")) c.header("content-security-policy", "frame-ancestors 'self'");
  });
}

/** RFC 9110 weak comparison of If-None-Match. */
function matches(header: string, tag: string): boolean {
  const opaque = (t: string) => t.trim().replace(/^W\//, "");
  return header.split(",").some((t) => opaque(t) === opaque(tag));
}

function notModified(c: Context, tag: string): Response {
  c.header("etag", tag);
  return c.body(null, 304);
}
