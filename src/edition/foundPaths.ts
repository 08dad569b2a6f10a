/** What stands at fixed addresses for those who look for the site rather than for a page of it: crawlers, browsers, feed readers, assistants. */
export const FOUND = {
  mcp: "/mcp",
  robots: "/robots.txt",
  sitemap: "/sitemap.xml",
  llms: "/llms.txt",
  security: "/.well-known/security.txt",
  apiCatalog: "/.well-known/api-catalog",
  icon: "/icon.svg",
  favicon: "/favicon.ico",
  touchIcon: "/apple-touch-icon.png",
} as const;

/** One of these addresses, by name. */
export type FoundName = keyof typeof FOUND;

/** One of these addresses with the scheme and host that are known; a path where none is. */
export function foundAddress({ origin }: { origin: string }, name: FoundName): string {
  return `${origin}${FOUND[name]}`;
}
