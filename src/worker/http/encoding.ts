import type { Context, MiddlewareHandler } from "hono";

/**
 * Addresses whose media type the platform's edge sends as it is: text/csv and application/atom+xml are not among those that it compresses
 * by itself (developers.cloudflare.com/speed/optimization/content/compression). JSON, HTML, SVG and scripts are; zip, PNG and Parquet are
 * compressed inside.
 */
const SENT_AS_THEY_ARE = /\.(?:csv|atom)$/;

/** A token of the header Accept-Encoding, and its weight. */
const TOKEN = /^\s*([^\s;]+)\s*(?:;\s*q=([\d.]+)\s*)?$/i;

/** Whether an answer at this path is compressed here, where its reader takes that. */
function isNegotiated({ req }: Context): boolean {
  return SENT_AS_THEY_ARE.test(req.path);
}

/**
 * How the answer to this request is compressed here; null for not at all: it need not be, or the reader does not take it. The edge puts
 * its own wishes into the header and keeps those of the reader beside it.
 */
export function encodingOf(c: Context): "gzip" | null {
  if (!isNegotiated(c)) return null;
  const { clientAcceptEncoding: reader } = (c.req.raw as { cf?: { clientAcceptEncoding?: unknown } }).cf ?? {};
  return takesGzip(typeof reader === "string" ? reader : (c.req.header("accept-encoding") ?? "")) ? "gzip" : null;
}

function takesGzip(accepted: string): boolean {
  const weights = new Map(accepted.split(",").flatMap((token) => weighed(token)));
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function weighed(token: string): [string, number][] {
  const [, name, weight = "1"] = TOKEN.exec(token) ?? [];
  return name === undefined ? [] : [[name.toLowerCase(), Number(weight)]];
}

/**
 * Compresses answers that the edge would send as they are, and says that they vary. It stands inside the response cache, which so keeps
 * compressed bytes; the tag names the encoding (`etagFor`).
 */
export function compressed(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!isNegotiated(c) || ![200, 304].includes(c.res.status)) return;
    c.res.headers.append("vary", "accept-encoding");
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
