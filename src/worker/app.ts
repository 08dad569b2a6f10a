import { Hono } from "hono";
import { oembed } from "./embed/oembed.ts";
import { embedPages } from "./embed/routes.ts";
import { embedScript } from "./embed/script.ts";
import { fallback } from "./http/errorHandlers.ts";
import { headers } from "./http/headers.ts";
import { keptAnswers } from "./http/responseCache.ts";
import { pictureFiles } from "./image/routes.ts";
import { balanceRoutes } from "./nouns/balance/routes.ts";
import { changesPage } from "./nouns/change/pageRoutes.ts";
import { changeRoutes } from "./nouns/change/routes.ts";
import { chartPages } from "./nouns/chart/pageRoutes.ts";
import { chartRoutes } from "./nouns/chart/routes.ts";
import { checkPages } from "./nouns/check/pageRoutes.ts";
import { checkRoutes } from "./nouns/check/routes.ts";
import { codeRoutes } from "./nouns/code/routes.ts";
import { disagreementPages } from "./nouns/disagreement/pageRoutes.ts";
import { disagreementRoutes } from "./nouns/disagreement/routes.ts";
import { eventPages } from "./nouns/event/pageRoutes.ts";
import { eventRoutes } from "./nouns/event/routes.ts";
import { observationPages } from "./nouns/observation/pageRoutes.ts";
import { observationRoutes } from "./nouns/observation/routes.ts";
import { releaseRoutes } from "./nouns/release/routes.ts";
import { seriesJsonStat } from "./nouns/series/jsonStatRoutes.ts";
import { seriesRoutes } from "./nouns/series/routes.ts";
import { openApiRoute } from "./nouns/service/openapi.ts";
import { serviceRoutes } from "./nouns/service/routes.ts";
import { sourcePages } from "./nouns/source/pageRoutes.ts";
import { sourceRoutes } from "./nouns/source/routes.ts";
import { aboutPage } from "./pages/about/routes.ts";
import { apiPage } from "./pages/api/routes.ts";
import { homePage } from "./pages/home/routes.ts";
import { methodPage } from "./pages/method/routes.ts";
import { problemPages } from "./pages/problem/routes.ts";
import type { Site } from "./site.ts";

/** All routes over one state of the data. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(keptAnswers());
  headers(app, site);
  for (const routes of [
    serviceRoutes,
    seriesRoutes,
    seriesJsonStat,
    observationRoutes,
    eventRoutes,
    balanceRoutes,
    disagreementRoutes,
    checkRoutes,
    sourceRoutes,
    chartRoutes,
    codeRoutes,
    embedScript,
    oembed,
    releaseRoutes,
    changeRoutes,
    openApiRoute,
  ])
    routes(app, site);
  for (const pages of [
    homePage,
    pictureFiles,
    chartPages,
    embedPages,
    observationPages,
    eventPages,
    sourcePages,
    disagreementPages,
    checkPages,
    methodPage,
    aboutPage,
    changesPage,
    apiPage,
    problemPages,
  ])
    pages(app, site);
  fallback(app, site);
  return app;
}
