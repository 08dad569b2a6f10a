import { type BalanceQuery, DEFAULT_BALANCE, isOtherView } from "./sensitivity.ts";
import type { Vintage } from "./vintage.ts";

/** The part of a chart that is looked at: which sources count, and which years. */
export interface ChartView {
  vintage: Vintage;
  /** First and last year; null keeps the chart's own. */
  from: number | null;
  to: number | null;
  /** How the balance is computed; null for its own way, and for every other chart. */
  balance: Pick<BalanceQuery, "halfLife" | "prior" | "drop"> | null;
  /** Whether estimates are shown; absent: they are. The balance and its sheet, which weigh what there is, have no such view. */
  estimates?: Estimates;
}

/** Whether figures that are estimated or computed are shown beside those that somebody counted. */
export type Estimates = "with" | "without";

/** Whether a view is the one that a chart's bare address shows: all its years, the sources that it counts by default, our own method. */
export function isDefaultView(view: ChartView): boolean {
  const { vintage, from, to, balance, estimates } = view;
  if (from !== null || to !== null || vintage.as_of !== null || estimates === "without") return false;
  return balance === null ? vintage.collection === "all" : isOurBalance(view);
}

/** Whether a question of the balance is the one that the dashboard asks. */
export function isDefaultQuestion(query: BalanceQuery): boolean {
  const turned = (["halfLife", "prior", "scale", "unit"] as const).some((key) => query[key] !== DEFAULT_BALANCE[key]);
  return !turned && !isOtherView(query);
}

/** Whether a view shows the balance by our own method, at whatever date of knowledge. */
export function isOurBalance({ balance, vintage }: ChartView): boolean {
  if (balance === null) return false;
  const { halfLife, prior, drop } = balance;
  const ours = halfLife === DEFAULT_BALANCE.halfLife && prior === DEFAULT_BALANCE.prior && drop.length === 0;
  return ours && vintage.collection === DEFAULT_BALANCE.vintage.collection;
}
