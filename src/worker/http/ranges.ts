import type { MiddlewareHandler } from "hono";
import { PAGES } from "../../edition/paths.ts";
import { rangeProblem } from "../../words/en/rangeProblem.ts";
import { CACHE } from "./cachePolicy.ts";
import { origin as originAt } from "./origin.ts";
import { problemAnswer } from "./problem.ts";

/** Files of which programs read parts: the end, which says where the columns are, then those that they need. */
const IN_PARTS = /\.parquet$/;

/** One range of bytes (RFC 9110, 14.1.2): from a byte on, from a byte to a byte, or the last so many. */
const RANGE = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/;

/** What is said of the whole file, and of no answer without it. */
const OF_THE_WHOLE = ["content-type", "content-length", "content-encoding", "content-disposition", "etag", "last-modified", "link"];

/** Answers a range of bytes of a Parquet file. It stands outside the response cache, which keeps the whole. */
export function ranges(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const whole = c.res;
    const part = await inParts(c.req.raw, whole, originAt(c));
    if (part === whole) return;
    c.res = undefined;
    c.res = part;
  };
}

/**
 * The part of an answer that the request asks for: a range of bytes of a Parquet file with 206, everything else as it is. Several ranges at
 * once, and `If-Range`, which only a strong tag could meet, get the whole file, as the standard allows.
 *
 * @param origin scheme and host of absolute addresses, as `origin` gives it
 * @returns also a problem with 416, where the range holds no byte of the file
 */
export async function inParts(request: Request, whole: Response, origin: string): Promise<Response> {
  if (whole.status !== 200 || !IN_PARTS.test(new URL(request.url).pathname)) return whole;
  whole.headers.set("accept-ranges", "bytes");
  const asked = rangeOf(request.headers.get("range") ?? "");
  if (asked === null || request.method !== "GET" || request.headers.has("if-range")) return whole;
  const bytes = await whole.arrayBuffer();
  const size = bytes.byteLength;
  const first = asked.first ?? Math.max(0, size - (asked.last ?? 0));
  const last = asked.first === null ? size - 1 : Math.min(asked.last ?? size - 1, size - 1);
  const headers = new Headers(whole.headers);
  if (first >= size) {
    for (const name of OF_THE_WHOLE) headers.delete(name);
    headers.set("content-range", `bytes */${size}`);
    headers.set("cache-control", CACHE.problem);
    return noSuchRange(request, size, origin, headers);
  }
  headers.set("content-range", `bytes ${first}-${last}/${size}`);
  headers.set("content-length", `${last - first + 1}`);
  return new Response(bytes.slice(first, last + 1), { status: 206, headers });
}

/** What is answered in the place of a range without a byte, with the headers that it has beside its own. */
function noSuchRange(request: Request, size: number, origin: string, headers: Headers): Response {
  const type = "range-not-satisfiable";
  const page = `${origin}${PAGES.problem.replace(":id", type)}`;
  const problem = problemAnswer(
    { page, title: rangeProblem.title, url: new URL(request.url) },
    { type, detail: rangeProblem.detail(size) },
  );
  for (const [name, value] of headers) problem.headers.set(name, value);
  return problem;
}

/** A range as it is asked for: without a first byte the last so many. Null where it is none, or ends before it begins: such are passed over. */
function rangeOf(text: string): { first: number | null; last: number | null } | null {
  const [all, from, to, suffix] = RANGE.exec(text) ?? [];
  if (all === undefined) return null;
  if (suffix !== undefined) return { first: null, last: Number(suffix) };
  const range = { first: Number(from), last: to === "" ? null : Number(to) };
  return range.last !== null && range.last < range.first ? null : range;
}
