import { dashboard as now } from "../before2026_30/dashboard.ts";
import { ofThem } from "../cases.ts";

/** The dashboard as releases before 2026.19.0 word it in Turkish. */
export const dashboard: typeof now = {
  ...now,
  card: {
    ...now.card,
    caution: {
      ...now.card.caution,
      minimum_counts: "Bunlar alt sınırlardır: İki liste de tam değildir; birinin daha uzun olması bir şey kanıtlamaz.",
    },
  },
  // Some of them are told by other sources alone.
  events: { ...now.events, heading: "Makalelerdeki son olaylar" },
  factCheck: { ...now.factCheck, dateOnly: (n: number) => `bunlardan ${ofThem(n)} yalnızca ana olaya göre` },
};
