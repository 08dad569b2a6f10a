import type { Hono } from "hono";
import { dataPath } from "../../../edition/paths.ts";
import { sourcesWithMentions } from "../../../model/queries.ts";
import { balanceRows } from "../../../model/sensitivity.ts";
import { NOTHING_LEFT_OUT } from "../../../model/terms.ts";
import type { App } from "../../application.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { JSON_AND_CSV } from "../../http/links.ts";
import { csvFile } from "../../http/respond.ts";
import { sidedKeys } from "../../http/sides.ts";
import { balanceCsv } from "./csv.ts";
import { balanceJson, balanceToJson } from "./json.ts";
import { balanceParameters, balanceQueryOf, balanceUnderstood } from "./query.ts";

/** `/v1/balance`: the balance index, year by year. */
export function balanceRoutes(router: Hono, app: App): void {
  const query = balanceParameters(app);
  listEndpoint(router, app, {
    noun: "balance",
    forms: JSON_AND_CSV,
    summary: "The balance index, year by year",
    query,
    row: balanceJson,
    title: () => "Balance",
    rows: ({ edition, query: asked }) =>
      balanceRows(edition.catalog, balanceQueryOf(asked)).map((row) => sidedKeys(balanceToJson(row, edition.catalog.release))),
    sources: (_, { edition: { catalog }, query: asked }) => {
      const { drop, vintage } = balanceQueryOf(asked);
      const telling = sourcesWithMentions(catalog).filter(({ id }) => !drop.includes(id));
      return telling.filter(({ collection }) => vintage.collection === "all" || collection === vintage.collection).map(({ id }) => id);
    },
    understood: balanceUnderstood,
  });
  endpoint(router, app, {
    path: dataPath("balance.csv"),
    forms: JSON_AND_CSV,
    summary: "The balance index as CSV",
    query,
    media: "text/csv",
    handle: ({ edition: { catalog, words }, query: asked }) => {
      const file = csvFile(balanceCsv(balanceRows(catalog, balanceQueryOf(asked)), catalog.release), `balance-${catalog.release}`);
      return sayLeftOut(file, NOTHING_LEFT_OUT, words.terms.leftOut);
    },
  });
}
