import type { Words } from "../en.ts";
import * as charts from "./before2026_9/charts.ts";
import { check } from "./before2026_9/check.ts";
import { facts } from "./before2026_9/facts.ts";
import { headline } from "./before2026_9/headline.ts";
import * as pages from "./before2026_9/pages.ts";
import { sheet } from "./before2026_9/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.9.0 go on saying of their data in Russian, where those of now are others. Pages about
 * the site, menus and forms are of today.
 */
export function before2026_9(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...charts.balance },
    check: { ...now.check, ...check },
    dashboard: { ...now.dashboard, ...pages.dashboard },
    directions: { ...now.directions, ...charts.directions },
    event: { ...now.event, ...charts.event },
    facts: { ...now.facts, ...facts },
    headline,
    lists: { ...now.lists, ...pages.lists },
    numberPage: { ...now.numberPage, ...pages.numberPage },
    observation: { ...now.observation, ...pages.observation },
    sheet: { ...now.sheet, ...sheet },
  };
}
