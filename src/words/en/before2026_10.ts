import type { Words } from "../en.ts";
import { charts } from "./before2026_10/charts.ts";
import { dashboard } from "./before2026_10/dashboard.ts";
import { facts } from "./before2026_10/facts.ts";
import { indexPicture } from "./before2026_10/indexPicture.ts";
import { sheet } from "./before2026_10/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.10.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_10(now: Words): Words {
  return {
    ...now,
    ...charts(now),
    dashboard: { ...now.dashboard, ...dashboard },
    facts: { ...now.facts, ...facts },
    indexPicture: { ...now.indexPicture, ...indexPicture },
    sheet: { ...now.sheet, ...sheet },
  };
}
