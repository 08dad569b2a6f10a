import type { Hono } from "hono";
import { FOUND, type FoundName, foundAddress } from "../../edition/foundPaths.ts";
import type { App } from "../application.ts";
import { type Asked, askedOf } from "../http/asked.ts";
import { builtFile, builtJson } from "../http/asset.ts";
import { NOTHING_READ, readsQuery } from "../http/canonicalAddress.ts";
import { withRows } from "../http/partRows.ts";
import { problemJson } from "../http/problem.ts";
import { answer } from "../http/respond.ts";
import { apiCatalog } from "./apiCatalog.ts";
import { iconSvg } from "./icon.ts";
import { llmsText } from "./llmsText.ts";
import { robotsText } from "./robotsText.ts";
import { securityText } from "./securityText.ts";
import { type SitemapLanguage, type SitemapPage, sitemapXml } from "./sitemap.ts";

const TEXT = "text/plain; charset=utf-8";
/** RFC 9727: a catalogue of APIs is a linkset with this profile. */
const LINKSET = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/** The languages that pages stand in; English first. */
function languagesOf(english: string, published: App["build"]["languages"]): SitemapLanguage[] {
  return [{ code: english, prefix: "" }, ...published.map(({ language }) => ({ code: language, prefix: `/${language}` }))];
}

/** What those find who look for the site and not for a page: crawlers, browsers, assistants, people who report a hole. */
export function foundRoutes(router: Hono, app: App): void {
  const bind = (name: Exclude<FoundName, "mcp">, give: (asked: Asked) => Response | Promise<Response>) => {
    readsQuery(app.build, FOUND[name], NOTHING_READ);
    router.get(FOUND[name], (c) => {
      const asked = askedOf(c, app);
      return withRows(asked.files, () => give(asked));
    });
  };
  bind("robots", ({ edition }) => answer(robotsText(edition.urls), TEXT));
  bind("llms", ({ edition }) => answer(llmsText(edition, app.build.releases[0]), "text/markdown; charset=utf-8"));
  bind("sitemap", async (asked) => {
    const { urls, words } = asked.edition;
    const pages = await builtJson<SitemapPage[]>(asked, "sitemap.json");
    return answer(sitemapXml(pages, urls.origin, languagesOf(words.site.language, app.build.languages)), "application/xml; charset=utf-8");
  });
  bind("security", (asked) => {
    const text = securityText(app.build, asked.edition);
    if (text !== null) return answer(text, TEXT);
    return problemJson(asked, { type: "not-found", detail: app.words.problem.noPage(FOUND.security) });
  });
  bind("apiCatalog", ({ edition: { urls } }) => {
    const response = answer(`${JSON.stringify(apiCatalog(urls.absolute), null, 2)}\n`, LINKSET);
    response.headers.set("link", `<${foundAddress(urls, "apiCatalog")}>; rel="api-catalog"`);
    return response;
  });
  bind("icon", () => answer(iconSvg(app.catalog.subject, app.build.palettes), "image/svg+xml"));
  bind("touchIcon", async (asked) => answer(await builtFile(asked, "icons/apple-touch-icon.png"), "image/png"));
  bind("favicon", async (asked) => answer(await builtFile(asked, "icons/favicon.ico"), "image/vnd.microsoft.icon"));
}
