import type { Hono } from "hono";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import type { Edition } from "../../../edition/edition.ts";
import { PAGES } from "../../../edition/paths.ts";
import { pageParameters } from "../../../edition/viewQuery.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { rowSeries } from "../../../model/dimensions/rowCells.ts";
import { vintageKey } from "../../../model/vintage.ts";
import type { App } from "../../application.ts";
import { keptText } from "../../frame/kept.ts";
import { picturing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { balanceControls } from "../../nouns/balance/query.ts";
import { chartViewOf, estimatesControl } from "../../nouns/chart/query.ts";
import { takeBuiltParts } from "./builtParts.ts";
import type { Figure } from "./family.tsx";
import type { Headline } from "./hero.tsx";
import { HomePage } from "./page.tsx";

/** `/`: the dashboard. The controls of the balance stand in the address; they change its picture and numbers alone. */
export function homePage(router: Hono, app: App): void {
  page(router, app, PAGES.home, { ...estimatesControl, ...balanceControls(app) }, async (asked) => {
    const { edition, query, vintage, address } = asked;
    if (edition.catalog === asked.app.catalog) await takeBuiltParts(asked, edition);
    const figures = edition.catalog.charts.map((chart) => figureOf(edition, chart, chartViewOf(query, chart)));
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

/** A chart in a view. What it says is computed only where a part of the page is written anew from it. */
function figureOf(edition: Edition, chart: Chart, view: ChartView): Figure {
  let spec: Figure["spec"] | null = null;
  return {
    chart,
    view,
    get spec() {
      spec ??= chartSpec(edition, chart, view);
      return spec;
    },
  };
}

/** A view of which no part is kept yet needs the rows of all its charts, and what is told beside them: they are read before anything is made. */
function expectRows({ charts, subject, expectRows: expect }: Catalog): void {
  expect?.(
    [...charts.flatMap(({ series }) => series), ...subject.rows.flatMap(rowSeries)],
    ["events", "mentions", "checks", "disagreements"],
  );
}

/** What the balance sheet says, in few words and in one sentence; in releases without one what may be claimed of the balance index. */
function headlineOf(edition: Edition, figures: Figure[]): Headline {
  const sheet = figures.find(({ chart }) => chart.kind === "sheet");
  if (sheet) {
    const key = vintageKey(sheet.view.vintage);
    const sentence = keptText(edition, `headline ${key}`, () => {
      expectRows(edition.catalog);
      return sheet.spec.finding ?? "";
    });
    return { short: keptText(edition, `headline short ${key}`, () => sheet.spec.title), sentence: sentence === "" ? null : sentence };
  }
  const index = figures.find(({ view }) => view.balance !== null);
  return { short: index?.spec.finding ?? edition.words.balance.nothing, sentence: null };
}
