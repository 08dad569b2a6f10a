import type { Hono } from "hono";
import { FOUND } from "../edition/foundPaths.ts";
import { NUMBER_CARD, PAGES, PICTURED, SERVICES } from "../edition/paths.ts";
import type { App } from "./application.ts";
import { around } from "./around.ts";
import { numberCardRoutes } from "./embed/numberCardRoutes.ts";
import { oembed } from "./embed/oembed.ts";
import { embedPages } from "./embed/routes.ts";
import { embedScript } from "./embed/script.ts";
import { foundRoutes } from "./found/routes.ts";
import { errorHandlers } from "./http/errorHandlers.ts";
import { languages } from "./http/languages.ts";
import { preconditions } from "./http/preconditions.ts";
import { routerOf } from "./http/router.ts";
import { cardRoute } from "./image/cardRoutes.ts";
import { imageRoutes } from "./image/routes.ts";
import { mcpRoutes } from "./mcp/routes.ts";
import { dimensionRoutes } from "./nouns/balance/dimensions/routes.ts";
import { balanceRoutes } from "./nouns/balance/routes.ts";
import { changeRoutes } from "./nouns/change/routes.ts";
import { chartRoutes } from "./nouns/chart/routes.ts";
import { checkRoutes } from "./nouns/check/routes.ts";
import { codeRoutes } from "./nouns/code/routes.ts";
import { disagreementRoutes } from "./nouns/disagreement/routes.ts";
import { eventRoutes } from "./nouns/event/routes.ts";
import { observationRoutes } from "./nouns/observation/routes.ts";
import { releaseRoutes } from "./nouns/release/routes.ts";
import { seriesRoutes } from "./nouns/series/routes.ts";
import { serviceRoutes } from "./nouns/service/routes.ts";
import { sourceRoutes } from "./nouns/source/routes.ts";
import { aboutPage } from "./pages/about/routes.ts";
import { apiPage } from "./pages/api/routes.ts";
import { chartsPage } from "./pages/charts/routes.ts";
import { glossaryPage } from "./pages/glossary/routes.ts";
import { homePage } from "./pages/home/routes.ts";
import { inYourArticlePage } from "./pages/inYourArticle/routes.ts";
import { methodPage } from "./pages/method/routes.ts";
import { problemPages } from "./pages/problem/routes.ts";
import { searchPage } from "./pages/search/routes.ts";
import { shortAddresses } from "./pages/short/routes.ts";
import { placeOf } from "./place.ts";

/** Everything that binds addresses, each with the places of its own. Files of a page come before it, as its path would swallow them. */
const ROUTES: readonly (readonly [bind: (router: Hono, app: App) => void, ...places: string[]])[] = [
  ...PICTURED.map((page) => [cardRoute(page), placeOf(PAGES[page])] as const),
  [serviceRoutes, "", "openapi"],
  [seriesRoutes, "series"],
  [observationRoutes, "observations"],
  [eventRoutes, "events"],
  [balanceRoutes, "balance"],
  [dimensionRoutes, "balance"],
  [disagreementRoutes, "disagreements"],
  [checkRoutes, "checks"],
  [sourceRoutes, "sources"],
  [codeRoutes, "codes"],
  [releaseRoutes, "releases"],
  [changeRoutes, "changes"],
  [imageRoutes, "charts"],
  [chartRoutes, "charts"],
  [embedScript, placeOf(SERVICES.script)],
  [oembed, placeOf(SERVICES.oembed)],
  [embedPages, placeOf(PAGES.embed)],
  [numberCardRoutes, placeOf(NUMBER_CARD)],
  [homePage, placeOf(PAGES.home)],
  [methodPage, placeOf(PAGES.method)],
  [aboutPage, placeOf(PAGES.about)],
  [apiPage, placeOf(PAGES.guide)],
  [problemPages, placeOf(PAGES.problems)],
  [searchPage, placeOf(PAGES.search)],
  [chartsPage, placeOf(PAGES.charts)],
  [glossaryPage, placeOf(PAGES.glossary)],
  [inYourArticlePage, placeOf(PAGES.inYourArticle)],
  [shortAddresses, placeOf(SERVICES.short)],
  [foundRoutes, ...Object.values(FOUND).map(placeOf)],
  [mcpRoutes, placeOf(FOUND.mcp)],
];

/** The Worker's addresses over one state of the data. */
export function createApp(app: App): Hono {
  const router = routerOf(app.build);
  around(router, app);
  bind(router, app, ROUTES);
  return router;
}

/**
 * The same without what stands around them, each place in a router of its own that is made when the place is first asked for: most isolates
 * answer few requests, and binding all takes longer than most answers. Gives the router of a path.
 */
export function addressesByPlace(app: App): (path: string) => Hono {
  const routers = new Map<string | null, Hono>();
  return (path) => {
    const routes = ROUTES.filter(([, ...places]) => places.includes(placeOf(path)));
    // All paths of places that there are not share a router, so that nobody can fill the memory with them.
    const place = routes.length === 0 ? null : placeOf(path);
    const router = routers.get(place) ?? routerOf(app.build);
    if (!routers.has(place)) bind(router, app, routes);
    routers.set(place, router);
    return router;
  };
}

/** Binds addresses, and what is answered where there is none or something fails. */
function bind(router: Hono, app: App, routes: typeof ROUTES): void {
  languages(router, app);
  preconditions(router, app);
  for (const [bindOwn] of routes) bindOwn(router, app);
  errorHandlers(router, app);
}
