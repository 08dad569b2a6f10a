import { dashboard as now } from "../dashboard.ts";

/** The dashboard as releases before 2026.19.0 word it. */
export const dashboard: typeof now = {
  ...now,
  card: {
    ...now.card,
    caution: {
      ...now.card.caution,
      minimum_counts: "These are minimum counts: neither list is complete, so that one is longer proves nothing.",
    },
  },
  // Some of them are told by other sources alone.
  events: { ...now.events, heading: "Latest events from the articles" },
};
