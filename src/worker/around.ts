import type { Hono } from "hono";
import type { Named } from "./application.ts";
import { compressed } from "./http/encoding.ts";
import { headers } from "./http/headers.ts";
import { ranges } from "./http/ranges.ts";
import { responseCache } from "./http/responseCache.ts";

/** What stands around every address and needs no row: ranges, kept answers, compression, headers. */
export function around(router: Hono, app: Named): void {
  router.use(ranges());
  router.use(responseCache(app));
  router.use(compressed());
  headers(router, app);
}
