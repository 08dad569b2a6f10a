import { type Bounds, RecentlyUsed } from "../../model/recentlyUsed.ts";

/** An answer as it is kept: whole, with its body as it is sent. */
export interface KeptAnswer {
  headers: [name: string, value: string][];
  body: ArrayBuffer;
}

/** In bytes, of the 128 MiB that an isolate has for everything. */
export const BOUNDS: Bounds = { entries: 2000, weight: 16 * 1024 * 1024, largest: 1024 * 1024 };

/**
 * Bytes that an entry takes beside its texts and its body: places in tables, objects, the buffer's own record. Measured on workerd with many
 * small answers, rounded up.
 */
const OVERHEAD = 2048;

/** Bytes of a character in memory, at most. */
const CHARACTER = 2;

/** Answers by what was asked, within bounds. Why: docs/decisions/0014-answers-kept-per-isolate.md */
export function answerStore(bounds: Bounds = BOUNDS): RecentlyUsed<KeptAnswer> {
  return new RecentlyUsed(bounds, weightOf);
}

/** Bytes that an answer takes in memory, at most. */
export function weightOf(key: string, { headers, body }: KeptAnswer): number {
  const letters = headers.reduce((sum, [name, value]) => sum + name.length + value.length, key.length);
  return OVERHEAD + letters * CHARACTER + body.byteLength;
}
