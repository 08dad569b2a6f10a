import type { Words } from "../en.ts";
import { sheet } from "./before2026_19/sheet.ts";
import { digitsOfThem } from "./cardinal.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_19(now: Words): Words {
  const { dashboard } = now;
  return {
    ...now,
    dashboard: {
      ...dashboard,
      card: {
        ...dashboard.card,
        caution: {
          ...dashboard.card.caution,
          minimum_counts: "Bunlar minimum saylardır: heç bir siyahı tam deyil, ona görə birinin daha uzun olması heç nə sübut etmir.",
        },
      },
      // Some of them are told by other sources alone.
      events: { ...dashboard.events, heading: "Məqalələrdəki son hadisələr" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `onlardan ${digitsOfThem(n)} yalnız əsas hadisə üzrə` },
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
