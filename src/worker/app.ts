import type { Hono } from "hono";
import type { App } from "./application.ts";
import { around } from "./around.ts";
import { numberCardRoutes } from "./embed/numberCardRoutes.ts";
import { oembed } from "./embed/oembed.ts";
import { embedPages } from "./embed/routes.ts";
import { embedScript } from "./embed/script.ts";
import { foundRoutes } from "./found/routes.ts";
import { errorHandlers } from "./http/errorHandlers.ts";
import { languages } from "./http/languages.ts";
import { routerOf } from "./http/router.ts";
import { cardRoutes } from "./image/cardRoutes.ts";
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

/** Everything that binds addresses. Files of a page come before it, as its path would swallow them. */
const ROUTES = [
  cardRoutes,
  serviceRoutes,
  seriesRoutes,
  observationRoutes,
  eventRoutes,
  balanceRoutes,
  dimensionRoutes,
  disagreementRoutes,
  checkRoutes,
  sourceRoutes,
  codeRoutes,
  releaseRoutes,
  changeRoutes,
  imageRoutes,
  chartRoutes,
  embedScript,
  oembed,
  embedPages,
  numberCardRoutes,
  homePage,
  methodPage,
  aboutPage,
  apiPage,
  problemPages,
  searchPage,
  chartsPage,
  glossaryPage,
  inYourArticlePage,
  shortAddresses,
  foundRoutes,
  mcpRoutes,
];

/** The Worker's addresses over one state of the data. */
export function createApp(app: App): Hono {
  const router = routerOf(app.build);
  around(router, app);
  addresses(router, app);
  return router;
}

/** Binds every address, and what is answered where there is none or something fails. */
export function addresses(router: Hono, app: App): void {
  languages(router, app);
  for (const bind of ROUTES) bind(router, app);
  errorHandlers(router, app);
}
