import { balanceQueryFor, inView } from "../../../chart/chartSpec/chart.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import { chartPairs, chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { balanceRows } from "../../../model/sensitivity.ts";
import { forFile, type LeftOut, NOTHING_LEFT_OUT } from "../../../model/terms.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { labelsOf } from "../../http/labels.ts";
import { balanceCsv } from "../balance/csv.ts";
import { sheetCsv } from "../balance/dimensions/csv.ts";
import { observationsCsv } from "../observation/csv.ts";
import { observationToJson } from "../observation/json.ts";
import { pairChartCsv } from "./pairCsv.ts";
import type { ChartQuery } from "./query.ts";

/** The numbers of a chart as CSV, and what terms keep out of them. */
export interface ChartNumbers {
  text: string;
  lacking: LeftOut;
}

/** What is asked of the numbers: years that the address names, and whether words stand beside codes. */
type NumbersAsked = Pick<ChartQuery, "from" | "to"> & { labels?: boolean | undefined };

/**
 * The numbers of a chart in a view: of the years that the address names, all that its series have where it names none. Without a year named,
 * rows that stand before the chart's own first year are there too. Charts of both partners have the figures that belong to both together as
 * well; in releases before 2026.27.0 they lack them, and do not say so.
 */
export function chartNumbers(edition: Edition, chart: Chart, view: ChartView, asked: NumbersAsked): ChartNumbers {
  const { catalog, urls } = inView(edition, view);
  const labels = labelsOf(catalog, asked);
  const [from, to] = [asked.from ?? Number.NEGATIVE_INFINITY, asked.to ?? Number.POSITIVE_INFINITY];
  if (chart.kind === "sheet") return sheetCsv(edition, view, labels);
  if (chart.kind === "balance") {
    const rows = balanceRows(catalog, balanceQueryFor(view)).filter(({ year }) => year >= from && year <= to);
    return { text: balanceCsv(rows, catalog.release), lacking: NOTHING_LEFT_OUT };
  }
  const years = { ...chart, from, to: to + 1 };
  const { kept, leftOut: lacking } = forFile(catalog, chartRows(catalog, years, view.vintage));
  const isOfBoth = chart.kind === "pair" && !isOlderThan(catalog.release, "2026.27.0");
  if (isOfBoth) {
    const of = forFile(catalog, chartPairs(catalog, years, view.vintage));
    return { text: pairChartCsv(inView(edition, view), kept, of.kept, labels), lacking: bothLeftOut(lacking, of.leftOut) };
  }
  return {
    text: observationsCsv(
      kept.map((o) => observationToJson(catalog, o, urls.canonical, labels)),
      catalog.release,
      { labels: labels !== null },
    ),
    lacking,
  };
}

/** What two parts of one file lack, as one count. */
function bothLeftOut(a: LeftOut, b: LeftOut): LeftOut {
  const bySource = new Map(
    [...a.bySource.keys(), ...b.bySource.keys()].sort().map((id) => [id, (a.bySource.get(id) ?? 0) + (b.bySource.get(id) ?? 0)]),
  );
  return { rows: a.rows + b.rows, bySource };
}
