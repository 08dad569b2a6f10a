import type { ChartView } from "../../../model/chartView.ts";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";

/** Half-lives in years that the form offers, over the whole range that the parameter allows. */
export const HALF_LIVES = [1, 2, 3, 5, 8, 10, 15, 20];
/** Priors in points that the form offers, likewise. */
export const PRIORS = [0, 4, 8, 16, 32];

/** Sources that the form leaves out at most. */
const DROPPED = 1;

/** Whether a view turns the balance by steps that its form offers: of these there are few, and of all others no end. */
export function isInSteps({ balance }: Pick<ChartView, "balance">): boolean {
  if (balance === null) return true;
  const { halfLife, prior, drop } = { ...DEFAULT_BALANCE, ...balance };
  return HALF_LIVES.includes(halfLife) && PRIORS.includes(prior) && drop.length <= DROPPED;
}
