import type { Chart } from "../../../model/chart.ts";
import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { DEFAULT_BALANCE } from "../../../model/robustness.ts";
import type { Site } from "../../site.ts";
import { balanceSpec } from "./balance.ts";
import { claimsSpec } from "./claims.ts";

/** The spec of a chart in a view of the data: made once, drawn by every renderer. The balance counts the documents unless told otherwise. */
export function chartSpec(site: Site, chart: Chart, { vintage, from, to }: ChartView): ChartSpec {
  const years = { ...chart, from: from ?? chart.from, to: to === null ? chart.to : to + 1 };
  if (chart.kind === "claims") return claimsSpec(site, years, vintage);
  const collection = vintage.collection === "all" ? "documents" : vintage.collection;
  return balanceSpec(site, years, { ...DEFAULT_BALANCE, vintage: { ...vintage, collection } });
}

/** A chart's own years and all sources. */
export const WHOLE: ChartView = { vintage: { as_of: null, collection: "all" }, from: null, to: null };
