import type { Context, MiddlewareHandler } from "hono";
import type { Named } from "../application.ts";
import { answerStore, type KeptAnswer } from "./answerStore.ts";
import { canonicalAddress } from "./canonicalAddress.ts";
import { encodingOf, ready } from "./encoding.ts";
import { etagFor, failsIfMatch, isAnyMatch, matchesIfNoneMatch } from "./etag.ts";
import { notModified } from "./notModified.ts";
import { origin } from "./origin.ts";

/** Media types that are not kept here: pictures stand in the assets and in the platform's cache, and archives are read as they are. */
const KEPT_ELSEWHERE = /^(?:image\/png|application\/zip)/;

/**
 * Keeps answers by what their addresses ask for, in one spelling, and by how they are compressed: same question, same release, same build,
 * same bytes. GET and HEAD share them, and a tag that is old is answered from them; one that is right is compared before any work.
 * Only what has status 200 is kept.
 * Why: docs/decisions/0014-answers-kept-per-isolate.md
 */
export function responseCache(app: Named): MiddlewareHandler {
  const store = answerStore();
  return async (c, next) => {
    if (!["GET", "HEAD"].includes(c.req.method) || matchesIfNoneMatch(c, etagFor(c, app)) || failsIfMatch(c, app)) return next();
    const known = store.get(keyOf(c, app));
    if (known !== undefined) return isAnyMatch(c) ? notModified(keptResponse(known)) : keptResponse(known);
    await next();
    if (c.res.status !== 200) return undefined;
    if (keeps(c.res)) store.set(keyOf(c, app), await kept(c.res));
    if (isAnyMatch(c)) {
      const made = c.res;
      c.res = undefined;
      c.res = notModified(made);
    }
    return undefined;
  };
}

/** Under what an answer is kept. Addresses name their origin, which the site decides and no header of a request. */
function keyOf(c: Context, app: Named): string {
  const { pathname, search } = canonicalAddress(app.build, c.req.url);
  return `${origin(c)}${pathname}${search} ${encodingOf(c) ?? ""}`;
}

function keeps({ headers }: Response): boolean {
  return headers.get("cache-control") !== "no-store" && !KEPT_ELSEWHERE.test(headers.get("content-type") ?? "");
}

function keptResponse({ headers, body }: KeptAnswer): Response {
  return new Response(body, ready(new Headers(headers)));
}

async function kept(response: Response): Promise<KeptAnswer> {
  return { headers: [...response.headers], body: await response.clone().arrayBuffer() };
}
