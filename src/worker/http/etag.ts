import type { Context } from "hono";
import type { Named } from "../application.ts";
import { encodingOf } from "./encoding.ts";
import { origin } from "./origin.ts";
import { withoutTracking } from "./tracking.ts";

/**
 * The weak tag of this address: it names the release, the build (code and data together), the address itself, and how its answer is
 * compressed where that is done here.
 * Tags are sent with 200 only, so one that comes back proves that this very address answers 200 in this very state:
 * it can be compared before any work, and no address that would be a 400 or 404 is ever answered 304.
 * Why: docs/decisions/0012-etag-before-any-work.md
 */
export function etagFor(c: Context, app: Named): string {
  const { pathname, search } = withoutTracking(c.req.url);
  const encoding = encodingOf(c);
  const address = fingerprint(`${origin(c)}${pathname}${search}`);
  return `W/"${app.catalog.release}-${app.build.id}-${address}${encoding === null ? "" : `-${encoding}`}"`;
}

/** Whether the header If-None-Match is `*`, which every answer with status 200 matches: that is known only once there is one. */
export function isAnyMatch(c: Context): boolean {
  return c.req.header("if-none-match")?.trim() === "*";
}

/** RFC 9110 weak comparison of the header If-None-Match. */
export function matchesIfNoneMatch(c: Context, tag: string): boolean {
  const opaque = (t: string) => t.trim().replace(/^W\//, "");
  return (c.req.header("if-none-match") ?? "").split(",").some((t) => opaque(t) === opaque(tag));
}

/** Offset basis and prime of FNV-1a with 32 bits, by Fowler, Noll and Vo. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** FNV-1a, 32 bits, as eight hexadecimal digits: short, and the same on every machine; it protects nothing. */
function fingerprint(text: string): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
