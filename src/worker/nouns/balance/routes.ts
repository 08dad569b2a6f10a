import type { Hono } from "hono";
import * as v from "valibot";
import { balanceRows } from "../../../model/sensitivity.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { JSON_AND_CSV } from "../../http/links.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { csvFile, json } from "../../http/respond.ts";
import type { Site } from "../../site.ts";
import { balanceCsv } from "./csv.ts";
import { balanceJson, balanceToJson } from "./json.ts";
import { balanceParameters, balanceQueryOf } from "./query.ts";

/** `/v1/balance`: the balance index, year by year. */
export function balanceRoutes(app: Hono, site: Site): void {
  const query = balanceParameters(site);
  endpoint(app, site, {
    path: "/v1/balance",
    forms: JSON_AND_CSV,
    summary: "The balance index, year by year",
    query,
    media: "application/json",
    answer: v.object({ balance: v.array(balanceJson), ...envelope }),
    handle: (c, asked, { catalog, words }) => {
      const at = origin(c);
      const parameters = balanceQueryOf(asked);
      const balance = balanceRows(catalog, parameters).map(balanceToJson);
      const { vintage, halfLife, ...rest } = parameters;
      const sources = catalog.sources.filter((source) => catalog.mentionsBySource.has(source.id) && !parameters.drop.includes(source.id));
      const counted = sources.filter((source) => vintage.collection === "all" || source.collection === vintage.collection);
      const around = {
        query: { half_life: halfLife, ...rest, ...vintage },
        count: balance.length,
        sources: counted.map((source) => source.id),
      };
      return json(c, {
        balance,
        ...surround(catalog, { ...around, citeAs: cite(c, { catalog, words }, "Balance", "/v1/balance"), origin: at }),
      });
    },
  });
  endpoint(app, site, {
    path: "/v1/balance.csv",
    forms: JSON_AND_CSV,
    summary: "The balance index as CSV",
    query,
    media: "text/csv",
    handle: (c, asked, { catalog }) => {
      return csvFile(c, balanceCsv(balanceRows(catalog, balanceQueryOf(asked))), `balance-${catalog.release}`);
    },
  });
}
