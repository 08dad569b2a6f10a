import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changedPage } from "../../src/edition/changedUrls.ts";
import { Urls } from "../../src/edition/urls.ts";
import type { ChartView } from "../../src/model/chartView.ts";

const ORIGIN = "https://example.org";
const latest = new Urls({ origin: ORIGIN, pin: null });
const pinned = new Urls({ origin: ORIGIN, pin: "2026.1.0" });
const whole: ChartView = { vintage: { as_of: null, collection: "all" }, from: null, to: null, balance: null };

describe("addresses of a pinned edition", () => {
  it.each([
    [pinned.home(), "/?release=2026.1.0"],
    [pinned.chart("balance"), "/charts/balance?release=2026.1.0"],
    [pinned.observation("a.IRN.2021.b"), "/observations/a.IRN.2021.b?release=2026.1.0"],
    [pinned.event("a-visit-2021"), "/events?release=2026.1.0#a-visit-2021"],
    [pinned.source("avim-2025", 9), "/sources/avim-2025?release=2026.1.0#p9"],
    [pinned.checks("a-visit#avim-2025:9"), "/checks?release=2026.1.0#a-visit#avim-2025:9"],
    [pinned.search(), "/search?release=2026.1.0"],
    [pinned.search("69 percent"), "/search?release=2026.1.0&q=69+percent"],
    [pinned.charts(), "/charts?release=2026.1.0"],
    [pinned.charts("arms"), "/charts?release=2026.1.0#arms"],
    [pinned.data("events"), "/v1/events?release=2026.1.0"],
    [changedPage(pinned, "event", "a-visit-2021"), "/events?release=2026.1.0#a-visit-2021"],
  ])("%s carries the pin", (made, expected) => expect(made).toBe(expected));

  it.each([
    [pinned.page("guide"), "/api"],
    [pinned.changes("2026.2.0"), "/changes/2026.2.0"],
    [pinned.changes("2026.2.0", "event", "x"), "/changes/2026.2.0#event.x"],
    [pinned.page("about"), "/about"],
    [pinned.glossary(), "/glossary"],
    [pinned.page("inYourArticle"), "/in-your-article"],
    [pinned.glossary("balance-index"), "/glossary#balance-index"],
    [pinned.page("problems"), "/problems"],
    [pinned.problem("gone"), "/problems/gone"],
    [pinned.data("releases", "2026.1.0"), "/v1/releases/2026.1.0"],
    [pinned.data("changes.atom"), "/v1/changes.atom"],
    [pinned.data("openapi.json"), "/v1/openapi.json"],
  ])("%s has no past to show", (made, expected) => expect(made).toBe(expected));

  it("leave the way to the newest numbers open", () => {
    expect(pinned.latest.chart("balance")).toBe("/charts/balance");
    expect(pinned.canonical.data("series", "trade-target")).toBe(`${ORIGIN}/v1/series/trade-target`);
  });
});

describe("addresses on a page by a date", () => {
  const dated = pinned.viewing([], { day: "2014-06-30", has: ([, id]) => id !== "later" });
  const query = "?release=2026.1.0&as_of=2014-06-30";

  it.each([
    [dated.home(), `/${query}`],
    [dated.homeChart("oil"), `/${query}#oil`],
    [dated.charts("arms"), `/charts${query}#arms`],
    [dated.chart("balance"), `/charts/balance${query}`],
    [dated.observation("a.IRN.2021.b"), `/observations/a.IRN.2021.b${query}`],
    [dated.events(), `/events${query}`],
    [dated.event("a-visit-2021"), `/events${query}#a-visit-2021`],
    [dated.source("avim-2025", 9), `/sources/avim-2025${query}#p9`],
    [dated.checks("a-visit#avim-2025:9"), `/checks${query}#a-visit#avim-2025:9`],
    [dated.disagreements("oil"), `/disagreements${query}#oil`],
    [dated.method("thresholds"), `/method${query}#thresholds`],
    [dated.search("oil"), "/search?release=2026.1.0&q=oil&as_of=2014-06-30"],
    [changedPage(dated, "source", "avim-2025"), `/sources/avim-2025${query}`],
  ])("%s carries the date", (made, expected) => expect(made).toBe(expected));

  it.each([
    [dated.observation("later"), "/observations/later?release=2026.1.0"],
    [dated.event("later"), "/events?release=2026.1.0#later"],
    [dated.source("later", 3), "/sources/later?release=2026.1.0#p3"],
    [dated.checks("later"), "/checks?release=2026.1.0#later"],
    [dated.disagreements("later"), "/disagreements?release=2026.1.0#later"],
  ])("%s leads to a row that the date lacks as it is today", (made, expected) => expect(made).toBe(expected));

  it.each([
    [dated.home([]), "/?release=2026.1.0"],
    [dated.chart("visits", whole), "/charts/visits?release=2026.1.0"],
    [dated.chart("visits", undefined, []), "/charts/visits?release=2026.1.0"],
    [
      dated.chartFile("visits", "json", { ...whole, vintage: { ...whole.vintage, as_of: "2020-12-31" } }),
      "/charts/visits.json?release=2026.1.0&as_of=2020-12-31",
    ],
    [dated.method("balance-sheet", []), "/method?release=2026.1.0#balance-sheet"],
    [dated.observation("a.b", whole.vintage), "/observations/a.b?release=2026.1.0"],
    [dated.undated.events(), "/events?release=2026.1.0"],
    [dated.latest.events(), "/events"],
    [dated.canonical.observation("a.b"), `${ORIGIN}/observations/a.b`],
  ])("%s says its own view", (made, expected) => expect(made).toBe(expected));

  it.each([
    [dated.glossary(), "/glossary"],
    [dated.changes(), "/changes"],
    [dated.page("about"), "/about"],
    [dated.page("guide"), "/api"],
    [dated.picture("events"), "/events.png?release=2026.1.0"],
  ])("%s has no view by date", (made, expected) => expect(made).toBe(expected));
});

