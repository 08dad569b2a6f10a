import type { Words } from "../en.ts";
import { sheet } from "./before2026_19/sheet.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Russian, where those of now are others. */
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
          minimum_counts: "Это нижние границы: ни один список не полон, и то, что один длиннее, ничего не доказывает.",
        },
      },
      // Some of them are told by other sources alone.
      events: { ...dashboard.events, heading: "Последние события из статей" },
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
