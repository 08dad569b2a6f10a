import { api } from "./en/api.ts";
import { assistant } from "./en/assistant.ts";
import { contract } from "./en/contract.ts";
import { jsonStat } from "./en/jsonStat.ts";
import { dataPackage } from "./en/package.ts";
import { problems } from "./en/problems.ts";
import { terms } from "./en/terms.ts";
import type { Words } from "./en.ts";
import { about } from "./fa/about.ts";
import { balance } from "./fa/balance.ts";
import { before2026_8 } from "./fa/before2026_8.ts";
import { before2026_9 } from "./fa/before2026_9.ts";
import { before2026_10 } from "./fa/before2026_10.ts";
import { before2026_11 } from "./fa/before2026_11.ts";
import { before2026_12 } from "./fa/before2026_12.ts";
import { before2026_13 } from "./fa/before2026_13.ts";
import { before2026_16 } from "./fa/before2026_16.ts";
import { before2026_17 } from "./fa/before2026_17.ts";
import { before2026_18 } from "./fa/before2026_18.ts";
import { before2026_19 } from "./fa/before2026_19.ts";
import { before2026_22 } from "./fa/before2026_22.ts";
import { before2026_23 } from "./fa/before2026_23.ts";
import { before2026_25 } from "./fa/before2026_25.ts";
import { before2026_27 } from "./fa/before2026_27.ts";
import { before2026_28 } from "./fa/before2026_28.ts";
import { before2026_29 } from "./fa/before2026_29.ts";
import { before2026_30 } from "./fa/before2026_30.ts";
import { before2026_32 } from "./fa/before2026_32.ts";
import { cardinal } from "./fa/cardinal.ts";
import { cards } from "./fa/cards.ts";
import { changed } from "./fa/changed.ts";
import { changes } from "./fa/changes.ts";
import { chart } from "./fa/chart.ts";
import { chartFeed } from "./fa/chartFeed.ts";
import { chartPage } from "./fa/chartPage.ts";
import { charts } from "./fa/charts.ts";
import { check } from "./fa/check.ts";
import { claimForm } from "./fa/claimForm.ts";
import { columns } from "./fa/columns.ts";
import { countsApart } from "./fa/countsApart.ts";
import { crosshair } from "./fa/crosshair.ts";
import { dashboard } from "./fa/dashboard.ts";
import { difference } from "./fa/difference.ts";
import { directions } from "./fa/directions.ts";
import { disagreement } from "./fa/disagreement.ts";
import { embed } from "./fa/embed.ts";
import { event } from "./fa/event.ts";
import { facts } from "./fa/facts.ts";
import { figure, tick } from "./fa/figure.ts";
import { found } from "./fa/found.ts";
import { glossary } from "./fa/glossary.ts";
import { headline, headlineOf } from "./fa/headline.ts";
import { home } from "./fa/home.ts";
import { indexPicture } from "./fa/indexPicture.ts";
import { inFrames } from "./fa/inFrames.ts";
import { inYourArticle } from "./fa/inYourArticle.ts";
import { kit } from "./fa/kit.ts";
import { lists } from "./fa/lists.ts";
import { method } from "./fa/method.ts";
import { numberCard } from "./fa/numberCard.ts";
import { numberPage } from "./fa/numberPage.ts";
import { observation } from "./fa/observation.ts";
import { pair } from "./fa/pair.ts";
import { periodInWords } from "./fa/period.ts";
import { picture } from "./fa/picture.ts";
import { problem } from "./fa/problem.ts";
import { search } from "./fa/search.ts";
import { settlement } from "./fa/settlement.ts";
import { sheet } from "./fa/sheet.ts";
import { shortAddress } from "./fa/shortAddress.ts";
import { site } from "./fa/site.ts";
import { snippets } from "./fa/snippets.ts";
import { source } from "./fa/source.ts";
import { tools } from "./fa/tools.ts";

/** All Persian words shown to people; what is for developers and machines is English in every language. */
export const fa: Words = {
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
  before2026_32,
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
