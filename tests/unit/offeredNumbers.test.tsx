import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { en } from "../../src/words/en.ts";
import { chartNumbers } from "../../src/worker/nouns/chart/csv.ts";
import { csvLabel } from "../../src/worker/nouns/chart/csvLabel.ts";
import { csvLacking } from "../../src/worker/nouns/chart/csvLacking.tsx";
import { hasNumbers } from "../../src/worker/nouns/chart/hasNumbers.ts";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { Actions } from "../../src/worker/pages/home/actions.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { siteOver, viewOf } from "../fixtures/sheetSite.ts";

/** A page offers no file of numbers from which terms of sources keep every row, since 2026.27.0. */

const edition = computedSite(HEAD);
const { charts } = edition.catalog;
const then = computedSite("2026.26.0");
const without = charts.filter(({ id }) => !hasNumbers(edition, id, WHOLE));
const offers = (site: typeof edition, chart: Chart) => {
  const spec = chartSpec(site, chart, WHOLE);
  const page = String(ChartPage({ edition: site, spec, page: { chart, view: viewOf(), released: null } }).body);
  return page.includes(`/charts/${chart.id}.csv`);
};

describe("the file of a chart's numbers", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("is offered for %s where it has a row, or lacks none", (id, chart) => {
    for (const collection of ["all", "documents", "references"] as const) {
      const view = viewOf({ collection });
      const { text, lacking } = chartNumbers(edition, chart, view, { from: undefined, to: undefined });
      const rows = text.trimEnd().split("\n").length - 1;
      expect(hasNumbers(edition, id, view), collection).toBe(rows > 0 || lacking.rows === 0);
      expect(hasNumbers(then, id, view), collection).toBe(true);
    }
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))("says of %s how many rows it has where some are left out", (id, chart) => {
    for (const view of [viewOf(), viewOf({ collection: "references" }), viewOf({ from: 2010, to: 2015 })]) {
      const { text, lacking } = chartNumbers(edition, chart, view, { from: view.from ?? undefined, to: view.to ?? undefined });
      const rows = text.trimEnd().split("\n").length - 1;
      const isSaid = lacking.rows > 0 && (chart.kind === "claims" || chart.kind === "pair");
      expect(csvLabel(edition, id, view, "CSV")).toBe(isSaid ? `CSV (${rows} of ${rows + lacking.rows} rows)` : "CSV");
      expect(csvLabel(computedSite("2026.27.0"), id, view, "CSV")).toBe("CSV");
    }
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "says of %s whose terms leave rows out, and what the table shows",
    (id, chart) => {
      for (const view of [viewOf(), viewOf({ collection: "references" }), viewOf({ from: 2010, to: 2015 })]) {
        const spec = chartSpec(edition, chart, { ...WHOLE, ...view });
        const { lacking } = chartNumbers(edition, chart, view, { from: view.from ?? undefined, to: view.to ?? undefined });
        const isSaid = lacking.rows > 0 && (chart.kind === "claims" || chart.kind === "pair");
        const said = csvLacking(edition, spec, view);
        if (isSaid && !hasNumbers(edition, id, view))
          expect(said).toMatch(
            new RegExp(`^There is no CSV: the license of (the only row|each of the ${lacking.rows} rows) does not allow it`),
          );
        else if (isSaid) expect(said).toMatch(new RegExp(`^${lacking.rows} rows? (is|are) not in the CSV because of (its|their) license`));
        else expect(said).toBeNull();
        const hrefs = new Set(spec.table.rows.map(({ href }) => href));
        const inTable = edition.catalog.observations.filter(
          (o) =>
            chart.series.includes(o.series) &&
            edition.catalog.sourceById.get(o.source ?? "")?.redistribute === false &&
            hrefs.has(edition.urls.observation(o.id)),
        ).length;
        if (chart.kind === "claims" && said?.endsWith("The table shows them.")) expect(inTable).toBeGreaterThanOrEqual(lacking.rows);
        expect(csvLacking(siteOver({ ...edition.catalog, release: "2026.28.0" }), spec, view)).toBeNull();
      }
    },
  );

  it("says so under the button and where the files stand", () => {
    const chart = charts.find(({ id }) => id === "arms-import-shares") as Chart;
    const page = String(
      ChartPage({ edition, spec: chartSpec(edition, chart, WHOLE), page: { chart, view: viewOf(), released: null } }).body,
    );
    expect(page.split("130 rows are not in the CSV because of their license (")).toHaveLength(3);
  });

  it.each(without.map((chart) => [chart.id, chart] as const))("is missed on the page of %s with the reason, twice", (_, chart) => {
    const reason = "There is no CSV: the license of each of the ";
    const page = (release: string) => {
      const site = release === HEAD ? edition : computedSite(release);
      return String(
        ChartPage({ edition: site, spec: chartSpec(site, chart, WHOLE), page: { chart, view: viewOf(), released: null } }).body,
      );
    };
    expect(page(HEAD).split(reason)).toHaveLength(3);
    expect(page("2026.28.0")).not.toContain(reason);
  });

  it("is said at the button and where the files stand", () => {
    const chart = charts.find(({ id }) => id === "arms-import-shares") as Chart;
    const page = String(
      ChartPage({ edition, spec: chartSpec(edition, chart, WHOLE), page: { chart, view: viewOf(), released: null } }).body,
    );
    expect(page).toMatch(/>CSV \(18 of 148 rows\)<.*>CSV \(18 of 148 rows\)</s);
  });

  it("is said to hold the chart's own series alone where the table has other rows", () => {
    const saying = (site: typeof edition) =>
      charts.filter((chart) => {
        const spec = chartSpec(site, chart, WHOLE);
        return String(ChartPage({ edition: site, spec, page: { chart, view: viewOf(), released: null } }).body).includes(
          en.tools.csvAlone.split(".")[0] ?? "",
        );
      });
    const said = saying(edition);
    for (const chart of charts.filter(({ kind }) => kind === "claims" || kind === "pair")) {
      const rows = chartSpec(edition, chart, WHOLE).table.rows.length;
      const { text, lacking } = chartNumbers(edition, chart, viewOf(), { from: undefined, to: undefined });
      const inFile = text.trimEnd().split("\n").length - 1;
      const isMore = rows > inFile + lacking.rows && hasNumbers(edition, chart.id, viewOf());
      expect(said.includes(chart), chart.id).toBe(isMore);
    }
    expect(saying(computedSite("2026.27.0"))).toEqual([]);
  });

  it("is linked from its page there alone; releases before link it everywhere", () => {
    expect(without.map(({ id }) => id)).toContain("arms-deliveries");
    for (const chart of without) expect([offers(edition, chart), offers(then, chart)], chart.id).toEqual([false, true]);
    const onFront = (site: typeof edition, { id }: Chart) =>
      String(Actions({ edition: site, spec: chartSpec(site, site.catalog.chartById.get(id) as Chart, WHOLE), view: WHOLE })).includes(
        ".csv",
      );
    for (const chart of without) expect([onFront(edition, chart), onFront(then, chart)], chart.id).toEqual([false, true]);
    const other = charts.find(({ id }) => id === "visits") as Chart;
    expect(offers(edition, other)).toBe(true);
  });
});
