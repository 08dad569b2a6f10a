import { dashboard as now } from "../before2026_19/dashboard.ts";

/** The dashboard as releases before 2026.10.0 word it. */
export const dashboard = {
  contradictions: { ...now.contradictions, all: (n: number) => `All ${n} contradictions` },
};
