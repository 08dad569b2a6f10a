import { describe, expect, it } from "vitest";
import { card } from "../../src/chart/chartSpec/card.ts";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { table } from "../../src/chart/chartSpec/table.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { derivedObservations } from "../../src/model/derived.ts";
import type { Observation } from "../../src/model/observation.ts";
import { sourcesOf } from "../../src/model/observation.ts";
import { isInVintage, type Vintage } from "../../src/model/vintage.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows, withRows } from "../fixtures/files.ts";
import { frozenSite, pageText, unpinned } from "../fixtures/site.ts";

const siteOf = (catalog: Catalog) => unpinned({ ...frozenSite(), catalog });
const ALL: Vintage = { as_of: null, collection: "all" };
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("<", "&lt;");

describe.each([
  ["the fixture", loadCatalog(threeRows, "test")],
  ["the data", dataCatalog()],
])("a derived count of %s", (_, catalog) => {
  const site = siteOf(catalog);
  const derived = derivedObservations(catalog, ALL);
  it("counts the events that it names", () => {
    expect(derived.length).toBeGreaterThan(0);
    for (const o of derived) {
      expect(o.events?.map(({ id }) => id).sort(), o.id).toEqual(o.derived_from);
      expect(o.events, o.id).toHaveLength(o.value ?? 0);
    }
  });

  it("leads on its page to each of them: title, date, words, source and place", () => {
    for (const o of derived) {
      const page = pageText(ObservationPage({ edition: site, o, address: "" }), site);
      for (const { id, summary, period, mentions } of o.events ?? []) {
        expect(page, o.id).toContain(`<a href="/events#${id}">${escaped(summary)}</a>`);
        expect(page, o.id).toContain(site.words.periodInWords(period?.text ?? "?"));
        for (const { quote, source } of mentions) {
          expect(page, o.id).toContain(escaped(quote));
          expect(page, o.id).toContain(`href="/sources/${source}`);
        }
      }
    }
  });

  it("lists them in its card, which names their sources", () => {
    for (const o of derived) {
      const { events = [], source } = card(site, o);
      expect(events.map(({ href }) => href).sort(), o.id).toEqual(o.derived_from.map((id) => `/events#${id}`));
      expect(events.every(({ title, date, quote }) => title && date && quote)).toBe(true);
      expect(source, o.id).not.toBe("");
      expect(source, o.id).not.toBe(site.words.observation.reporter);
    }
  });

  it("links them in tables, where a printed figure has its words", () => {
    const { rows, columns } = table(site, "", derived);
    const words = columns.indexOf(site.words.chart.columns.at(-1) ?? "");
    const linked = rows.map(({ cells, details }) => {
      const links = details?.find(({ column }) => column === words)?.links ?? [];
      expect(cells[words]).toBe(links.map(({ label }) => label).join("; "));
      return links.map(({ href }) => href).sort();
    });
    const expected = derived.map(({ derived_from }) => derived_from.map((id) => `/events#${id}`));
    expect(linked.map(String).sort()).toEqual(expected.map(String).sort());
  });
});

it("names no place or source that a view does not hold", () => {
  const catalog = dataCatalog();
  const years = catalog.sources.flatMap(({ published }) => published?.slice(0, 4) ?? []).sort();
  const views = [...new Set(years)].map((year): Vintage => ({ as_of: `${year}-12-31`, collection: "all" }));
  let some = 0;
  for (const view of views) {
    const strange = (o: Observation) => sourcesOf([o]).filter((id) => !isInVintage(catalog.sourceById.get(id ?? "") as never, view));
    const derived = derivedObservations(catalog, view);
    some += derived.length;
    expect(derived.flatMap(strange), view.as_of ?? "").toEqual([]);
  }
  expect(some).toBeGreaterThan(0);
});

it("stands as it did under releases before", () => {
  const catalog = { ...loadCatalog(threeRows, "test"), generation: 1 as const };
  const derived = derivedObservations(catalog, ALL);
  expect(table(siteOf(catalog), "", derived).rows.every(({ cells, details }) => details === undefined && cells[7] === "")).toBe(true);
});

it("a count is labelled by its partner, also beside a figure that names what it counts", () => {
  const reported = {
    ...{ counterpart: "IRN", direction: "both_ways", period: "2020", period_basis: "implied", value: 3, qualifier: "exact" },
    ...{
      as_worded: "3",
      status: "A",
      basis: "agreements_signed",
      reporter: "author",
      source: "blog-2021",
      paragraph: 7,
      quote: "3 papers",
    },
  };
  const series = { ref_area: "AZE", title: "Reported", definition: "Papers, as said.", unit: "agreements", decimals: 0, comparable: "yes" };
  const years = { from: 2010, to: 2026, reading: "Two counts.", order: 2 };
  const files = [
    (given: DataFiles) => withRows("series", "series.csv", [{ id: "reported", topic: "diplomacy", ...series }], given),
    (given: DataFiles) => withRows("observations", "observations/reported.csv", [reported], given),
    (given: DataFiles) =>
      withRows(
        "charts",
        "charts.csv",
        [{ id: "both", kind: "claims", title: "Both", series: "agreements-signed reported", topic: "diplomacy", ...years }],
        given,
      ),
  ].reduce((given, add) => add(given), threeRows);
  const catalog = loadCatalog(files, "test");
  const [, both] = catalog.charts;
  if (!both) throw new Error("expected a second chart");
  const [panel, ...others] = chartSpec(siteOf(catalog), both, WHOLE).panels;
  expect(others).toEqual([]);
  expect(panel?.marks.map(({ label }) => label?.who)).toEqual(["Israel, 2016", "agreements signed, as a source reports, 2020 (implied)"]);
});
