import type { Context, MiddlewareHandler } from "hono";
import { takes } from "./accepted.ts";
import { packingsOf } from "./packings.ts";

/**
 * Addresses whose media type the platform's edge sends as it is: text/csv and application/atom+xml are not among those that it compresses
 * by itself, nor are text/markdown and application/linkset+json, which `/llms.txt` and the catalogue of APIs are (developers.cloudflare.com/speed/optimization/content/compression). JSON, HTML, SVG and scripts are; zip, PNG and Parquet are
 * compressed inside.
 */
const SENT_AS_THEY_ARE = /\.(?:csv|atom)$|^\/llms\.txt$|^\/\.well-known\/api-catalog$/;

/**
 * How the answer to this request is compressed here; null for not at all: it need not be, or the reader does not take it.
 */
export function encodingOf(c: Context): "gzip" | null {
  return encodingAt(c.req.path, c.req.raw);
}

/** The same, of a path and the request for it. */
export function encodingAt(path: string, request: Request): "gzip" | null {
  return SENT_AS_THEY_ARE.test(path) && takes(request, "gzip") ? "gzip" : null;
}

/**
 * Compresses answers that the edge would send as they are, and says of all that may be compressed that they vary. It stands inside the response
 * cache, which so keeps compressed bytes; the tag names the encoding (`etagFor`).
 */
export function compressed(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!["GET", "HEAD"].includes(c.req.method) || ![200, 304].includes(c.res.status)) return;
    if (packingsOf(c.req.path).length > 0) c.res.headers.append("vary", "accept-encoding");
    const encoding = encodingOf(c);
    if (encoding === null || c.res.status !== 200) return;
    c.res.headers.set("content-encoding", encoding);
    c.res.headers.delete("content-length");
    if (c.res.body === null) return;
    c.res = new Response(c.res.body.pipeThrough(new CompressionStream(encoding)), ready(c.res.headers));
  };
}

/** For a body that is compressed already: without `encodeBody` workerd would do it again. */
export function ready(headers: Headers): ResponseInit {
  return headers.has("content-encoding") ? ({ headers, encodeBody: "manual" } as ResponseInit) : { headers };
}
