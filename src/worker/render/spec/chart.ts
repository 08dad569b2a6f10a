import type { Chart } from "../../../model/chart.ts";
import type { ChartSpec } from "../../../model/chartSpec.ts";
import { DEFAULT_BALANCE } from "../../../model/robustness.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";
import { balanceSpec } from "./balance.ts";
import { claimsSpec } from "./claims.ts";

/** The spec of a chart in a view of the data: made once, drawn by every renderer. The balance counts the documents unless told otherwise. */
export function chartSpec(site: Site, chart: Chart, vintage: Vintage): ChartSpec {
  if (chart.kind === "claims") return claimsSpec(site, chart, vintage);
  const collection = vintage.collection === "all" ? "documents" : vintage.collection;
  return balanceSpec(site, chart, { ...DEFAULT_BALANCE, vintage: { ...vintage, collection } });
}
