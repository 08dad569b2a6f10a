import { balanceQueryFor, chartSpec, inYears } from "../../chart/chartSpec/chart.ts";
import { balanceClaimOf } from "../../chart/chartSpec/keyFinding.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { balanceRows } from "../../model/sensitivity.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * What may be claimed of the index in a view, for those who see no picture of it: as the chart says it, without what is drawn how. Null where
 * nothing may. Releases before 2026.29.0 say the sentence of the chart.
 */
export function claimInWords(edition: Edition, chart: Chart, view: ChartView): string | null {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.29.0")) return chartSpec(edition, chart, view).finding ?? null;
  const { from, to } = inYears(chart, view);
  const query = balanceQueryFor(view);
  const rows = balanceRows(catalog, query).filter(({ year }) => year >= from && year < to);
  return balanceClaimOf(edition, query, rows, words.assistant.claim);
}
