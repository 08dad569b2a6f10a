import { type Bounds, RecentlyUsed } from "../../model/recentlyUsed.ts";
import type { Header } from "./table.ts";

/** An answer of the build as it was read: its headers, and its body as it is packed. */
export interface Found {
  headers: Header[];
  body: Uint8Array;
}

/** In bytes, beside the answers that are computed: of the 128 MiB that an isolate has for everything. */
const BOUNDS: Bounds = { entries: 500, weight: 8 * 1024 * 1024, largest: 512 * 1024 };

/** Bytes that an entry takes beside its body, rounded up: headers that many share stand in memory once. */
const OVERHEAD = 2048;

const all = new WeakMap<object, RecentlyUsed<Found>>();

/**
 * The answers of one build that an isolate has read and found whole, those asked for last: neither fetched nor proved a second time. They
 * never change, as a build has a folder of its own.
 *
 * @param build what names the build, the same object for all of its requests
 */
export function keptOf(build: object): RecentlyUsed<Found> {
  const kept = all.get(build) ?? new RecentlyUsed<Found>(BOUNDS, (key, { body }) => OVERHEAD + 2 * key.length + body.byteLength);
  all.set(build, kept);
  return kept;
}
