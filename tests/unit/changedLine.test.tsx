import { describe, expect, it } from "vitest";
import { turnedChart, turnedHome } from "../../src/edition/turned.ts";
import { pageParameters, withParameter } from "../../src/edition/viewQuery.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { ChangedLine } from "../../src/worker/frame/changedLine.tsx";
import { ViewToggles } from "../../src/worker/nouns/chart/viewToggles.tsx";
import { frozenSite } from "../fixtures/site.ts";

/** What a reader changed, said on the page with the ways back, and the links that change it. */

const site = frozenSite("2026.4.0");
const PIN = "release=2026.4.0";

const WHOLE: ChartView = { vintage: { as_of: null, collection: "all" }, from: null, to: null, balance: null };

/** Texts and addresses of the links in some markup. */
function linksIn(markup: unknown): { href: string; label: string; isCurrent: boolean }[] {
  return [...String(markup ?? "").matchAll(/<a ([^>]*)>([^<]*)<\/a>/g)].map(([, attributes = "", text = ""]) => ({
    href: (/href="([^"]*)"/.exec(attributes)?.[1] ?? "").replaceAll("&amp;", "&"),
    label: /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? text,
    isCurrent: attributes.includes('aria-current="true"'),
  }));
}

describe("what the reader changed", () => {
  const view: ChartView = {
    vintage: { as_of: "2014-12-31", collection: "documents" },
    from: 2000,
    to: 2015,
    balance: null,
    estimates: "without",
  };
  const line = ChangedLine({ edition: site, ...turnedChart(site.urls, "trade-volumes", view) });

  it("is told in words, one change each", () => {
    expect(String(line)).toContain(
      'data-announce="You changed: only what was published by 31 December 2014; only the five articles; years 2000–2015; without estimates."',
    );
  });

  it("is undone one by one or all at once, and the pin stays", () => {
    const rest = { all: `/charts/trade-volumes?${PIN}`, as_of: "as_of=2014-12-31", collection: "collection=documents" };
    expect(linksIn(line)).toEqual(
      [
        ["Undo: only what was published by 31 December 2014", `${rest.all}&${rest.collection}&from=2000&to=2015&estimates=without`],
        ["Undo: only the five articles", `${rest.all}&${rest.as_of}&from=2000&to=2015&estimates=without`],
        ["Undo: years 2000–2015", `${rest.all}&${rest.as_of}&${rest.collection}&estimates=without`],
        ["Undo: without estimates", `${rest.all}&${rest.as_of}&${rest.collection}&from=2000&to=2015`],
        ["Undo all", rest.all],
      ].map(([label, href]) => ({ label, href, isCurrent: false })),
    );
  });

  it("is not told where nothing was changed, and has one way back where one thing was", () => {
    expect(ChangedLine({ edition: site, ...turnedChart(site.urls, "trade-volumes", WHOLE) })).toBeNull();
    const one = ChangedLine({ edition: site, ...turnedChart(site.urls, "trade-volumes", { ...WHOLE, from: 2000 }) });
    expect(linksIn(one)).toEqual([{ label: "Undo", href: `/charts/trade-volumes?${PIN}`, isCurrent: false }]);
    expect(String(one)).toContain("years from 2000 on");
  });

  it("is on the dashboard what its address says beside the usual, in one order", () => {
    const parameters = pageParameters({ half_life: 10, prior: 8, drop: ["avim-2025"], as_of: "2021-12-31", collection: "all" });
    expect(parameters).toEqual([
      ["as_of", "2021-12-31"],
      ["collection", "all"],
      ["half_life", "10"],
      ["drop", "avim-2025"],
    ]);
    const home = String(ChangedLine({ edition: site, ...turnedHome(site.urls, parameters) }));
    for (const text of ["other sources in the balance index too", "an event counts half after 10 years", "without AVİM, 2025"])
      expect(home).toContain(text);
    const ofMethod = linksIn(ChangedLine({ edition: site, of: ["half_life"], ...turnedHome(site.urls, parameters) }));
    expect(ofMethod).toEqual([{ label: "Undo", href: `/?${PIN}&as_of=2021-12-31&collection=all&drop=avim-2025`, isCurrent: false }]);
  });

  it("keeps the one order of parameters whatever is changed last", () => {
    expect(withParameter([["drop", "avim-2025"]], "as_of", "2014-12-31").map(([name]) => name)).toEqual(["as_of", "drop"]);
    expect(withParameter([["from", "2000"]], "from", null)).toEqual([]);
  });
});

describe("the choices above a chart", () => {
  const togglesOf = (id: string, view: ChartView) => {
    const chart = site.catalog.chartById.get(id);
    if (!chart) throw new Error(`There is no chart ${id}.`);
    return linksIn(ViewToggles({ edition: site, chart, view, ...turnedChart(site.urls, id, view) }));
  };

  it("are links to the same view with one thing changed, and say which holds", () => {
    const view: ChartView = { ...WHOLE, from: 2010, estimates: "without" };
    expect(togglesOf("trade-volumes", view)).toEqual([
      { label: "Articles and records", href: `/charts/trade-volumes?${PIN}&from=2010&estimates=without`, isCurrent: true },
      {
        label: "Only the articles",
        href: `/charts/trade-volumes?${PIN}&collection=documents&from=2010&estimates=without`,
        isCurrent: false,
      },
      {
        label: "Only records",
        href: `/charts/trade-volumes?${PIN}&collection=references&from=2010&estimates=without`,
        isCurrent: false,
      },
      { label: "With estimates", href: `/charts/trade-volumes?${PIN}&from=2010`, isCurrent: false },
      { label: "Without estimates", href: `/charts/trade-volumes?${PIN}&from=2010&estimates=without`, isCurrent: true },
    ]);
  });

  it("start from the articles where the chart does", () => {
    const balance = { halfLife: 5, prior: 8, drop: [] };
    const view: ChartView = { ...WHOLE, vintage: { as_of: null, collection: "documents" }, balance };
    const [all, documents] = togglesOf("balance", view);
    expect(all?.href).toBe(`/charts/balance?${PIN}&collection=all`);
    expect(documents).toEqual({ label: "Only the articles", href: `/charts/balance?${PIN}`, isCurrent: true });
  });

  it("are not there where there is nothing to choose", () => {
    expect(togglesOf("balance-sheet", WHOLE)).toEqual([]);
    // Records alone, none of them an estimate.
    expect(togglesOf("imports-reported", WHOLE)).toEqual([]);
  });
});
