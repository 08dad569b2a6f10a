import { describe, expect, it } from "vitest";
import { chartSpec, inView } from "../../src/chart/chartSpec/chart.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { isDefaultView } from "../../src/model/chartView.ts";
import { isEstimate, withoutEstimates } from "../../src/model/estimate.ts";
import { allObservations } from "../../src/model/queries.ts";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { frozenSite } from "../fixtures/site.ts";

/** The view of a chart without its estimates. */

const site = frozenSite("2026.4.0");
const ALL = { as_of: null, collection: "all" } as const;
const WITHOUT: ChartView = { vintage: ALL, from: null, to: null, balance: null, estimates: "without" };
const estimates = new Set(site.catalog.observations.filter((o) => isEstimate(site.catalog.release, o)).map(({ id }) => id));

describe("an estimate", () => {
  it.each([
    ["computed from a growth rate", { status: "E", source: "a", n: null, basis: "customs_from_growth" }, true],
    ["summed from published years", { status: "E", source: "a", n: null, basis: "arms_imports_tiv_sums" }, false],
    ["computed from counted cases", { status: "E", source: "a", n: 74, basis: "final_passages" }, false],
    ["counted case by case from a list", { status: "E", source: "a", n: null, basis: "dispute_years" }, false],
    ["counted from events", { status: "E", source: null, n: null, basis: "events_in_documents" }, false],
    ["as printed", { status: "A", source: "a", n: null, basis: "total_trade" }, false],
    ["a target", { status: "F", source: "a", n: null, basis: "total_trade" }, false],
  ])("is what is estimated: %s", (_, row, expected) =>
    expect(isEstimate("2026.26.0", row as Parameters<typeof isEstimate>[1])).toBe(expected),
  );
});

describe("the view without estimates", () => {
  it("leaves out estimates and nothing else, derived counts included", () => {
    const left = new Set(allObservations(withoutEstimates(site.catalog), ALL).map(({ id }) => id));
    const gone = allObservations(site.catalog, ALL).filter(({ id }) => !left.has(id));
    expect(estimates.size).toBeGreaterThan(20);
    expect(new Set(gone.map(({ id }) => id))).toEqual(estimates);
  });

  it("gives no verdict that rests on one", () => {
    const { checks } = withoutEstimates(site.catalog);
    expect(checks.length).toBeLessThan(site.catalog.checks.length);
    expect(checks.flatMap(({ records }) => records).filter((id) => estimates.has(id))).toEqual([]);
  });

  it.each(site.catalog.charts.filter(({ kind }) => kind === "claims" || kind === "pair").map(({ id }) => id))(
    "%s neither shows nor says one",
    (id) => {
      const chart = site.catalog.chartById.get(id);
      if (!chart) throw new Error(id);
      const text = JSON.stringify(chartSpec({ ...site, pinned: null }, chart, WITHOUT));
      expect([...estimates].filter((row) => text.includes(`/observations/${row}?`) || text.includes(`"${row}"`))).toEqual([]);
    },
  );

  it("is another view than the default one, and not one of the balance or its sheet", () => {
    expect(isDefaultView(WITHOUT)).toBe(false);
    const seen = Object.fromEntries(
      ["trade-volumes", "un-votes", "balance", "balance-sheet"].map((id) => {
        const chart = site.catalog.chartById.get(id);
        return [id, chart && chartViewOf({ estimates: "without" }, chart).estimates];
      }),
    );
    expect(seen).toEqual({ "trade-volumes": "without", "un-votes": "without", balance: undefined, "balance-sheet": undefined });
  });

  it("is the whole catalogue where estimates are shown", () => {
    expect(inView(site, { estimates: "with" })).toBe(site);
  });
});
