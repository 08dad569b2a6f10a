import { raw } from "hono/html";
import type { Edition } from "../../edition/edition.ts";

/** schema.org in the head of a page, as JSON-LD that is safe inside a script element. */
export function JsonLd({ value }: { value: { "@type": string } & Record<string, unknown> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...value }).replace(/</g, "\\u003c");
  return <script type="application/ld+json">{raw(text)}</script>;
}

/** Who made these data, as schema.org names an organization: the site itself. */
export function ourselves({ words, urls }: Edition) {
  return { "@type": "Organization", name: words.site.name, url: urls.absolute.latest.home() };
}

/** All data of the site as one catalogue; every data set of it says that it belongs there. */
export function dataCatalog({ words, urls }: Edition) {
  return { "@type": "DataCatalog", name: words.found.catalog(words.site.name), url: urls.absolute.latest.home() };
}
