import type { MiddlewareHandler } from "hono";

/** Files of which programs read parts: the end, which says where the columns are, then those that they need. */
const IN_PARTS = /\.parquet$/;

/** One range of bytes (RFC 9110, 14.1.2): from a byte on, from a byte to a byte, or the last so many. */
const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * Answers a range of bytes of a Parquet file with 206. It stands outside the response cache, which keeps the whole. Several ranges at once, and
 * `If-Range`, which only a strong tag could meet, get the whole file, as the standard allows.
 */
export function ranges(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!IN_PARTS.test(c.req.path) || c.res.status !== 200) return;
    c.res.headers.set("accept-ranges", "bytes");
    const asked = RANGE.exec(c.req.header("range") ?? "");
    if (asked === null || c.req.method !== "GET" || c.req.header("if-range") !== undefined) return;
    const bytes = await c.res.arrayBuffer();
    const headers = new Headers(c.res.headers);
    const part = within(bytes.byteLength, asked[1] ?? "", asked[2] ?? "");
    c.res = undefined;
    if (part === null) {
      headers.set("content-range", `bytes */${bytes.byteLength}`);
      headers.delete("content-length");
      c.res = new Response(null, { status: 416, headers });
      return;
    }
    headers.set("content-range", `bytes ${part.first}-${part.last}/${bytes.byteLength}`);
    headers.set("content-length", `${part.last - part.first + 1}`);
    c.res = new Response(bytes.slice(part.first, part.last + 1), { status: 206, headers });
  };
}

/** First and last byte of a range within so many; null where it holds none of them. */
function within(size: number, from: string, to: string): { first: number; last: number } | null {
  if (from === "" && to === "") return { first: 0, last: size - 1 };
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : null;
}
