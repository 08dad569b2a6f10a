import { about } from "./az/about.ts";
import { balance } from "./az/balance.ts";
import { before2026_8 } from "./az/before2026_8.ts";
import { before2026_9 } from "./az/before2026_9.ts";
import { before2026_10 } from "./az/before2026_10.ts";
import { before2026_11 } from "./az/before2026_11.ts";
import { before2026_12 } from "./az/before2026_12.ts";
import { before2026_13 } from "./az/before2026_13.ts";
import { before2026_16 } from "./az/before2026_16.ts";
import { before2026_17 } from "./az/before2026_17.ts";
import { before2026_18 } from "./az/before2026_18.ts";
import { before2026_19 } from "./az/before2026_19.ts";
import { before2026_22 } from "./az/before2026_22.ts";
import { before2026_23 } from "./az/before2026_23.ts";
import { before2026_25 } from "./az/before2026_25.ts";
import { before2026_27 } from "./az/before2026_27.ts";
import { before2026_29 } from "./az/before2026_29.ts";
import { before2026_30 } from "./az/before2026_30.ts";
import { cardinal } from "./az/cardinal.ts";
import { cards } from "./az/cards.ts";
import { changed } from "./az/changed.ts";
import { changes } from "./az/changes.ts";
import { chart } from "./az/chart.ts";
import { chartFeed } from "./az/chartFeed.ts";
import { chartPage } from "./az/chartPage.ts";
import { charts } from "./az/charts.ts";
import { check } from "./az/check.ts";
import { claimForm } from "./az/claimForm.ts";
import { columns } from "./az/columns.ts";
import { countsApart } from "./az/countsApart.ts";
import { crosshair } from "./az/crosshair.ts";
import { dashboard } from "./az/dashboard.ts";
import { difference } from "./az/difference.ts";
import { directions } from "./az/directions.ts";
import { disagreement } from "./az/disagreement.ts";
import { embed } from "./az/embed.ts";
import { event } from "./az/event.ts";
import { facts } from "./az/facts.ts";
import { figure, tick } from "./az/figure.ts";
import { found } from "./az/found.ts";
import { glossary } from "./az/glossary.ts";
import { headline, headlineOf } from "./az/headline.ts";
import { home } from "./az/home.ts";
import { indexPicture } from "./az/indexPicture.ts";
import { inFrames } from "./az/inFrames.ts";
import { inYourArticle } from "./az/inYourArticle.ts";
import { kit } from "./az/kit.ts";
import { lists } from "./az/lists.ts";
import { method } from "./az/method.ts";
import { numberCard } from "./az/numberCard.ts";
import { numberPage } from "./az/numberPage.ts";
import { observation } from "./az/observation.ts";
import { pair } from "./az/pair.ts";
import { periodInWords } from "./az/period.ts";
import { picture } from "./az/picture.ts";
import { problem } from "./az/problem.ts";
import { search } from "./az/search.ts";
import { settlement } from "./az/settlement.ts";
import { sheet } from "./az/sheet.ts";
import { shortAddress } from "./az/shortAddress.ts";
import { site } from "./az/site.ts";
import { snippets } from "./az/snippets.ts";
import { source } from "./az/source.ts";
import { tools } from "./az/tools.ts";
import { api } from "./en/api.ts";
import { assistant } from "./en/assistant.ts";
import { contract } from "./en/contract.ts";
import { jsonStat } from "./en/jsonStat.ts";
import { dataPackage } from "./en/package.ts";
import { problems } from "./en/problems.ts";
import { terms } from "./en/terms.ts";
import type { Words } from "./en.ts";

/** All Azerbaijani words shown to people. What developers and programs read is English in every language, and imported from there. */
export const az: Words = {
  kit,
  site,
  home,
  chart,
  charts,
  chartFeed,
  chartPage,
  balance,
  before2026_8,
  before2026_9,
  before2026_10,
  before2026_11,
  before2026_12,
  before2026_13,
  before2026_16,
  before2026_17,
  before2026_18,
  before2026_19,
  before2026_22,
  before2026_23,
  before2026_25,
  before2026_27,
  before2026_29,
  before2026_30,
  changed,
  cards,
  changes,
  columns,
  countsApart,
  claimForm,
  contract,
  crosshair,
  event,
  dashboard,
  dataPackage,
  difference,
  directions,
  disagreement,
  embed,
  inFrames,
  indexPicture,
  inYourArticle,
  jsonStat,
  check,
  facts,
  headline,
  headlineOf,
  lists,
  method,
  cardinal,
  numberCard,
  numberPage,
  observation,
  pair,
  picture,
  search,
  settlement,
  sheet,
  shortAddress,
  snippets,
  source,
  terms,
  tools,
  about,
  api,
  assistant,
  problem,
  problems,
  figure,
  found,
  glossary,
  tick,
  periodInWords,
};
