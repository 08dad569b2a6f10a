import type { Words } from "../en.ts";
import { sheet } from "./before2026_19/sheet.ts";
import { ofThem } from "./cases.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Turkish, where those of now are others. */
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
          minimum_counts: "Bunlar alt sınırlardır: İki liste de tam değildir; birinin daha uzun olması bir şey kanıtlamaz.",
        },
      },
      // Some of them are told by other sources alone.
      events: { ...dashboard.events, heading: "Makalelerdeki son olaylar" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `bunlardan ${ofThem(n)} yalnızca ana olaya göre` },
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
