import { figuresBy, dashboard as now } from "../dashboard.ts";
import { spanOf } from "../spanOf.ts";

/** The dashboard as releases before 2026.19.0 word it in Russian. */
export const dashboard: typeof now = {
  ...now,
  card: {
    ...now.card,
    records: figuresBy(spanOf),
    caution: {
      ...now.card.caution,
      minimum_counts: "Это нижние границы: ни один список не полон, и то, что один длиннее, ничего не доказывает.",
    },
  },
  // Some of them are told by other sources alone.
  events: { ...now.events, heading: "Последние события из статей" },
};
