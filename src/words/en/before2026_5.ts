import type { Words } from "../en.ts";
import { balance } from "./before2026_5/balance.ts";
import { chart } from "./before2026_5/chart.ts";
import { check } from "./before2026_5/check.ts";
import { disagreement } from "./before2026_5/disagreement.ts";
import { event } from "./before2026_5/event.ts";
import { facts } from "./before2026_5/facts.ts";
import { jsonStat } from "./before2026_5/jsonStat.ts";
import { observation } from "./before2026_5/observation.ts";
import { pair } from "./before2026_5/pair.ts";
import { periodInWords } from "./before2026_5/period.ts";
import { picture } from "./before2026_5/picture.ts";
import { sheet } from "./before2026_5/sheet.ts";
import { source } from "./before2026_5/source.ts";

/**
 * The words that pinned addresses of releases before 2026.5.0 go on saying of their data: charts, tables, numbers and verdicts. What
 * stands around them, such as menus and forms, is of today.
 */
export function before2026_5(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...balance },
    chart: { ...now.chart, ...chart },
    check: { ...now.check, ...check },
    disagreement: { ...now.disagreement, ...disagreement },
    event: { ...now.event, ...event },
    facts: { ...now.facts, ...facts },
    jsonStat: { ...now.jsonStat, ...jsonStat, dimensions: { ...now.jsonStat.dimensions, ...jsonStat.dimensions } },
    observation: { ...now.observation, ...observation },
    pair: { ...now.pair, ...pair },
    picture: { ...now.picture, ...picture },
    sheet: { ...now.sheet, ...sheet },
    source: { ...now.source, ...source },
    periodInWords,
  };
}