describe("addresses of charts", () => {
  it("hold the whole view in one order, and nothing of a chart's own view", () => {
    const balance = { halfLife: 3, prior: 8, drop: ["avim-2025"] };
    const view = { vintage: { as_of: "2014-12-31", collection: "references" as const }, from: 1995, to: 2010, balance };
    expect(pinned.chart("balance", view)).toBe(
      "/charts/balance?release=2026.1.0&as_of=2014-12-31&collection=references&from=1995&to=2010&half_life=3&drop=avim-2025",
    );
    expect(latest.chart("visits", whole)).toBe("/charts/visits");
  });

  it("leave out the collection that the chart counts by itself", () => {
    const documents = { as_of: null, collection: "documents" as const };
    expect(latest.chart("visits", { ...whole, vintage: documents })).toBe("/charts/visits?collection=documents");
    const ours = { ...whole, vintage: documents, balance: { halfLife: 5, prior: 8, drop: [] } };
    expect(latest.chart("balance", ours)).toBe("/charts/balance");
  });

  it("are the same in every form", () => {
    const view = { ...whole, from: 2000 };
    expect(latest.chartFile("visits", "svg", view, [["theme", "dark"]])).toBe("/charts/visits.svg?from=2000&theme=dark");
    expect(latest.absolute.embed("visits", view)).toBe(`${ORIGIN}/embed/visits?from=2000`);
    expect(latest.absolute.oembed(`${ORIGIN}/charts/visits`)).toBe(
      `${ORIGIN}/oembed?url=https%3A%2F%2Fexample.org%2Fcharts%2Fvisits&format=json`,
    );
  });
});

it("nothing but paths.ts spells an address", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  // Words name addresses to people; scripts in other people's pages carry nothing of the site but the address of embeds.
  const own = (path: string) => path === "edition/paths.ts" || path.startsWith("words/") || path.startsWith("client/");
  const address =
    /["'`}]\/(?:v1|api|about|method|changes|charts|checks|disagreements|embed|events|glossary|in-your-article|observations|oembed|problems|search|sources)(?![a-z])|(?:href|action)="\//;
  const spelt = files
    .filter((path) => !own(path))
    .flatMap((path) => {
      const lines = readFileSync(`src/${path}`, "utf8").split("\n");
      return lines.filter((line) => !/^\s*(?:\*|\/\*\*|\/\/)/.test(line) && address.test(line)).map((line) => `${path}: ${line.trim()}`);
    });
  expect(spelt).toEqual([]);
});

describe("addresses of a page that shows a view", () => {
  const view: [string, string][] = [
    ["as_of", "2014"],
    ["partner", "ISR"],
  ];
  const viewing = pinned.viewing(view);

  it("lead to the same rows as data: of events with all that the page was asked for, of others with what counts", () => {
    expect(viewing.pinnedTo("2026.25.0").data("checks")).toBe("/v1/checks?release=2026.25.0&as_of=2014&partner=ISR");
    expect(viewing.latest.in("fa").data("checks")).toBe("/v1/checks?as_of=2014&partner=ISR&lang=fa");
    expect(viewing.latest.data("disagreements")).toBe("/v1/disagreements?as_of=2014");
    expect(viewing.data("events")).toBe("/v1/events?release=2026.1.0&as_of=2014&partner=ISR");
    expect(viewing.data("events.csv")).toBe("/v1/events.csv?release=2026.1.0&as_of=2014&partner=ISR");
    expect(viewing.data("checks")).toBe("/v1/checks?release=2026.1.0&as_of=2014");
    expect(viewing.data("observations", "x")).toBe("/v1/observations/x?release=2026.1.0&as_of=2014");
  });

  it("lead to pages, releases and canonical rows as ever", () => {
    expect(viewing.events()).toBe(pinned.events());
    for (const part of ["releases", "changes.atom", "openapi.json", "changes", "charts"] as const)
      expect(viewing.data(part)).toBe(pinned.data(part));
    expect(viewing.canonical.data("events")).toBe(pinned.canonical.data("events"));
    expect(viewing.latest.in("fa").data("disagreements")).toBe("/v1/disagreements?as_of=2014&lang=fa");
  });
});
