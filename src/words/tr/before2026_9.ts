import type { Words } from "../en.ts";
import { balance } from "./before2026_9/balance.ts";
import { checkThen } from "./before2026_9/check.ts";
import { dashboard } from "./before2026_9/dashboard.ts";
import { directions } from "./before2026_9/directions.ts";
import { event } from "./before2026_9/event.ts";
import { facts } from "./before2026_9/facts.ts";
import { headline } from "./before2026_9/headline.ts";
import { lists } from "./before2026_9/lists.ts";
import { numberPage } from "./before2026_9/numberPage.ts";
import { sheet } from "./before2026_9/sheet.ts";
import { observation } from "./observation.ts";

/**
 * The words that pinned addresses of releases before 2026.9.0 go on saying of their data in Turkish, where those of now are others. Pages about
 * the site, menus and forms are of today.
 */
export function before2026_9(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...balance },
    check: checkThen(now.check),
    dashboard: { ...now.dashboard, ...dashboard },
    directions: { ...now.directions, ...directions },
    event: { ...now.event, ...event },
    facts: { ...now.facts, ...facts },
    headline,
    lists: { ...now.lists, ...lists },
    numberPage: { ...now.numberPage, ...numberPage },
    observation: { ...now.observation, notPrintedCount: observation.notPrinted },
    sheet: { ...now.sheet, ...sheet },
  };
}
