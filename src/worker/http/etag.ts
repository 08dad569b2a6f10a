import type { Context } from "hono";
import type { Named } from "../application.ts";
import { canonicalAddress } from "./canonicalAddress.ts";
import { encodingOf } from "./encoding.ts";
import { origin } from "./origin.ts";
import { isTagIn, isUnmatched, tagOf } from "./tag.ts";

/**
 * The weak tag of this address: it names the release, the build (code and data together), what the address asks for, and how its answer is
 * compressed where that is done here.
 * Tags are sent with 200 only, so one that comes back proves that this very address answers 200 in this very state:
 * it can be compared before any work, and no address that would be a 400 or 404 is ever answered 304. All spellings of one question share it.
 * Why: docs/decisions/0012-etag-before-any-work.md
 */
export function etagFor(c: Context, app: Named): string {
  const { pathname, search } = canonicalAddress(app.build, c.req.url);
  const encoding = encodingOf(c);
  return tagOf({ release: app.catalog.release, build: app.build.id, address: `${origin(c)}${pathname}${search}`, encoding });
}

/** Whether the header If-None-Match is `*`, which every answer with status 200 matches: that is known only once there is one. */
export function isAnyMatch(c: Context): boolean {
  return c.req.header("if-none-match")?.trim() === "*";
}

/** Whether a request to read asks, by the header If-Match, for another state of what stands at its address. */
export function failsIfMatch(c: Context, app: Named): boolean {
  const wanted = c.req.header("if-match");
  return wanted !== undefined && ["GET", "HEAD"].includes(c.req.method) && isUnmatched(wanted, etagFor(c, app));
}

/** RFC 9110 weak comparison of the header If-None-Match. */
export function matchesIfNoneMatch(c: Context, tag: string): boolean {
  return isTagIn(c.req.header("if-none-match") ?? null, tag);
}
