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
    const doubtful = oneMethod.filter(({ status }) => status === "U");
    expect(doubtful.length).toBeGreaterThan(0);
    for (const { id, note } of doubtful) expect(note ?? "", id).toMatch(/Azerbaijan/);
  });

  it("are no upper bound where Azerbaijan itself counts more", () => {
    const lower = oneMethod.filter(({ counterpart, period, value }) =>
      own(counterpart, period.text).some((counted) => counted > (value ?? 0)),
    );
    expect(lower.length).toBeGreaterThan(0);
    for (const { id, note } of lower) expect(note ?? "", id).not.toMatch(/upper bound|above/i);
  });

  /** Those of one country that can only be too high: doubtful, beside a count of Azerbaijan's own of that year. */
  const limitedOf = (partner: string) =>
    oneMethod.filter(
      ({ counterpart, period, status }) => counterpart === partner && status === "U" && own(partner, period.text).length > 0,
    );

  it("say that they are far above Azerbaijan's own count of either country where they can only be too high, and nowhere else", () => {
    for (const partner of ["IRN", "ISR"]) {
      const limited = new Set(limitedOf(partner));
      expect(limited.size).toBeGreaterThan(3);
      for (const one of oneMethod.filter(({ counterpart }) => counterpart === partner))
        expect(/^An upper limit: far above/.test(one.note ?? ""), one.id).toBe(limited.has(one));
    }
  });

  it("are called an upper limit by the chart and the balance sheet in those years, of either country, and nowhere else", () => {
    const edition = computedSite(HEAD);
    const chart = edition.catalog.charts.find(({ id }) => id === "imports-one-method") ?? expect.fail();
    const view = { vintage: { as_of: null, collection: "all" as const }, from: null, to: null, balance: null };
    const reasons = (from: number | null, to: number | null) => {
      const told = chartSpec(edition, chart, { ...view, from, to }).panels.map(({ reason }) => reason ?? "");
      return ["Iran", "Israel"].filter((country) => told.some((reason) => reason.includes(`upper limit for ${country}`)));
    };
    expect(reasons(null, null)).toEqual([]);
    // All of Iran and none of Israel; of Israel alone.
    expect(reasons(2000, 2006)).toEqual(["Iran"]);
    expect(reasons(2009, 2009)).toEqual(["Israel"]);
    const cellsOf = (catalog: typeof edition.catalog) =>
      balanceSheet(catalog, { vintage: view.vintage, from: null, to: null })
        .rows.flatMap((row) => row.cells)
        .filter(({ measure }) => measure === "trade-baci-imports");
    const limitedIn = (catalog: typeof edition.catalog, one: "upper_bound_for_irn" | "upper_bound_for_isr") =>
      cellsOf(catalog).flatMap(({ caution, period }) => (caution.includes(one) ? [period] : []));
    const years = (of: typeof oneMethod) => of.map(({ period }) => period.text);
    expect(limitedIn(edition.catalog, "upper_bound_for_irn")).toEqual(years(limitedOf("IRN")));
    expect(limitedIn(edition.catalog, "upper_bound_for_isr")).toEqual(years(limitedOf("ISR")));
    // Releases before said it of every doubtful figure of Iran, and of none of Israel.
    const before = { ...edition.catalog, release: "2026.18.0" };
    expect(limitedIn(before, "upper_bound_for_irn")).toEqual(
      years(oneMethod.filter(({ counterpart, status }) => counterpart === "IRN" && status === "U")),
    );
    expect(limitedIn(before, "upper_bound_for_isr")).toEqual([]);
  });

  it("of the newest year are told as at most where one of the two can only be too high, whichever it is", () => {
    const edition = computedSite(HEAD);
    const chart = edition.catalog.charts.find(({ id }) => id === "imports-one-method") ?? expect.fail();
    const findingTo = (to: number | null, catalog = edition.catalog) =>
      chartSpec({ ...edition, catalog }, chart, { vintage: { as_of: null, collection: "all" }, from: null, to, balance: null }).finding;
    expect(findingTo(null)).toMatch(/^In 2020, imports from Iran came to \$[\d.]+ million and from Israel to at most \$[\d.]+ million/);
    expect(findingTo(2018)).toMatch(/^In 2014, imports from Iran came to at most \$[\d.]+ million and from Israel to \$[\d.]+ million/);
    expect(findingTo(null, { ...edition.catalog, release: "2026.18.0" })).toMatch(/^In 2014, imports from Iran came to at most/);
  });
});
