import { LANGUAGE_PARAMETER } from "../../edition/languagePath.ts";
import type { Files } from "../application.ts";
import { takes } from "../http/accepted.ts";
import { CACHE, cachePolicy } from "../http/cachePolicy.ts";
import { encodingAt } from "../http/encoding.ts";
import { originOf } from "../http/origin.ts";
import { type Packing, packingsOf } from "../http/packings.ts";
import { partsOf, passesOver } from "../http/passedOver.ts";
import { inParts } from "../http/ranges.ts";
import { isTagIn, isUnmatched, tagOf } from "../http/tag.ts";
import { withoutTracking } from "../http/tracking.ts";
import { unpacked } from "./file.ts";
import { type Found, keep, keptOf, readyHeaders } from "./kept.ts";
import { kindOf, knownAt, placeOf, type Table } from "./table.ts";
import { fileIn, volumeOf } from "./volume.ts";

/** What the platform binds for a request. */
export interface Bound {
  PUBLIC_ORIGIN?: string;
  ASSETS: Files;
}

/** What one choice of the dashboard's links and forms changes. */
const CHANGED = "collection=[a-z]+|half_life=\\d+|prior=\\d+|drop=[\\w-]+";

/** Addresses that may have a file: those that the site writes itself. Everything else is computed without looking for one. */
const CANONICAL = [
  /^\/[\w./-]*(?:\?release=[\d.]+)?(?:[?&](?:compact=true|size=\d+(?:x\d+)?))?(?:[?&]lang=[a-z]{2})?(?:[?&]theme=[a-z]+)?$/,
  // The dashboard in some language, and the chart of its index, with one thing changed.
  new RegExp(`^/(?:[a-z]{2})?\\?(?:as_of=\\d{4}-12-31|estimates=without|${CHANGED})$`),
  new RegExp(`^(?:/[a-z]{2})?/(?:charts|embed)/balance(?:\\.json)?\\?(?:${CHANGED})(?:&compact=true)?(?:&lang=[a-z]{2})?$`),
  // What the balance sheet of the method was by the end of a year.
  /^(?:\/[a-z]{2})?\/method\?as_of=\d{4}-12-31$/,
  // What changed since a release.
  /^\/changes\/between\?since=[\d.]+$/,
];

/** Scripts put what they ask for behind the language that the address of a spec names. */
const AS_SCRIPTS_ASK = /(lang=[a-z]{2})&compact=true$/;
/** WordPress puts its bounds behind the address that a page gives it for this. */
const AS_WORDPRESS_ASKS = /&format=json(&maxwidth=\d+&maxheight=\d+)&dnt=1$/;

/**
 * The answer to a request as the build made it; null where it made none, where the file is missing or damaged, and for whatever is asked
 * otherwise than by GET or HEAD, at another origin, or of a view that is not canonical: that is computed, with the same bytes.
 * Why: docs/decisions/0029-canonical-addresses-from-files.md
 */
export async function prerendered(table: Table, request: Request, { PUBLIC_ORIGIN, ASSETS }: Bound): Promise<Response | null> {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  const url = withoutPassedOver(table, withoutTracking(request.url));
  const asked = `${url.pathname}${url.search}`;
  const address = asked.replace(AS_SCRIPTS_ASK, "compact=true&$1").replace(AS_WORDPRESS_ASKS, "$1&format=json&dnt=1");
  const { file, sent } = formFor(url.pathname, request);
  const kept = keptOf(table).get(`${file} ${address}`);
  const isCanonical = kept !== undefined || CANONICAL.some((form) => form.test(address)) || volumeOf(address) !== null;
  if (!isCanonical || originOf(PUBLIC_ORIGIN, url) !== table.origin) return null;
  const isAsRead = file === sent;
  const tag =
    kept !== undefined && isAsRead
      ? kept.tag
      : tagOf({ ...table, address: `${table.origin}${address}`, encoding: encodingAt(url.pathname, request) });
  // What is said in the place of the answer has words, and no file.
  if (isUnmatched(request.headers.get("if-match"), tag)) return null;
  const known = request.headers.get("if-none-match");
  if (known !== null && isTagIn(known, tag)) return notModified(table, url, tag);
  const found = kept ?? (await read(table, ASSETS, address, file));
  if (found === null) return null;
  if (kept === undefined && isAsRead) keep(table, `${file} ${address}`, { ...found, tag, sent });
  if (known?.trim() === "*") return notModified(table, url, tag);
  const headers = isAsRead && kept !== undefined ? kept.ready : readyHeaders(found.headers, tag, sent);
  if (request.method === "HEAD") return new Response(null, { headers });
  const body = isAsRead ? found.body : await unzipped(found.body);
  if (body === null) return null;
  // Without `encodeBody` workerd would compress again what is compressed.
  if (sent !== null) return new Response(body, { headers, encodeBody: "manual" } as ResponseInit);
  return url.pathname.endsWith(PARQUET) ? inParts(request, new Response(body, { headers }), table.origin) : new Response(body, { headers });
}

/** What an address asks for: of a page without what it passes over, but for a language, to whose address it sends on. */
function withoutPassedOver(table: Table, url: URL): URL {
  const names = url.search === "" ? undefined : knownAt(table, url);
  if (names === undefined) return url;
  const isPassedOver = passesOver(names, url.searchParams);
  const asked = new URL(url);
  asked.search = partsOf(url.search)
    .flatMap(({ name, text }) => (name !== LANGUAGE_PARAMETER && isPassedOver(name) ? [] : [text]))
    .join("&");
  return asked;
}

/** Files of which programs read parts. */
const PARQUET = ".parquet";

/** What a reader is told who has the answer already; null where no answer of the build is of this kind. */
function notModified({ shared, unchanged }: Table, url: URL, tag: string): Response | null {
  const headers = shared[unchanged[kindOf(url)] ?? ""];
  if (headers === undefined) return null;
  return new Response(null, { status: 304, headers: [...headers, ["etag", tag], ["cache-control", CACHE[cachePolicy(url, 200)]]] });
}

/** Which file is read for a request, and how it is sent; a reader who takes no compression gets it unpacked. */
function formFor(path: string, request: Request): { file: Packing | null; sent: Packing | null } {
  const packings = packingsOf(path);
  const sent = packings.find((packing) => takes(request, packing)) ?? null;
  return { file: sent ?? packings.at(-1) ?? null, sent };
}

/** The answer in the file of an address; null where there is none, or none that can be trusted: then the next request looks again. */
async function read(table: Table, files: Files, address: string, packing: Packing | null): Promise<Found | null> {
  try {
    const response = await files.fetch(`http://assets/${placeOf(table, address, packing)}`);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const own = volumeOf(address) === null ? bytes : fileIn(bytes, address);
    if (own === null) return null;
    const file = await unpacked(own);
    const shared = table.shared[file?.head.shared ?? ""];
    if (file?.head.address === address && shared !== undefined) return { headers: [...shared, ...file.head.own], body: file.body };
    console.error(`the file of ${address} is damaged`);
  } catch (error) {
    console.error(error);
  }
  return null;
}

async function unzipped(body: Uint8Array): Promise<Uint8Array | null> {
  try {
    const stream = new Response(body as Uint8Array<ArrayBuffer>).body?.pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    console.error(error);
    return null;
  }
}
