import { observation as now } from "../observation.ts";

/** One figure, as releases before 2026.9.0 word it. */
export const observation = { notPrintedCount: now.notPrinted };
