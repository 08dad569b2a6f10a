import type { Edition } from "../../edition/edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { balanceSheet } from "../../model/dimensions/balanceSheet.ts";
import { balanceShown, claimsShown, type Shown, sheetShown } from "../../model/shown.ts";
import { balanceQueryFor, inView, inYears } from "./chart.ts";
import { cellsDrawn, sheetQuery } from "./sheet/drawnCells.ts";

/** Everything that a chart shows in a view: its rows, what defines them, and its own texts. */
export function shownInChart(edition: Pick<Edition, "catalog">, chart: Chart, view: ChartView): Shown {
  const { catalog } = inView(edition, view);
  const years = inYears(chart, view);
  if (chart.kind === "sheet") {
    const cells = cellsDrawn(balanceSheet(catalog, sheetQuery(view))).map(({ cell }) => cell);
    return sheetShown(catalog, chart, cells, view.vintage);
  }
  return chart.kind === "claims" || chart.kind === "pair"
    ? claimsShown(catalog, years, view.vintage)
    : balanceShown(catalog, years, balanceQueryFor(view));
}
