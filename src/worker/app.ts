import { Hono } from "hono";
import { embedScript } from "./routes/embedScript.ts";
import { fallback } from "./routes/fallback.ts";
import { headers } from "./routes/headers.ts";
import { keptAnswers } from "./routes/keptAnswers.ts";
import { oembed } from "./routes/oembed.ts";
import { aboutPage } from "./routes/pages/about.ts";
import { apiPage } from "./routes/pages/api.ts";
import { changesPage } from "./routes/pages/changes.ts";
import { chartPages } from "./routes/pages/charts.ts";
import { checkPages } from "./routes/pages/checks.ts";
import { disagreementPages } from "./routes/pages/disagreements.ts";
import { embedPages } from "./routes/pages/embed.ts";
import { eventPages } from "./routes/pages/events.ts";
import { homePage } from "./routes/pages/home.ts";
import { methodPage } from "./routes/pages/method.ts";
import { observationPages } from "./routes/pages/observations.ts";
import { pictureFiles } from "./routes/pages/pictures.ts";
import { problemPages } from "./routes/pages/problems.ts";
import { sourcePages } from "./routes/pages/sources.ts";
import { balanceRoutes } from "./routes/v1/balance.ts";
import { changeRoutes } from "./routes/v1/changes.ts";
import { chartRoutes } from "./routes/v1/charts.ts";
import { checkRoutes } from "./routes/v1/checks.ts";
import { codeRoutes } from "./routes/v1/codes.ts";
import { disagreementRoutes } from "./routes/v1/disagreements.ts";
import { eventRoutes } from "./routes/v1/events.ts";
import { observationRoutes } from "./routes/v1/observations.ts";
import { openApiRoute } from "./routes/v1/openapi.ts";
import { releaseRoutes } from "./routes/v1/releases.ts";
import { seriesRoutes } from "./routes/v1/series.ts";
import { seriesJsonStat } from "./routes/v1/seriesJsonStat.ts";
import { serviceRoutes } from "./routes/v1/service.ts";
import { sourceRoutes } from "./routes/v1/sources.ts";
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
