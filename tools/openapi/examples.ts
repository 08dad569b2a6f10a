import { Urls } from "../../src/edition/urls.ts";
import { observationsForSeries, pairsForSeries } from "../../src/model/queries.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import type { App } from "../../src/worker/application.ts";
import { balanceToJson } from "../../src/worker/nouns/balance/json.ts";
import { observationToJson } from "../../src/worker/nouns/observation/json.ts";
import { seriesToJson } from "../../src/worker/nouns/series/json.ts";

const ALL = { as_of: null, collection: "all" } as const;

/** Rows of the data as answers have them, by the name of their schema: so that a reader of the description sees one. */
export function exampleRows({ catalog, build }: App): Record<string, object | undefined> {
  const urls = new Urls({ origin: build.origin, pin: null });
  const at = urls.canonical;
  const [series, claim] = [catalog.series[0], catalog.observations.find((o) => catalog.checksByClaim.has(o.id)) ?? catalog.observations[0]];
  const figures = series && { rows: observationsForSeries(catalog, series.id, ALL), pairs: pairsForSeries(catalog, series.id, ALL) };
  const year = balanceRows(catalog, DEFAULT_BALANCE).at(-1);
  return {
    Observation: claim && observationToJson(catalog, claim, at),
    Series: series && figures && seriesToJson(series, figures, { edition: { catalog, urls }, build }, null),
    BalanceYear: year && balanceToJson(year),
  };
}
