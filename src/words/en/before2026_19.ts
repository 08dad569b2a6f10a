import type { Words } from "../en.ts";
import { dashboard } from "./before2026_19/dashboard.ts";
import { sheet } from "./before2026_19/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.19.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_19(now: Words): Words {
  const { event } = now;
  return {
    ...now,
    dashboard,
    // A visit of a deputy prime minister counted too.
    event: {
      ...event,
      officialVisits: (official: number, all: number) =>
        `${official} of these ${all} are official visits: by presidents, prime ministers and ministers, and they took place. Planned visits, summits of many countries and visits told of only in general are not.`,
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
