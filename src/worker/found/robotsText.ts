import { FOUND, foundAddress } from "../../edition/foundPaths.ts";
import type { Urls } from "../../edition/urls.ts";

/** robots.txt (RFC 9309): everything may be read; answers to searches are no pages to list, and the tools of assistants are none at all. */
export function robotsText(urls: Urls): string {
  const rules = ["User-agent: *", `Disallow: ${urls.search()}?`, `Disallow: ${FOUND.mcp}`, "Allow: /"];
  // A sitemap is named by its whole address.
  const map = urls.origin === "" ? [] : ["", `Sitemap: ${foundAddress(urls, "sitemap")}`];
  return [...rules, ...map, ""].join("\n");
}
