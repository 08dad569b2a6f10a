import { about } from "./en/about.ts";
import { api } from "./en/api.ts";
import { assistant } from "./en/assistant.ts";
import { balance } from "./en/balance.ts";
import { cardinal } from "./en/cardinal.ts";
import { cards } from "./en/cards.ts";
import { changed } from "./en/changed.ts";
import { changes } from "./en/changes.ts";
import { chart } from "./en/chart.ts";
import { chartFeed } from "./en/chartFeed.ts";
import { chartPage } from "./en/chartPage.ts";
import { charts } from "./en/charts.ts";
import { check } from "./en/check.ts";
import { claimForm } from "./en/claimForm.ts";
import { columns } from "./en/columns.ts";
import { contract } from "./en/contract.ts";
import { countsApart } from "./en/countsApart.ts";
import { crosshair } from "./en/crosshair.ts";
import { dashboard } from "./en/dashboard.ts";
import { difference } from "./en/difference.ts";
import { directions } from "./en/directions.ts";
import { disagreement } from "./en/disagreement.ts";
import { embed } from "./en/embed.ts";
import { event } from "./en/event.ts";
import { facts } from "./en/facts.ts";
import { figure, tick } from "./en/figure.ts";
import { found } from "./en/found.ts";
import { glossary } from "./en/glossary.ts";
import { headline, headlineOf } from "./en/headline.ts";
import { home } from "./en/home.ts";
import { indexPicture } from "./en/indexPicture.ts";
import { inFrames } from "./en/inFrames.ts";
import { inYourArticle } from "./en/inYourArticle.ts";
import { jsonStat } from "./en/jsonStat.ts";
import { kit } from "./en/kit.ts";
import { lists } from "./en/lists.ts";
import { method } from "./en/method.ts";
import { numberCard } from "./en/numberCard.ts";
import { numberPage } from "./en/numberPage.ts";
import { observation } from "./en/observation.ts";
import { dataPackage } from "./en/package.ts";
import { pair } from "./en/pair.ts";
import { periodInWords } from "./en/period.ts";
import { picture } from "./en/picture.ts";
import { problem } from "./en/problem.ts";
import { problems } from "./en/problems.ts";
import { search } from "./en/search.ts";
import { settlement } from "./en/settlement.ts";
import { sheet } from "./en/sheet.ts";
import { shortAddress } from "./en/shortAddress.ts";
import { site } from "./en/site.ts";
import { snippets } from "./en/snippets.ts";
import { source } from "./en/source.ts";
import { terms } from "./en/terms.ts";
import { tools } from "./en/tools.ts";

/** All English words shown to people. */
export const en = {
  kit,
  site,
  home,
  chart,
  charts,
  chartFeed,
  chartPage,
  balance,
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

/** What a catalogue of another language has to say. */
export type Words = typeof en & Kept;

/** What a language beside English goes on saying, which is older than the release whose words it names. English: `ofRelease.ts`. */
interface Kept {
  before2026_8?: (now: Words) => Words;
  before2026_9?: (now: Words) => Words;
  before2026_10?: (now: Words) => Words;
  before2026_11?: (now: Words) => Words;
  before2026_12?: (now: Words) => Words;
  before2026_13?: (now: Words) => Words;
  before2026_16?: (now: Words) => Words;
  before2026_17?: (now: Words) => Words;
  before2026_18?: (now: Words) => Words;
  before2026_19?: (now: Words) => Words;
  before2026_22?: (now: Words) => Words;
  before2026_23?: (now: Words) => Words;
  before2026_25?: (now: Words) => Words;
  before2026_27?: (now: Words) => Words;
  before2026_28?: (now: Words) => Words;
  before2026_29?: (now: Words) => Words;
  before2026_30?: (now: Words) => Words;
  before2026_32?: (now: Words) => Words;
}
