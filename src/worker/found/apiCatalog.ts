import { foundAddress } from "../../edition/foundPaths.ts";
import type { Urls } from "../../edition/urls.ts";

/** The catalogue of APIs (RFC 9727) as a linkset (RFC 9264): the data with their description and guide, and the tools of assistants. */
export function apiCatalog(urls: Urls): object {
  const guide = { href: urls.page("guide"), type: "text/html" };
  return {
    linkset: [
      { anchor: foundAddress(urls, "apiCatalog"), item: [{ href: urls.data() }, { href: foundAddress(urls, "mcp") }] },
      {
        anchor: urls.data(),
        "service-desc": [{ href: urls.data("openapi.json"), type: "application/json" }],
        "service-doc": [guide],
        "service-meta": [{ href: urls.data(), type: "application/json" }],
      },
      { anchor: foundAddress(urls, "mcp"), "service-doc": [guide] },
    ],
  };
}
