import { type Bounds, RecentlyUsed } from "../../model/recentlyUsed.ts";
import type { Packing } from "../http/packings.ts";
import type { Header } from "./table.ts";

/** An answer of the build as it was read: its headers, and its body as it is packed. */
export interface Found {
  headers: Header[];
  body: Uint8Array;
}

/** The same, kept to be sent again as it is packed. */
interface Kept extends Found {
  tag: string;
  /** All headers that it is sent with. */
  ready: Headers;
}

/** In bytes, beside the answers that are computed: of the 128 MiB that an isolate has for everything. */
const BOUNDS = { entries: 500, weight: 8 * 1024 * 1024, largest: 512 * 1024 } satisfies Bounds;

/** Bytes that an entry takes beside its key and its body, rounded up: some twelve headers twice, most of which are texts that others share. */
const OVERHEAD = 4096;

const all = new WeakMap<object, RecentlyUsed<Kept>>();

/**
 * The answers of one build that an isolate has read and found whole, those asked for last: neither fetched nor proved a second time. They
 * never change, as a build has a folder of its own.
 *
 * @param build what names the build, the same object for all of its requests
 */
export function keptOf(build: object): RecentlyUsed<Kept> {
  const kept = all.get(build) ?? new RecentlyUsed<Kept>(BOUNDS, (key, { body }) => OVERHEAD + 2 * key.length + body.byteLength);
  all.set(build, kept);
  return kept;
}

/** Keeps an answer that is not too large. Its body is copied: a part of a volume would hold all of it. */
export function keep(build: object, key: string, { headers, body, tag, sent }: Found & { tag: string; sent: Packing | null }): void {
  if (body.byteLength > BOUNDS.largest) return;
  keptOf(build).set(key, { headers, body: body.slice(), tag, ready: readyHeaders(headers, tag, sent) });
}

/** The headers of an answer with its tag, and with how it is packed. */
export function readyHeaders(headers: readonly Header[], tag: string, sent: Packing | null): Headers {
  return new Headers([...headers, ["etag", tag], ...(sent === null ? [] : [["content-encoding", sent] as Header])]);
}
