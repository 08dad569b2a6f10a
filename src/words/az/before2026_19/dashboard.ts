import { dashboard as now } from "../before2026_30/dashboard.ts";
import { digitsOfThem } from "../cardinal.ts";

/** The dashboard as releases before 2026.19.0 word it in Azerbaijani. */
export const dashboard: typeof now = {
  ...now,
  card: {
    ...now.card,
    caution: {
      ...now.card.caution,
      minimum_counts: "Bunlar minimum saylardır: heç bir siyahı tam deyil, ona görə birinin daha uzun olması heç nə sübut etmir.",
    },
  },
  // Some of them are told by other sources alone.
  events: { ...now.events, heading: "Məqalələrdəki son hadisələr" },
  factCheck: { ...now.factCheck, dateOnly: (n: number) => `onlardan ${digitsOfThem(n)} yalnız əsas hadisə üzrə` },
};
