import { api } from "./en/api.ts";
import { assistant } from "./en/assistant.ts";
import { contract } from "./en/contract.ts";
import { jsonStat } from "./en/jsonStat.ts";
import { dataPackage } from "./en/package.ts";
import { problems } from "./en/problems.ts";
import type { Words } from "./en.ts";
import { about } from "./ru/about.ts";
import { balance } from "./ru/balance.ts";
import { before2026_8 } from "./ru/before2026_8.ts";
import { before2026_9 } from "./ru/before2026_9.ts";
import { before2026_10 } from "./ru/before2026_10.ts";
import { before2026_11 } from "./ru/before2026_11.ts";
import { before2026_12 } from "./ru/before2026_12.ts";
import { before2026_13 } from "./ru/before2026_13.ts";
import { before2026_16 } from "./ru/before2026_16.ts";
import { before2026_17 } from "./ru/before2026_17.ts";
import { before2026_18 } from "./ru/before2026_18.ts";
import { before2026_19 } from "./ru/before2026_19.ts";
import { before2026_22 } from "./ru/before2026_22.ts";
import { before2026_23 } from "./ru/before2026_23.ts";
import { before2026_25 } from "./ru/before2026_25.ts";
import { before2026_27 } from "./ru/before2026_27.ts";
import { before2026_29 } from "./ru/before2026_29.ts";
import { before2026_30 } from "./ru/before2026_30.ts";
import { cardinal } from "./ru/cardinal.ts";
import { cards } from "./ru/cards.ts";
import { changed } from "./ru/changed.ts";
import { changes } from "./ru/changes.ts";
import { chart } from "./ru/chart.ts";
import { chartFeed } from "./ru/chartFeed.ts";
import { chartPage } from "./ru/chartPage.ts";
import { charts } from "./ru/charts.ts";
import { check } from "./ru/check.ts";
import { claimForm } from "./ru/claimForm.ts";
import { columns } from "./ru/columns.ts";
import { countsApart } from "./ru/countsApart.ts";
import { crosshair } from "./ru/crosshair.ts";
import { dashboard } from "./ru/dashboard.ts";
import { difference } from "./ru/difference.ts";
import { directions } from "./ru/directions.ts";
import { disagreement } from "./ru/disagreement.ts";
import { embed } from "./ru/embed.ts";
import { event } from "./ru/event.ts";
import { facts } from "./ru/facts.ts";
import { figure, tick } from "./ru/figure.ts";
import { found } from "./ru/found.ts";
import { glossary } from "./ru/glossary.ts";
import { headline, headlineOf } from "./ru/headline.ts";
import { home } from "./ru/home.ts";
import { indexPicture } from "./ru/indexPicture.ts";
import { inFrames } from "./ru/inFrames.ts";
import { inYourArticle } from "./ru/inYourArticle.ts";
import { kit } from "./ru/kit.ts";
import { lists } from "./ru/lists.ts";
import { method } from "./ru/method.ts";
import { numberCard } from "./ru/numberCard.ts";
import { numberPage } from "./ru/numberPage.ts";
import { observation } from "./ru/observation.ts";
import { pair } from "./ru/pair.ts";
import { periodInWords } from "./ru/period.ts";
import { picture } from "./ru/picture.ts";
import { problem } from "./ru/problem.ts";
import { search } from "./ru/search.ts";
import { settlement } from "./ru/settlement.ts";
import { sheet } from "./ru/sheet.ts";
import { shortAddress } from "./ru/shortAddress.ts";
import { site } from "./ru/site.ts";
import { snippets } from "./ru/snippets.ts";
import { source } from "./ru/source.ts";
import { terms } from "./ru/terms.ts";
import { tools } from "./ru/tools.ts";

/** All Russian words shown to people. What programs and their makers read is English in every language. */
export const ru: Words = {
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
