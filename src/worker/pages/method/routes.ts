import type { Hono } from "hono";
import { shownInChart } from "../../../chart/chartSpec/shownInChart.ts";
import type { Edition } from "../../../edition/edition.ts";
import { PAGES } from "../../../edition/paths.ts";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { indexShown, type Shown } from "../../../model/shown.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { MethodPage } from "./page.tsx";
import { sheetChart } from "./sheetPart.ts";

/** `/method`. */
export function methodPage(router: Hono, app: App): void {
  page(router, app, PAGES.method, {}, ({ edition, vintage, address }) =>
    MethodPage({ edition: showing(edition, () => shownOn(edition, vintage)), vintage, address }),
  );
}

/** The index over all years, and the balance sheet where there is one. */
function shownOn(edition: Edition, vintage: Vintage): Shown {
  const { subject } = edition.catalog;
  const chart = sheetChart(edition);
  const index = indexShown(edition.catalog, { from: subject.first_year, to: subject.last_year + 1 }, DEFAULT_BALANCE);
  return chart ? new Set([...index, ...shownInChart(edition, chart, { vintage, from: null, to: null, balance: null })]) : index;
}
