import type { MiddlewareHandler } from "hono";
import { API } from "../../edition/paths.ts";
import { encodingOf, ready } from "./encoding.ts";
import { withoutTracking } from "./tracking.ts";

/** Bytes of one answer that an isolate keeps at most. */
const LARGEST = 512 * 1024;
/** Bytes of all answers that it keeps at most, of the 128 MiB that it has for everything; the oldest goes first. */
const MOST = 16 * 1024 * 1024;

/**
 * Keeps data answers and pages by their whole address, without what only tracks, and by how they are compressed: same address, same
 * release, same build, same bytes.
 * Only GET without conditions, only 200, only what stands below /v1 and HTML; everything else passes through untouched.
 * Why: docs/decisions/0014-answers-kept-per-isolate.md
 */
export function responseCache(): MiddlewareHandler {
  const kept = new Map<string, { body: ArrayBuffer; headers: Headers }>();
  let bytes = 0;
  const forget = (address: string) => {
    bytes -= kept.get(address)?.body.byteLength ?? 0;
    kept.delete(address);
  };
  return async (c, next) => {
    const { method, url, headers } = c.req.raw;
    if (method !== "GET" || headers.has("if-none-match")) return next();
    const address = `${withoutTracking(url).href} ${encodingOf(c) ?? ""}`;
    const known = kept.get(address);
    if (known) return new Response(known.body, ready(known.headers));
    await next();
    if (c.res.status !== 200 || !keeps(c.req.path, c.res)) return;
    const body = await c.res.clone().arrayBuffer();
    if (body.byteLength > LARGEST) return;
    forget(address);
    kept.set(address, { body, headers: new Headers(c.res.headers) });
    bytes += body.byteLength;
    for (const oldest of kept.keys()) {
      if (bytes <= MOST) break;
      forget(oldest);
    }
  };
}

function keeps(path: string, { headers }: Response): boolean {
  return path.startsWith(`${API}/`) || (headers.get("content-type") ?? "").startsWith("text/html");
}
