import type { Observation } from "../../../model/observation.ts";
import type { Names } from "../../en/facts.ts";
import { figures, dashboard as now } from "../dashboard.ts";
import { between } from "./facts.ts";

/** The dashboard as releases before 2026.30.0 word it in Azerbaijani. */
export const dashboard: typeof now = {
  ...now,
  card: {
    ...now.card,
    records: (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string) =>
      figures(rows, claim, names, of, between),
  },
};
