import type { BalanceQuery } from "./robustness.ts";
import type { Vintage } from "./vintage.ts";

/** The part of a chart that is looked at: which sources count, and which years. */
export interface ChartView {
  vintage: Vintage;
  /** First and last year; null keeps the chart's own. */
  from: number | null;
  to: number | null;
  /** How the balance is computed; null for its own way, and for every other chart. */
  balance: Pick<BalanceQuery, "halfLife" | "prior" | "drop"> | null;
}
