import { api } from "./en/api.ts";
import { assistant } from "./en/assistant.ts";
import { contract } from "./en/contract.ts";
import { jsonStat } from "./en/jsonStat.ts";
import { dataPackage } from "./en/package.ts";
import { problems } from "./en/problems.ts";
import type { Words } from "./en.ts";
import { about } from "./tr/about.ts";
import { balance } from "./tr/balance.ts";
import { before2026_8 } from "./tr/before2026_8.ts";
import { before2026_9 } from "./tr/before2026_9.ts";
import { before2026_10 } from "./tr/before2026_10.ts";
import { before2026_11 } from "./tr/before2026_11.ts";
import { before2026_12 } from "./tr/before2026_12.ts";
import { before2026_13 } from "./tr/before2026_13.ts";
import { before2026_16 } from "./tr/before2026_16.ts";
import { before2026_17 } from "./tr/before2026_17.ts";
import { before2026_18 } from "./tr/before2026_18.ts";
import { before2026_19 } from "./tr/before2026_19.ts";
import { before2026_22 } from "./tr/before2026_22.ts";
import { before2026_23 } from "./tr/before2026_23.ts";
import { before2026_25 } from "./tr/before2026_25.ts";
import { before2026_27 } from "./tr/before2026_27.ts";
import { before2026_29 } from "./tr/before2026_29.ts";
import { before2026_30 } from "./tr/before2026_30.ts";
import { cardinal } from "./tr/cardinal.ts";
import { cards } from "./tr/cards.ts";
import { changed } from "./tr/changed.ts";
import { changes } from "./tr/changes.ts";
import { chart } from "./tr/chart.ts";
import { chartFeed } from "./tr/chartFeed.ts";
import { chartPage } from "./tr/chartPage.ts";
import { charts } from "./tr/charts.ts";
import { check } from "./tr/check.ts";
import { claimForm } from "./tr/claimForm.ts";
import { columns } from "./tr/columns.ts";
import { countsApart } from "./tr/countsApart.ts";
import { crosshair } from "./tr/crosshair.ts";
import { dashboard } from "./tr/dashboard.ts";
import { difference } from "./tr/difference.ts";
import { directions } from "./tr/directions.ts";
import { disagreement } from "./tr/disagreement.ts";
import { embed } from "./tr/embed.ts";
import { event } from "./tr/event.ts";
import { facts } from "./tr/facts.ts";
import { figure, tick } from "./tr/figure.ts";
import { found } from "./tr/found.ts";
import { glossary } from "./tr/glossary.ts";
import { headline, headlineOf } from "./tr/headline.ts";
import { home } from "./tr/home.ts";
import { indexPicture } from "./tr/indexPicture.ts";
import { inFrames } from "./tr/inFrames.ts";
import { inYourArticle } from "./tr/inYourArticle.ts";
import { kit } from "./tr/kit.ts";
import { lists } from "./tr/lists.ts";
import { method } from "./tr/method.ts";
import { numberCard } from "./tr/numberCard.ts";
import { numberPage } from "./tr/numberPage.ts";
import { observation } from "./tr/observation.ts";
import { pair } from "./tr/pair.ts";
import { periodInWords } from "./tr/period.ts";
import { picture } from "./tr/picture.ts";
import { problem } from "./tr/problem.ts";
import { search } from "./tr/search.ts";
import { settlement } from "./tr/settlement.ts";
import { sheet } from "./tr/sheet.ts";
import { shortAddress } from "./tr/shortAddress.ts";
import { site } from "./tr/site.ts";
import { snippets } from "./tr/snippets.ts";
import { source } from "./tr/source.ts";
import { terms } from "./tr/terms.ts";
import { tools } from "./tr/tools.ts";

/** All Turkish words shown to people; what developers and machines read is English in every language. */
export const tr: Words = {
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
