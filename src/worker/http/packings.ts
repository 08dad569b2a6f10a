/** A way to compress an answer, as Content-Encoding names it. */
export type Packing = "br" | "gzip";

/** Compressed inside. */
const PACKED_INSIDE = /\.(?:png|ico|zip|parquet)$/;

/** Data for programs, most of which take gzip alone. */
const DATA = /^\/(?:v1(?:\/|$)|oembed$|\.well-known\/)|\.(?:json|csv|atom|xml|txt)$/;

/** Data that are read by browsers or are large: lists, and what charts are drawn from. Brotli saves a third of them. */
const MUCH = /^\/(?:v1\/(?:[a-z]+|balance\/dimensions)|charts\/[^/]+\.json)$/;

/** Pages of single rows, in any language: thousands, for which Brotli at its best level would cost the build a minute and win half a kilobyte each. */
const OF_ROWS = /^(?:\/[a-z]{2})?\/(?:observations|numbers|sources)\/./;

/**
 * In which ways the answers at a path may be compressed by us, the smallest first; a reader who takes none of them gets them as they are. None
 * where there is nothing to win. Answers that may be compressed vary by what their reader takes, however they came about.
 */
export function packingsOf(path: string): readonly Packing[] {
  if (PACKED_INSIDE.test(path)) return [];
  return (DATA.test(path) && !MUCH.test(path)) || OF_ROWS.test(path) ? ["gzip"] : ["br", "gzip"];
}
