import { COMPACT } from "../src/chart/chartSpec/chartSpec.ts";
import { turnedHome } from "../src/edition/turned.ts";
import { BALANCE_CHART, type Urls } from "../src/edition/urls.ts";
import type { Parameters } from "../src/edition/viewQuery.ts";
import type { Catalog } from "../src/model/catalog.ts";
import { sourcesWithMentions } from "../src/model/queries.ts";
import { DEFAULT_BALANCE } from "../src/model/sensitivity.ts";
import type { Vintage } from "../src/model/vintage.ts";
import { HALF_LIVES, PRIORS } from "../src/worker/nouns/balance/steps.ts";
import { knownDays } from "../src/worker/pages/home/asOfPicker.tsx";

/** Addresses of the dashboard and of its index with one thing changed. */

/** What a reader may let count. */
const COLLECTIONS: readonly Vintage["collection"][] = ["documents", "references", "all"];

const ALL_SOURCES: Parameters[number] = ["collection", "all"];

/** The dashboard with one thing changed, as its own links and the form of the index change it. */
export function turnedDashboards(urls: Urls, catalog: Catalog): string[] {
  const days = knownDays(catalog).map((day): Parameters[number] => ["as_of", day]);
  const shown: Parameters = [...COLLECTIONS.map((one): Parameters[number] => ["collection", one]), ["estimates", "without"]];
  return [...days, ...shown, ...methods(catalog)].map((changed) => turnedHome(urls, []).address([changed]));
}

/** The chart of the index, where there is one, with one thing changed: its page, its embed, and what the client draws it from. */
export function turnedIndex(urls: Urls, catalog: Catalog): string[] {
  if (!catalog.chartById.has(BALANCE_CHART)) return [];
  // Of one kind of sources every chart is asked for (chosenAddresses.ts); both together are what others show anyway.
  return [ALL_SOURCES, ...methods(catalog)].flatMap((changed) => [
    urls.chart(BALANCE_CHART, undefined, [changed]),
    urls.embed(BALANCE_CHART, undefined, [changed]),
    urls.chartFile(BALANCE_CHART, "json", undefined, [changed, [...COMPACT]]),
  ]);
}

/** Every way in which one choice of the index's form changes its method. */
function methods(catalog: Catalog): Parameters {
  const { halfLife, prior } = DEFAULT_BALANCE;
  const told = sourcesWithMentions(catalog).filter(({ collection }) => collection === "documents");
  return [
    ...HALF_LIVES.filter((years) => years !== halfLife).map((years): Parameters[number] => ["half_life", String(years)]),
    ...PRIORS.filter((points) => points !== prior).map((points): Parameters[number] => ["prior", String(points)]),
    ...told.map(({ id }): Parameters[number] => ["drop", id]),
  ];
}
