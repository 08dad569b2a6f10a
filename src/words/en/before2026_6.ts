import type { Words } from "../en.ts";
import { balance } from "./before2026_6/balance.ts";
import { chart } from "./before2026_6/chart.ts";
import { check } from "./before2026_6/check.ts";
import { claimForm } from "./before2026_6/claimForm.ts";
import { dashboard } from "./before2026_6/dashboard.ts";
import { directions } from "./before2026_6/directions.ts";
import { disagreement } from "./before2026_6/disagreement.ts";
import { event } from "./before2026_6/event.ts";
import { facts } from "./before2026_6/facts.ts";
import { headline } from "./before2026_6/headline.ts";
import { indexPicture } from "./before2026_6/indexPicture.ts";
import { pair } from "./before2026_6/pair.ts";
import { sheet } from "./before2026_6/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.6.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_6(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...balance },
    chart: { ...now.chart, ...chart },
    check: { ...now.check, ...check },
    claimForm: { ...now.claimForm, ...claimForm },
    dashboard: { ...now.dashboard, ...dashboard },
    directions: { ...now.directions, ...directions },
    disagreement: { ...now.disagreement, ...disagreement },
    event: { ...now.event, ...event },
    facts: { ...now.facts, ...facts },
    headline,
    indexPicture: { ...now.indexPicture, ...indexPicture },
    pair: { ...now.pair, ...pair },
    sheet: { ...now.sheet, ...sheet },
  };
}
