import type { Words } from "../en.ts";
import * as charts from "./before2026_8/charts.ts";
import { check } from "./before2026_8/check.ts";
import { facts } from "./before2026_8/facts.ts";
import { headline } from "./before2026_8/headline.ts";
import * as pages from "./before2026_8/pages.ts";
import { sheet } from "./before2026_8/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.8.0 go on saying of their data in Russian, where those of now are others. Pages about
 * the site, menus and forms are of today.
 */
export function before2026_8(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...charts.balance },
    cards: { ...now.cards, ...pages.cards },
    chart: { ...now.chart, ...charts.chart },
    chartPage: { ...now.chartPage, ...pages.chartPage },
    check: { ...now.check, ...check },
    claimForm: { ...now.claimForm, ...charts.claimForm },
    columns: { ...now.columns, ...charts.columns },
    crosshair: { ...now.crosshair, ...charts.crosshair },
    dashboard: { ...now.dashboard, ...pages.dashboard },
    directions: { ...now.directions, ...charts.directions },
    disagreement: { ...now.disagreement, ...pages.disagreement },
    embed: { ...now.embed, ...pages.embed },
    event: { ...now.event, ...charts.event },
    facts: { ...now.facts, ...facts },
    found: { ...now.found, ...pages.found },
    headline,
    indexPicture: { ...now.indexPicture, ...charts.indexPicture },
    lists: { ...now.lists, ...pages.lists },
    numberCard: { ...now.numberCard, ...pages.numberCard },
    numberPage: { ...now.numberPage, ...pages.numberPage },
    observation: { ...now.observation, ...pages.observation },
    pair: { ...now.pair, ...charts.pair },
    sheet: { ...now.sheet, ...sheet },
    source: { ...now.source, ...pages.source },
  };
}
