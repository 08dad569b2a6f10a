import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const { observations } = dataCatalog();
const oneMethod = observations.filter(({ series }) => series === "trade-baci-imports");

/** Bases of what Azerbaijan itself counts of its imports, of a whole year or of a part. */
const OWN = ["importer_side", "customs", "customs_part_year", "customs_residual"];

/** Azerbaijan's own counts of the same year. */
function own(counterpart: string, year: string): number[] {
  const imports = observations.filter((o) => o.series === "imports-from-partner" && o.counterpart === counterpart && OWN.includes(o.basis));
  return imports.filter(({ period }) => period.start.startsWith(year)).flatMap(({ value }) => value ?? []);
}

describe("imports by one method", () => {
  it("count as doubtful, for both countries alike, unless a count of Azerbaijan's own is more than half of them", () => {
    expect(new Set(oneMethod.map(({ counterpart }) => counterpart))).toEqual(new Set(["IRN", "ISR"]));
    for (const { id, counterpart, period, value, status } of oneMethod) {
      const isNear = own(counterpart, period.text).some((counted) => (value ?? 0) < 2 * counted);
      expect(status, id).toBe(isNear ? "A" : "U");
    }
  });

  it("say beside a figure how it stands to Azerbaijan's own wherever it is doubtful", () => {
    for (const { id, status, note } of oneMethod) if (status === "U") expect(note ?? "", id).toMatch(/Azerbaijan/);
  });

  it("of Iran are no upper bound where Azerbaijan itself counts more", () => {
    for (const { id, counterpart, period, value, note } of oneMethod)
      if (own(counterpart, period.text).some((counted) => counted > (value ?? 0))) expect(note ?? "", id).not.toMatch(/upper bound|above/i);
  });

  it("are called an upper limit by the chart and the balance sheet where the figure of Iran is doubtful, and nowhere else", () => {
    const edition = computedSite(HEAD);
    const chart = edition.catalog.charts.find(({ id }) => id === "imports-one-method") ?? expect.fail();
    const view = { vintage: { as_of: null, collection: "all" as const }, from: null, to: null, balance: null };
    const reasons = (from: number | null, to: number | null) =>
      chartSpec(edition, chart, { ...view, from, to }).panels.map(({ reason }) => reason?.includes("upper limit for Iran") ?? false);
    expect(reasons(null, null)).toEqual([false]);
    // Of Iran all are doubtful in these years, and of Israel none.
    expect(reasons(2000, 2006)).toEqual([true]);
    const cells = balanceSheet(edition.catalog, { vintage: view.vintage, from: null, to: null })
      .rows.flatMap((row) => row.cells)
      .filter(({ measure }) => measure === "trade-baci-imports");
    const limited = cells.filter(({ caution }) => caution.includes("upper_bound_for_irn")).map(({ period }) => period);
    const doubtful = oneMethod
      .filter(({ counterpart, status }) => counterpart === "IRN" && status === "U")
      .map(({ period }) => period.text);
    expect(limited).toEqual(doubtful);
  });
});
