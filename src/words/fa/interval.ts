import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import { percent } from "./figure.ts";

/** The probability of every interval of these charts, as people say it. */
export const INTERVAL = `فاصلهٔ ${percent(THRESHOLDS.visits_interval * 100)}`;
