import { afterAll, beforeAll, describe, expect, it } from "vitest";
import naming from "#subject";
import { type Fork, startFork } from "../fixtures/fork/buildFork.ts";
import { FORK_CLAIM } from "../fixtures/fork/forkData.ts";
import { drawn } from "../fixtures/sample.ts";

let fork: Fork;
beforeAll(async () => {
  fork = await startFork();
});
afterAll(() => fork.end());

/** What our own subject is called: its countries, its capital, its people, the site, and the codes in every writing that the API has. */
const { en = {} } = naming.texts;
const words = [...naming.countries, en.capital, en["adjective.low"], en["people.one"], en["site.name"]].map((word) => word ?? "");
const OURS = new RegExp([...words, en["site.element"], `(?<![A-Za-z])(?:${naming.codes.join("|")})(?![A-Za-z])`].join("|"), "gi");

/** Pages and files of the fork that stand outside `/v1`. */
const PAGES = [
  ...["/", "/charts", "/charts/balance-sheet", "/charts/balance", "/charts/goods-sold", "/embed/balance-sheet", "/embed/balance"],
  ...["/embed/goods-sold", `/observations/${FORK_CLAIM}`, `/numbers/${FORK_CLAIM}`, "/events", "/sources", "/sources/plate-weekly-2018"],
  ...[
    "/checks",
    "/disagreements",
    "/method",
    "/about",
    "/api",
    "/glossary",
    "/in-your-article",
    "/search?q=trade",
    "/changes",
    "/problems",
  ],
  ...[
    "/charts/balance.json",
    "/charts/balance-sheet.json",
    "/charts/goods-sold.csv",
    "/charts/balance.svg",
    "/charts/balance/changes.atom",
  ],
  ...["/embed.js", "/llms.txt", "/robots.txt", "/.well-known/api-catalog"],
];

/** Every noun of the API, one row of most, and their other forms. */
const DATA = [
  ...["/v1", "/v1/openapi.json", "/v1/series", "/v1/series/trade-turnover", "/v1/series/visitor-share/observations"],
  ...["/v1/series/visitor-share/observations.csv", "/v1/series/visitor-share/observations.jsonstat.json", "/v1/observations?labels=true"],
  ...["/v1/observations.csv", `/v1/observations/${FORK_CLAIM}`, "/v1/events?partner=ARG", "/v1/events.csv", "/v1/sources", "/v1/checks"],
  ...["/v1/disagreements", "/v1/charts", "/v1/codes", "/v1/balance", "/v1/balance.csv", "/v1/balance/dimensions?labels=true"],
  ...["/v1/balance/dimensions.csv", "/v1/balance/dimensions/refused", "/v1/releases", "/v1/changes", "/v1/changes.atom"],
];

const json = async (path: string) => JSON.parse(await (await fork.ask(path)).text());

describe("another subject without a changed line of src", () => {
  it("looks for names that our own pages have", () => {
    expect("Baku Balance: Azerbaijan, towards_isr IRN <baku-chart>".match(OURS)).toEqual(["Baku", "Azerbaijan", "isr", "IRN", "baku"]);
    expect("A regional aisle, an Iranian".match(OURS)?.length).toBe(1);
  });

  it.each(drawn([...PAGES, ...DATA], 5, 5))("%s names none of ours", async (path) => {
    const response = await fork.ask(path);
    expect(response.status).toBe(200);
    expect((await response.text()).match(OURS)).toBe(null);
  });

  it("says its own: names, element, the sentence of its cautions", async () => {
    const [home, number] = await Promise.all(["/", `/observations/${FORK_CLAIM}`].map(async (path) => (await fork.ask(path)).text()));
    for (const name of ["River Balance", "Uruguay", "Argentina", "Brazil"]) expect(home).toContain(name);
    expect(number).toContain("&lt;river-number ref=");
    expect(await (await fork.ask("/embed.js")).text()).toMatch(/river(?:"|`|-chart)/);
  });

  it("has the rows of its subject, with its codes in keys and values", async () => {
    const { dimensions, rows } = await json("/v1/balance/dimensions");
    expect(rows.map(({ dimension }: { dimension: string }) => dimension)).toEqual(["goods_sold", "visitors", "visits", "events"]);
    expect(
      dimensions.find(({ period, measure }: { period: string; measure: string }) => period === "2023" && measure === "trade-baci-exports"),
    ).toMatchObject({
      arg: 696_000_000,
      bra: 1_265_000_000,
    });
    const { balance } = await json("/v1/balance");
    expect(balance.at(-1)).toMatchObject({ direction: "BRA" });
    expect(Object.keys(balance[0])).toContain("memory_arg");
  });
});
