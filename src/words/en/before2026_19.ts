import type { Words } from "../en.ts";
import { sheet } from "./before2026_19/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.19.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
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
          minimum_counts: "These are minimum counts: neither list is complete, so that one is longer proves nothing.",
        },
      },
      // Some of them are told by other sources alone.
      events: { ...dashboard.events, heading: "Latest events from the articles" },
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
