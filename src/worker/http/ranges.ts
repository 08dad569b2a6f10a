import type { MiddlewareHandler } from "hono";

/** Files of which programs read parts: the end, which says where the columns are, then those that they need. */
const IN_PARTS = /\.parquet$/;

/** One range of bytes (RFC 9110, 14.1.2): from a byte on, from a byte to a byte, or the last so many. */
const RANGE = /^bytes=(\d*)-(\d*)$/;

/** Answers a range of bytes of a Parquet file. It stands outside the response cache, which keeps the whole. */
export function ranges(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const whole = c.res;
    const part = await inParts(c.req.raw, whole);
    if (part === whole) return;
    c.res = undefined;
    c.res = part;
  };
}

/**
 * The part of an answer that the request asks for: a range of bytes of a Parquet file with 206, everything else as it is. Several ranges at
 * once, and `If-Range`, which only a strong tag could meet, get the whole file, as the standard allows.
 */
export async function inParts(request: Request, whole: Response): Promise<Response> {
  if (whole.status !== 200 || !IN_PARTS.test(new URL(request.url).pathname)) return whole;
  whole.headers.set("accept-ranges", "bytes");
  const asked = RANGE.exec(request.headers.get("range") ?? "");
  if (asked === null || request.method !== "GET" || request.headers.has("if-range")) return whole;
  const bytes = await whole.arrayBuffer();
  const headers = new Headers(whole.headers);
  const part = within(bytes.byteLength, asked[1] ?? "", asked[2] ?? "");
  if (part === null) {
    headers.set("content-range", `bytes */${bytes.byteLength}`);
    headers.delete("content-length");
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${part.first}-${part.last}/${bytes.byteLength}`);
  headers.set("content-length", `${part.last - part.first + 1}`);
  return new Response(bytes.slice(part.first, part.last + 1), { status: 206, headers });
}

/** First and last byte of a range within so many; null where it holds none of them. */
function within(size: number, from: string, to: string): { first: number; last: number } | null {
  if (from === "" && to === "") return { first: 0, last: size - 1 };
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : null;
}
