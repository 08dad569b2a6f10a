import type { Chart } from "../../../model/chart.ts";
import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";
import { claimsSpec } from "./claims.ts";

/** The spec of a chart in a view of the data: made once, drawn by every renderer. */
export function chartSpec(site: Site, chart: Chart, vintage: Vintage): ChartSpec {
  return claimsSpec(site, chart, vintage);
}
