/**
 * How long an answer may be kept, in one table.
 * Data change with a release: a short life, then the old answer while the new one is fetched.
 */
export const CACHE = {
  data: "public, max-age=300, stale-while-revalidate=86400",
  /** Data and images of a frozen release never change. */
  pinned: "public, max-age=31536000, immutable",
  page: "public, max-age=60, stale-while-revalidate=86400",
  /** Addresses in other people's pages that never change. */
  script: "public, max-age=3600, stale-while-revalidate=86400",
  image: "public, max-age=300, stale-while-revalidate=86400",
} as const;

export type CachePolicy = keyof typeof CACHE;
