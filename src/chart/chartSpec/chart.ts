import type { Edition } from "../../edition/edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { withoutEstimates } from "../../model/estimate.ts";
import { type BalanceQuery, DEFAULT_BALANCE } from "../../model/sensitivity.ts";
import { EVERYTHING } from "../../model/vintage.ts";
import { balanceSpec } from "./balance.ts";
import type { ChartSpec } from "./chartSpec.ts";
import { claimsSpec } from "./claims.ts";
import { withFrozenSentences } from "./frozenSentences.ts";
import { inLanguage } from "./inLanguage.ts";
import { pairSpec } from "./pair/pairSpec.ts";
import { sheetSpec } from "./sheet/sheetSpec.ts";

/**
 * All that a chart says in a view of the data, made once and drawn by every renderer. A pinned default view says what its release froze.
 *
 * @param chart a row of charts.csv; its years hold unless the view has its own
 * @param view which sources count, which years are shown, and how the balance is computed
 * @returns a spec without pixels: times in decimal years, values in each panel's unit, texts in the edition's language; one that shows
 * nothing is told by `isEmpty`
 */
export function chartSpec(edition: Edition, chart: Chart, view: ChartView): ChartSpec {
  return inLanguage(edition, withFrozenSentences(edition, specOf(inView(edition, view), chart, view), view));
}

/** The edition with the figures that a view counts. */
export function inView<E extends Pick<Edition, "catalog">>(edition: E, { estimates }: Pick<ChartView, "estimates">): E {
  return estimates === "without" ? { ...edition, catalog: withoutEstimates(edition.catalog) } : edition;
}

/** What the rows in view say. The balance counts the documents unless told otherwise. */
function specOf(edition: Edition, chart: Chart, view: ChartView): ChartSpec {
  const years = inYears(chart, view);
  if (chart.kind === "sheet") return sheetSpec(edition, chart, view);
  if (chart.kind === "pair") return pairSpec(edition, years, view.vintage);
  return chart.kind === "claims" ? claimsSpec(edition, years, view.vintage) : balanceSpec(edition, years, balanceQueryFor(view));
}

/** A chart with the years of a view in the place of its own. */
export function inYears(chart: Chart, { from, to }: Pick<ChartView, "from" | "to">): Chart {
  return { ...chart, from: from ?? chart.from, to: to === null ? chart.to : to + 1 };
}

/** The question that the balance chart asks in a view: the documents, unless a view of the balance names a collection. */
export function balanceQueryFor({ vintage, balance }: ChartView): BalanceQuery {
  if (balance !== null) return { ...DEFAULT_BALANCE, ...balance, vintage };
  return { ...DEFAULT_BALANCE, vintage: { ...vintage, collection: vintage.collection === "all" ? "documents" : vintage.collection } };
}

/** A chart's own years and all sources. */
export const WHOLE: ChartView = { vintage: EVERYTHING, from: null, to: null, balance: null };
