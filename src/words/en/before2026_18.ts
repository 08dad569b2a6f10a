import type { Words } from "../en.ts";
import { sheet } from "./before2026_18/sheet.ts";
import { votesYears } from "./before2026_18/votesYears.ts";

/**
 * The words that pinned addresses of releases before 2026.18.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_18(now: Words): Words {
  return {
    ...now,
    dashboard: { ...now.dashboard, events: { ...now.dashboard.events, heading: "Latest events" } },
    pair: { ...now.pair, votesYears },
    sheet: { ...now.sheet, ...sheet },
  };
}
