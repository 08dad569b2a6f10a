import { Urls } from "../../src/edition/urls.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import type { App } from "../../src/worker/application.ts";
import { sidedKeys } from "../../src/worker/http/sides.ts";
import { balanceToJson } from "../../src/worker/nouns/balance/json.ts";
import { observationToJson } from "../../src/worker/nouns/observation/json.ts";

/** Rows of the data as answers have them, by the name of their schema: so that a reader of the description sees one. */
export function exampleRows({ catalog, build }: App): Record<string, object | undefined> {
  const at = new Urls({ origin: build.origin, pin: null }).canonical;
  // One with little to say of itself, since every byte is sent to whoever reads the description.
  const claim = catalog.observations.find((o) => o.note === null && !catalog.checksByClaim.has(o.id)) ?? catalog.observations[0];
  const year = balanceRows(catalog, DEFAULT_BALANCE).at(-1);
  return {
    Observation: claim && observationToJson(catalog, claim, at),
    BalanceYear: year && sidedKeys(balanceToJson(year, catalog.release)),
  };
}
