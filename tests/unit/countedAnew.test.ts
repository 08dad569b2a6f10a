import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const before = { ...edition, catalog: { ...edition.catalog, release: "2026.24.0" } };
const VIEW: ChartView = { vintage: { as_of: null, collection: "all" }, from: null, to: null, balance: null };

function sheetOf(of = edition, view: Partial<ChartView> = {}) {
  const chart = of.catalog.chartById.get("balance-sheet");
  if (chart === undefined) throw new Error("no balance sheet");
  const spec = chartSpec(of, chart, { ...VIEW, ...view });
  const form = spec.forms?.find((one): one is CellsPanel => one.kind === "cells");
  const votes = form?.groups.flatMap(({ rows }) => rows).find(({ id }) => id === "votes");
  if (votes === undefined) throw new Error("no votes");
  return { spec, votes, rows: form?.groups.flatMap(({ rows }) => rows) ?? [] };
}

const places = (cells: { id: string; isBreak: boolean; look: string }[]) => cells.map(({ id, look, isBreak }) => [id, look, isBreak]);

describe("the line of a new count", () => {
  it("parts a cell of several years, which speaks of one count", () => {
    const { votes } = sheetOf();
    const last = votes.periods.filter(({ at }) => at === "2021");
    expect(places(last)).toEqual([
      ["votes.2021", "clear", false],
      ["votes.2024", "other", false],
      ["votes.2025", "clear", true],
    ]);
    expect(last.map(({ extent }) => extent.from)).toEqual([...last.map(({ extent }) => extent.from)].sort());
    expect(last[0]?.card?.heading).toContain("21–23");
  });

  it("stands in both pictures before the same year", () => {
    const { votes } = sheetOf();
    const lines = votes.years.filter(({ isBreak }) => isBreak).map(({ at }) => at);
    expect(lines).toEqual(["2025"]);
    expect(votes.periods.filter(({ isBreak }) => isBreak).map(({ id }) => id)).toEqual(["votes.2025"]);
  });

  it("gives no two cells of a row one id", () => {
    for (const { id, periods } of sheetOf().rows) expect(new Set(periods.map((cell) => cell.id)).size, id).toBe(periods.length);
  });

  it("is named, with what changed", () => {
    expect(sheetOf().spec.ends).toContain(
      "Line: a new count, as votes were called on texts that used to be adopted without a vote (votes 2025).",
    );
    expect(sheetOf(edition, { to: 2024 }).spec.ends).not.toMatch(/a new count/);
  });

  it("joins no cells and is not named in older releases", () => {
    const { spec, votes } = sheetOf(before);
    expect(places(votes.periods.filter(({ at }) => at === "2021"))).toEqual([["votes.2021", "clear", false]]);
    expect(spec.ends).not.toContain("a new count");
  });
});
