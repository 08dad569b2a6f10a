import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";

/** The probability of every interval of these charts, as people say it. */
export const INTERVAL = `${Math.round(THRESHOLDS.visits_interval * 100)}%-lik interval`;
