import { hasLanguages } from "../../edition/languagePath.ts";

/** A page of the sitemap: its path in English, and the day of the release that last changed what it shows; null where none did. */
export interface SitemapPage {
  path: string;
  changed: string | null;
}

/** A language that pages exist in, with what stands before their paths: nothing for English. */
export interface SitemapLanguage {
  code: string;
  prefix: string;
}

/** Sitemaps protocol 0.9: every page once in each language that it stands in, and beside each, where there are several languages, the same page in all of them. */
export function sitemapXml(pages: readonly SitemapPage[], origin: string, languages: readonly SitemapLanguage[]): string {
  const address = (path: string, { prefix }: SitemapLanguage) => escaped(`${origin}${prefix}${prefix !== "" && path === "/" ? "" : path}`);
  const others = (path: string) =>
    languages.length < 2 || !hasLanguages(path)
      ? ""
      : languages.map((one) => `<xhtml:link rel="alternate" hreflang="${one.code}" href="${address(path, one)}"/>`).join("");
  const entries = languages.flatMap((one) =>
    pages.flatMap(({ path, changed }) =>
      one.prefix !== "" && !hasLanguages(path)
        ? []
        : `<url><loc>${address(path, one)}</loc>${changed === null ? "" : `<lastmod>${changed}</lastmod>`}${others(path)}</url>`,
    ),
  );
  const names = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${languages.length < 2 ? "" : ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${entries.join("\n")}\n</urlset>\n`;
}

function escaped(address: string): string {
  return address
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("'", "&apos;")
    .replaceAll('"', "&quot;");
}
