import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { createApp } from "../../src/worker/app.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";
import { withRecords } from "../fixtures/withRecords.ts";

/**
 * The shape of every answer, over rows that never change: keys, their order, columns, headers, words of refusals.
 * `npx vitest run tests/unit/shapes.test.ts -u` writes them anew; the difference is for the eyes of whoever changed them.
 */
const catalog = loadCatalog(withRecords, "2026.1.0");
const app = createApp({ ...unpinned(frozenSite()), catalog });
const HEADERS = ["content-type", "cache-control", "link", "access-control-allow-origin", "content-disposition", "location", "vary"];

const TRADE = "/v1/series/trade";
const ADDRESSES = [
  ...["/v1", "/v1/series", TRADE, `${TRADE}/observations.csv`, `${TRADE}/observations.jsonstat.json`],
  ...["", "?counterpart=ISR", "?from=2014&to=2020", "?last=1", "?basis=customs", "?reporter=author", "?as_of=2014-12-31"].map(
    (query) => `${TRADE}/observations${query}`,
  ),
  ...[`${TRADE}/observations?collection=documents`, "/v1/observations?q=40%20percent", "/v1/observations.csv"],
  ...["/v1/observations/trade.IRN.2020.blog-2021", "/v1/observations/trade.IRN.2019.blog-2021"],
  ...["/v1/observations/official-visits.ISR.2016.derived"],
  ...["/v1/events?partner=IRN&kind=drill", "/v1/events.csv", "/v1/events/leader-visits-2016", "/v1/events?status=planned"],
  ...["/v1/balance?as_of=2016-12-31", "/v1/balance.csv?scale=sign&unit=event", "/v1/disagreements", "/v1/checks", "/v1/checks.csv"],
  ...["/v1/balance/dimensions?dimension=visits,energy&from=2020&to=2021", "/v1/balance/dimensions.csv?measure=visits-found&from=2020"],
  "/v1/balance/dimensions/refused",
  ...["/v1/sources", "/v1/sources/blog-2021", "/v1/charts", "/charts/trade.json", "/charts/trade.csv", "/v1/series?release=2020.1.0"],
];

async function answer(path: string): Promise<string> {
  const response = await app.request(`https://baku.example${path}`, {}, {});
  const headers = HEADERS.flatMap((name) => (response.headers.has(name) ? [`${name}: ${response.headers.get(name)}`] : []));
  const body = (await response.text()).replaceAll("\r\n", "\n");
  return `${[`GET ${path}`, response.status, ...headers, "", body].join("\n").trimEnd()}\n`;
}

const fileOf = (path: string) => `${path.replace(/[^A-Za-z0-9.-]+/g, "_").replace(/^_|_$/g, "")}.txt`;

describe("the answer to", () => {
  it.each(ADDRESSES)("%s has its shape", async (path) => {
    await expect(await answer(path)).toMatchFileSnapshot(`../snapshots/shapes/${fileOf(path)}`);
  });
  it("each has a file of its own, and no file is left over", () => {
    expect(readdirSync("tests/snapshots/shapes").sort()).toEqual([...new Set(ADDRESSES.map(fileOf))].sort());
  });
});
