/**
 * How long an answer may be kept, in one table. Ages in seconds.
 * Why: docs/decisions/0013-caching-policy-in-one-table.md
 */
export const CACHE = {
  /** Data change with a release: a short life, then the old answer while the new one is fetched. */
  data: "public, max-age=300, stale-while-revalidate=86400",
  /** Data and images of a frozen release never change. */
  pinned: "public, max-age=31536000, immutable",
  /** Pages and embeds, pinned ones too: they announce corrections of what they show. */
  page: "public, max-age=60, stale-while-revalidate=86400",
  /** Addresses in other people's pages that never change. */
  script: "public, max-age=3600, stale-while-revalidate=86400",
  /** Marks of the site in the corners of browsers: they change with the look of all of it. */
  icon: "public, max-age=86400, stale-while-revalidate=604800",
  image: "public, max-age=300, stale-while-revalidate=86400",
  /** Old addresses of corrected numbers, and pictures that stand in another format. */
  moved: "public, max-age=300",
  missing: "public, max-age=60",
  problem: "no-store",
} as const;

/** Name of a policy. */
export type CachePolicy = keyof typeof CACHE;

/** Short addresses, which lead to the same for good. */
const SHORT = /^\/p\//;

/** What an address gives, by its path. The first line that fits counts. */
const KINDS: [RegExp, { head: CachePolicy; pinned: CachePolicy }][] = [
  // A package is described better with time, and its files are named by their checksums in the descriptor.
  [/^\/v1\/releases\/[^/]+\/package/, { head: "data", pinned: "data" }],
  [/^\/v1\/releases\/./, { head: "pinned", pinned: "pinned" }],
  [/^\/v1(?:\/|$)/, { head: "data", pinned: "pinned" }],
  [/^\/embed\.js$/, { head: "script", pinned: "script" }],
  [/^\/mcp$/, { head: "problem", pinned: "problem" }],
  [/^\/oembed$/, { head: "data", pinned: "data" }],
  [SHORT, { head: "pinned", pinned: "pinned" }],
  [/^\/(?:favicon\.ico|icon\.svg|apple-touch-icon\.png)$/, { head: "icon", pinned: "icon" }],
  [/^\/(?:robots\.txt|llms\.txt|sitemap\.xml|\.well-known\/[a-z.-]+)$/, { head: "data", pinned: "data" }],
  [/\.(?:svg|png)$/, { head: "image", pinned: "pinned" }],
  [/\.(?:json|csv|atom)$/, { head: "data", pinned: "pinned" }],
  [/^/, { head: "page", pinned: "page" }],
];

/** The policy of an answer with this status at this address; an address with `release` is pinned. */
export function cachePolicy(url: URL, status: number): CachePolicy {
  if (status === 301 || status === 303 || (status === 308 && !SHORT.test(url.pathname))) return "moved";
  if (status === 404 || status === 410) return "missing";
  if (status >= 400) return "problem";
  const kind = KINDS.find(([path]) => path.test(url.pathname))?.[1];
  return kind?.[url.searchParams.has("release") ? "pinned" : "head"] ?? "problem";
}
