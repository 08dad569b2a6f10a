import type { MiddlewareHandler } from "hono";

/** At most so many answers, of at most so many bytes each, are kept in one isolate; the oldest goes first. */
const MOST = 256;
const LARGEST = 512 * 1024;

/**
 * Keeps plain data answers by their whole address: same address, same release, same build, same bytes.
 * Only GET without conditions, only 200, only below /v1; everything else passes through untouched.
 */
export function keptAnswers(): MiddlewareHandler {
  const kept = new Map<string, { body: ArrayBuffer; headers: Headers }>();
  return async (c, next) => {
    const { method, url, headers } = c.req.raw;
    if (method !== "GET" || headers.has("if-none-match") || !c.req.path.startsWith("/v1/")) return next();
    const known = kept.get(url);
    if (known) return new Response(known.body, { headers: known.headers });
    await next();
    if (c.res.status !== 200) return;
    const body = await c.res.clone().arrayBuffer();
    if (body.byteLength > LARGEST) return;
    const oldest = kept.size >= MOST ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(url, { body, headers: new Headers(c.res.headers) });
  };
}
