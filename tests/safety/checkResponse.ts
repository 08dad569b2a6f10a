import type { Answer } from "./rawHttp.ts";
import { FORGED, RAW, type Wild } from "./requests.ts";

const PROBLEM = ["type", "title", "status", "detail", "instance", "errors"];
/** What a card of a number is asked by; a `..` behind it leads elsewhere. */
const CARD = /^\/(?:[a-z]{2}\/)?numbers\//;
const STATUSES = [200, 204, 301, 304, 400, 404, 405];
/** Media types in which a browser reads markup. */
const MARKUP = /^(?:text\/html|image\/svg\+xml|application\/(?:atom\+xml|xml)|text\/xml)/;

/** What is wrong with an answer; null when it has a documented shape and echoes nothing raw. */
export function faultOf(wild: Wild, answer: Answer): string | null {
  const { status, headers, body } = answer;
  const media = headers["content-type"] ?? "";
  // oEmbed 1.0 wants 501 for a format that a provider does not have.
  const known =
    STATUSES.includes(status) ||
    // A range of a file.
    (status === 206 && media.startsWith("application/vnd.apache.parquet")) ||
    (status === 501 && wild.route === "/oembed") ||
    // A row of another noun, releases asked for in their order.
    (status === 303 && /^\/(?:v1\/observations|changes\/between)/.test(wild.route)) ||
    (status === 308 && (wild.route.startsWith("/p/") || endsInSlash(wild)));
  if (!known) return `status ${status}: ${body.slice(0, 200)}`;
  if (MARKUP.test(media) && RAW.test(body)) return `raw echo: ${body.slice(Math.max(0, body.search(RAW) - 60)).slice(0, 110)}`;
  if (Object.values(headers).some((value) => RAW.test(value))) return "raw echo in a header";
  if (headers["set-cookie"]) return "a cookie";
  const told = `${JSON.stringify(headers)}${body}`;
  if (told.toLowerCase().includes(FORGED) && !decoded(wild.target).includes(FORGED)) return `names the forged host: ${media}`;
  if (headers["x-content-type-options"] !== "nosniff") return "no nosniff";
  return wild.method === "HEAD" || status === 204 || status === 304 ? empty(body) : shapeFault(wild, answer, media);
}

/**
 * One slash too many at the end of a path leads to the address without it. A `..` at its end leaves one; Node 20 does not resolve it behind a
 * segment that begins with a dot.
 */
function endsInSlash(wild: Wild): boolean {
  return /\/\.{0,2}$/.test(pathOf(wild));
}

/** The path as it is asked for, without its `..`. */
function pathOf({ target }: Wild): string {
  return new URL(target, "http://localhost").pathname;
}

function decoded(target: string): string {
  return target.toLowerCase();
}

function empty(body: string): string | null {
  return body === "" ? null : "a body where none may be";
}

function shapeFault(wild: Wild, { status, headers, body }: Answer, media: string): string | null {
  if ([301, 303, 308].includes(status)) return /^\/[^/\\]/.test(headers["location"] ?? "") ? null : `leads to ${headers["location"]}`;
  if (status === 206) return headers["content-range"]?.startsWith("bytes ") ? null : "a part that does not say which";
  if (status === 405 && !headers["allow"]) return "405 without Allow";
  if (media.startsWith("text/html") && wild.route.startsWith("/numbers/") && CARD.test(pathOf(wild)))
    return /^<template>/.test(body) && body.endsWith("</section>") ? null : "an incomplete card";
  // In a frame, what is wrong is said in one line.
  if (media.startsWith("text/html") && wild.route.startsWith("/embed/") && status >= 400)
    return /<p[ >].*<a /s.test(body) && body.trimEnd().endsWith("</html>") ? null : "an incomplete line";
  if (media.startsWith("text/html")) return /<h1[ >]/.test(body) && body.trimEnd().endsWith("</html>") ? null : "an incomplete page";
  if (status >= 400) return problemFault(status, media, body);
  if (media.startsWith("application/json") || /^application\/[a-z.+-]+\+json/.test(media) || media.includes("openapi"))
    return jsonFault(body);
  if (media.startsWith("image/svg+xml"))
    return /^(?:<\?xml[^>]*>\s*)?<svg/.test(body) && body.trimEnd().endsWith("</svg>") ? null : "an incomplete SVG";
  if (
    /^(?:image\/(?:png|vnd\.microsoft\.icon)|text\/(?:csv|javascript|plain|markdown)|application\/(?:atom\+xml|xml|zip|vnd\.apache\.parquet))/.test(
      media,
    )
  )
    return body.length > 20 ? null : "an empty file";
  return `media type ${media}`;
}

function problemFault(status: number, media: string, body: string): string | null {
  if (media !== "application/problem+json") return `status ${status} as ${media}: ${body.slice(0, 100)}`;
  const problem = JSON.parse(body) as Record<string, unknown>;
  const keys = Object.keys(problem);
  if (!PROBLEM.slice(0, 5).every((key) => keys.includes(key)) || keys.some((key) => !PROBLEM.includes(key))) return `keys ${keys}`;
  if (problem["status"] !== status) return `status ${String(problem["status"])} in ${status}`;
  return body.length < 12_000 ? null : `a problem of ${body.length} bytes`;
}

function jsonFault(body: string): string | null {
  try {
    JSON.parse(body);
    return null;
  } catch {
    return "JSON that does not parse";
  }
}
