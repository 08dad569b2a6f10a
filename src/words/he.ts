import { api } from "./en/api.ts";
import { assistant } from "./en/assistant.ts";
import { contract } from "./en/contract.ts";
import { jsonStat } from "./en/jsonStat.ts";
import { dataPackage } from "./en/package.ts";
import { problems } from "./en/problems.ts";
import type { Words } from "./en.ts";
import { about } from "./he/about.ts";
import { balance } from "./he/balance.ts";
import { before2026_8 } from "./he/before2026_8.ts";
import { before2026_9 } from "./he/before2026_9.ts";
import { before2026_10 } from "./he/before2026_10.ts";
import { before2026_11 } from "./he/before2026_11.ts";
import { before2026_12 } from "./he/before2026_12.ts";
import { before2026_13 } from "./he/before2026_13.ts";
import { before2026_16 } from "./he/before2026_16.ts";
import { before2026_17 } from "./he/before2026_17.ts";
import { before2026_18 } from "./he/before2026_18.ts";
import { before2026_19 } from "./he/before2026_19.ts";
import { before2026_22 } from "./he/before2026_22.ts";
import { before2026_23 } from "./he/before2026_23.ts";
import { before2026_25 } from "./he/before2026_25.ts";
import { before2026_27 } from "./he/before2026_27.ts";
import { before2026_28 } from "./he/before2026_28.ts";
import { before2026_29 } from "./he/before2026_29.ts";
import { before2026_30 } from "./he/before2026_30.ts";
import { cardinal } from "./he/cardinal.ts";
import { cards } from "./he/cards.ts";
import { changed } from "./he/changed.ts";
import { changes } from "./he/changes.ts";
import { chart } from "./he/chart.ts";
import { chartFeed } from "./he/chartFeed.ts";
import { chartPage } from "./he/chartPage.ts";
import { charts } from "./he/charts.ts";
import { check } from "./he/check.ts";
import { claimForm } from "./he/claimForm.ts";
import { columns } from "./he/columns.ts";
import { countsApart } from "./he/countsApart.ts";
import { crosshair } from "./he/crosshair.ts";
import { dashboard } from "./he/dashboard.ts";
import { difference } from "./he/difference.ts";
import { directions } from "./he/directions.ts";
import { disagreement } from "./he/disagreement.ts";
import { embed } from "./he/embed.ts";
import { event } from "./he/event.ts";
import { facts } from "./he/facts.ts";
import { figure, tick } from "./he/figure.ts";
import { found } from "./he/found.ts";
import { glossary } from "./he/glossary.ts";
import { headline, headlineOf } from "./he/headline.ts";
import { home } from "./he/home.ts";
import { indexPicture } from "./he/indexPicture.ts";
import { inFrames } from "./he/inFrames.ts";
import { inYourArticle } from "./he/inYourArticle.ts";
import { kit } from "./he/kit.ts";
import { lists } from "./he/lists.ts";
import { method } from "./he/method.ts";
import { numberCard } from "./he/numberCard.ts";
import { numberPage } from "./he/numberPage.ts";
import { observation } from "./he/observation.ts";
import { pair } from "./he/pair.ts";
import { periodInWords } from "./he/period.ts";
import { picture } from "./he/picture.ts";
import { problem } from "./he/problem.ts";
import { search } from "./he/search.ts";
import { settlement } from "./he/settlement.ts";
import { sheet } from "./he/sheet.ts";
import { shortAddress } from "./he/shortAddress.ts";
import { site } from "./he/site.ts";
import { snippets } from "./he/snippets.ts";
import { source } from "./he/source.ts";
import { terms } from "./he/terms.ts";
import { tools } from "./he/tools.ts";

/** All Hebrew words shown to people. Pages for developers and machines are English in every language. */
export const he: Words = {
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
  before2026_28,
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
