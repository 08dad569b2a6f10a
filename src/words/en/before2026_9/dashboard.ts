import { dashboard as now } from "../before2026_19/dashboard.ts";

/** The dashboard as releases before 2026.9.0 word it. */
export const dashboard = {
  card: {
    ...now.card,
    caution: { ...now.card.caution, own_count: "Sources count this differently, so other records may differ." },
  },
};
