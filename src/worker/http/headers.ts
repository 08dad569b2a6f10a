import type { Hono, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { API, NUMBER_CARD, PAGES, PICTURED, picturePath, SERVICES } from "../../edition/paths.ts";
import type { Named } from "../application.ts";
import { CACHE, cachePolicy } from "./cachePolicy.ts";
import { etagFor, failsIfMatch, matchesIfNoneMatch } from "./etag.ts";
import { security } from "./security.ts";

/** The methods that addresses answer; every other is a 405 that lists them. */
export const METHODS = ["GET", "HEAD", "OPTIONS"];

/** Seconds for which a browser may keep the answer to a preflight request: a day, of which Chromium takes two hours. */
const PREFLIGHT = 86_400;

/** Headers that scripts of other pages may read, beside those that they always may. */
const EXPOSED = ["etag", "link", "content-disposition", "left-out", "left-out-reason", "accept-ranges", "content-range"];

/** Headers of every answer: CORS on data, tag and cache policy, and what browsers are allowed to do. */
export function headers(router: Hono, app: Named): void {
  security(router, app);
  const open = cors({ origin: "*", allowMethods: METHODS, exposeHeaders: EXPOSED, maxAge: PREFLIGHT });
  // What answers a preflight request says nothing of the methods of the address itself.
  const allowed: MiddlewareHandler = async (c, next) => {
    if (c.req.method === "OPTIONS") c.header("allow", METHODS.join(", "));
    return next();
  };
  for (const path of [
    `${API}/*`,
    PAGES.chart.replace(":id", "*"),
    NUMBER_CARD.replace(":id", "*"),
    SERVICES.oembed,
    SERVICES.script,
    ...PICTURED.map(picturePath),
  ])
    router.use(path, allowed, open);
  router.use(async (c, next) => {
    const url = new URL(c.req.url);
    const tag = etagFor(c, app);
    if (["GET", "HEAD"].includes(c.req.method) && matchesIfNoneMatch(c, tag) && !failsIfMatch(c, app)) {
      return c.body(null, 304, { etag: tag, "cache-control": CACHE[cachePolicy(url, 200)] });
    }
    await next();
    if (c.req.method === "OPTIONS") return undefined;
    c.header("cache-control", CACHE[cachePolicy(url, c.res.status)]);
    // The tag is that of an address; what answers a message is of the message.
    if (c.res.status !== 200 || c.req.method === "POST") return undefined;
    // Made again: which parameters an address knows is certain only once it was answered.
    c.header("etag", etagFor(c, app));
    return undefined;
  });
}
