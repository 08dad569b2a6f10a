import { describe, expect, it } from "vitest";
import { claimableIntervals } from "../../src/model/claimableIntervals.ts";
import { leaveOneOutGroups } from "../../src/model/leaveOneOut.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows } from "../fixtures/files.ts";

const catalog = loadCatalog(threeRows, "test");

describe("balanceRows", () => {
  it("ends in the year of as_of and knows only what was published by then", () => {
    const rows = balanceRows(catalog, { ...DEFAULT_BALANCE, vintage: { as_of: "2020-12-31", collection: "documents" } });
    expect(rows.at(-1)).toMatchObject({ year: 2020, documents: 0, evidence: 0, lean: null, band_low: null, band_high: null });
    expect(rows.at(-1)).toMatchObject({ claimable: null, held: null, direction: null });
  });

  it("has no lean where no source is in view, and in releases before 2026.30.0 a lean of 0", () => {
    const query = { ...DEFAULT_BALANCE, vintage: { as_of: "2010-12-31", collection: "documents" as const } };
    const leans = (release: string) => new Set(balanceRows({ ...catalog, release }, query).map(({ lean }) => lean));
    expect([...leans("2026.30.0")]).toEqual([null]);
    expect([...leans("2026.29.0")]).toEqual([0]);
  });

  it("bands the lean between the full set and each document left out, and not where nothing is known without one", () => {
    const bandOf = (release: string) => balanceRows({ ...catalog, release }, DEFAULT_BALANCE).find((row) => row.year === 2016);
    // Only blog-2021 tells scored acts: before 2026.30.0 the lean without it is 0. 2016: 8 / 16 = 0.5.
    expect(bandOf("2026.30.0")).toMatchObject({ lean: 0.5, band_low: null, band_high: null, documents: 1, fresh: true });
    expect(bandOf("2026.29.0")).toMatchObject({ lean: 0.5, band_low: 0, band_high: 0.5, documents: 1, fresh: true });
    expect(leaveOneOutGroups(catalog, DEFAULT_BALANCE)).toEqual([["paper-2014"], ["blog-2021"]]);
  });

  it("claims no direction that rests on one document", () => {
    const rowOf = (release: string) => balanceRows({ ...catalog, release }, DEFAULT_BALANCE).find(({ year }) => year === 2016);
    expect(rowOf("2026.30.0")).toMatchObject({ claimable: null, held: null, direction: null });
    const row = rowOf("2026.29.0");
    // 36 of 108 variants leave out blog-2021 and keep no sign.
    expect(row?.claimable).toBeCloseTo(2 / 3, 12);
    expect(row?.direction).toBeNull();
    // The ends of what a reader may turn leave out each document as well.
    expect(row?.held).toBeCloseTo(2 / 3, 12);
  });

  it("dropping a source leaves its acts out", () => {
    const evidence = (drop: string[]) => balanceRows(catalog, { ...DEFAULT_BALANCE, drop }).filter((row) => row.evidence !== 0).length;
    expect(evidence([])).toBeGreaterThan(0);
    expect(evidence(["blog-2021"])).toBe(0);
  });
});

it("claimableIntervals joins neighbouring years of one direction", () => {
  const rows = [2000, 2001, 2002, 2003, 2004].map((year, i) => ({
    year,
    direction: (["ISR", "ISR", null, "ISR", "IRN"] as const)[i] ?? null,
  }));
  expect(claimableIntervals(rows)).toEqual([
    { direction: "ISR", from: 2000, to: 2001 },
    { direction: "ISR", from: 2003, to: 2003 },
    { direction: "IRN", from: 2004, to: 2004 },
  ]);
});
