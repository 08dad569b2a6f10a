import type { Hono } from "hono";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { pictureAlone } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import { PAGES } from "../../../edition/paths.ts";
import { pageParameters } from "../../../edition/viewQuery.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { App } from "../../application.ts";
import { picturing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { balanceControls } from "../../nouns/balance/query.ts";
import { chartViewOf, estimatesControl } from "../../nouns/chart/query.ts";
import type { Headline } from "./hero.tsx";
import { HomePage } from "./page.tsx";

/** `/`: the dashboard. The controls of the balance stand in the address; they change its picture and numbers alone. */
export function homePage(router: Hono, app: App): void {
  page(router, app, PAGES.home, { ...estimatesControl, ...balanceControls(app) }, ({ edition, query, vintage, address }) => {
    const figures = edition.catalog.charts.map((chart) => {
      const view = chartViewOf(query, chart);
      return { chart, spec: pictureAlone(chartSpec(edition, chart, view)), view };
    });
    const seen = picturing(edition, figures);
    return HomePage({
      edition: seen,
      headline: headlineOf(edition, figures),
      figures,
      vintage,
      parameters: pageParameters(query),
      address,
    });
  });
}

/** What the balance sheet says, in few words and in one sentence; in releases without one what may be claimed of the balance index. */
function headlineOf({ words }: Edition, figures: { chart: Chart; spec: ChartSpec; view: ChartView }[]): Headline {
  const sheet = figures.find(({ chart }) => chart.kind === "sheet");
  if (sheet) return { short: sheet.spec.title, sentence: sheet.spec.finding ?? null };
  const index = figures.find(({ view }) => view.balance !== null);
  return { short: index?.spec.finding ?? words.balance.nothing, sentence: null };
}
