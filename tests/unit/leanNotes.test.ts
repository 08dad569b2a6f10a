import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { isLeanPanel } from "../../src/chart/chartSpec/pair/leanPanel.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const before = { ...edition, catalog: { ...edition.catalog, release: "2026.24.0" } };
const VIEW: ChartView = { vintage: { as_of: null, collection: "all" }, from: null, to: null, balance: null };
const specOf = (id: string, of = edition, years: { from?: number; to?: number } = {}) => {
  const chart = of.catalog.chartById.get(id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chartSpec(of, chart, { ...VIEW, ...years });
};
const bounds = (id: string, of = edition) =>
  specOf(id, of)
    .panels.filter(isLeanPanel)
    .flatMap(({ lines }) => lines.flatMap(({ points }) => points.filter(({ open }) => open !== null)));

describe("notes on the lean of a row", () => {
  it("say of which years another count is, and where its side is not known", () => {
    const { ends, floor } = specOf("imports-reported");
    expect(ends).toContain("The records are for 1992–2014. Another count covers 2015–20. In 2015–16 we do not know which side it is on");
    expect(floor).toMatch(/^Other years without a point/);
    expect(specOf("imports-reported", before).ends).not.toContain("Another count covers");
    expect(specOf("imports-reported", before).floor).toMatch(/^A year without a point/);
  });

  it("say so of years in view alone", () => {
    const sided = specOf("imports-reported", edition, { from: 2017 });
    expect(sided.ends ?? "").not.toContain("its side is not known");
    expect(sided.floor).toBe("");
    expect(specOf("imports-reported", before, { from: 2017 }).floor).toMatch(/^A year without a point/);
    expect(specOf("imports-reported", edition, { to: 2014 }).ends).not.toContain("Another count");
  });

  it("say of which panel the colors are, where there are several", () => {
    for (const id of ["un-votes", "imports-reported"]) {
      const { ends, panels } = specOf(id);
      const lean = panels.find(isLeanPanel);
      expect(ends, id).toContain(`“${lean?.title}”: color for clear years`);
      expect(ends, id).not.toContain("Color: clear years");
      expect(specOf(id, before).ends, id).toContain("Color: clear years");
    }
  });

  it("give a bound the color of its side, and say so", () => {
    for (const [id, partner] of [
      ["imports-reported", "IRN"],
      ["exports-one-method", "ISR"],
    ] as const) {
      expect(bounds(id).length, id).toBeGreaterThan(0);
      expect(new Set(bounds(id).map((point) => point.partner)), id).toEqual(new Set([partner]));
      expect(specOf(id).ends, id).toContain("An arrow has the color of its side");
      expect(
        bounds(id, before).some((point) => point.partner === null),
        id,
      ).toBe(true);
      expect(specOf(id, before).ends, id).not.toContain("An arrow");
    }
    expect(specOf("un-votes").ends).not.toContain("An arrow");
  });
});
