import { describe, expect, it } from "vitest";
import { aloneReading, newestAlone } from "../../src/chart/chartSpec/sheet/newestAlone.ts";
import { loadTranslations } from "../../src/curator/translations.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { ONE_COUNTRY } from "../../src/model/dimensions/measure.ts";
import { translated } from "../../src/model/translated.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, SHEET, type SheetView, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

/** Rows whose count of both has ended, and of which one country has figures since. */

const over = (catalog: Catalog, asked?: SheetView) => formIn(sheetSpecOf(siteOver({ ...catalog, charts: [SHEET] }), asked));
const imports = (catalog: Catalog, asked?: SheetView) => rowOf(over(catalog, asked));
const rowOf = ({ groups }: ReturnType<typeof over>) => groups.flatMap(({ rows }) => rows).find(({ id }) => id === "goods_bought");

describe("the newest reading of imports", () => {
  it("is the newest figure, of whom there is one, and says that there is none for the other", () => {
    expect(imports(headCatalog())?.latest).toBe("2025: Iran $624m; no figure for Israel");
    expect(imports(headCatalog())?.aside).toBe("not counted together");
    expect(over(headCatalog()).latestLabel).toBe("newest: main count, or one country");
  });
  it("is said by one rule of either country", () => {
    const site = siteOver({ ...headCatalog(), charts: [SHEET] });
    const cell = balanceSheet(site.catalog, { vintage: { as_of: null, collection: "all" }, from: null, to: null })
      .rows.find(({ dimension }) => dimension === "goods_bought")
      ?.cells.find(({ measure, period }) => measure === ONE_COUNTRY && period === "2025");
    if (cell === undefined || cell.irn === null) throw new Error("Imports of 2025 are of Iran alone.");
    const row = { dimension: cell.dimension, group: "not_claimed", latest: null, cells: [cell] } as const;
    const drawn = { row: { ...row, cells: [cell] }, cell, year: 2025, isStandIn: true };
    const other = { ...drawn, cell: { ...cell, irn: null, isr: cell.irn, state: "isr_only" as const } };
    expect(aloneReading(site, other)).toBe("2025: Israel $624m; no figure for Iran");
    expect(aloneReading(site, { ...drawn, cell: { ...cell, irn: null, unit: null } })).toBe("2025: only Iran on record, by another count");
    expect(newestAlone(site, { row: drawn.row, own: [drawn] })).toBe(drawn);
    expect(newestAlone(site, { row: drawn.row, own: [{ ...drawn, isStandIn: false }] })).toBeNull();
  });
  it("is that of both as long as both are counted", () => {
    expect(imports(headCatalog(), { to: 2012 })?.latest).toMatch(/^2012: Iran \$176m, Israel \$62m/);
    expect(over(headCatalog(), { to: 2012 }).latestLabel).toBe("newest by main count");
  });
  it("stays the last count of both in releases before 2026.29.0", () => {
    const then = { ...headCatalog(), release: "2026.28.0" };
    expect(imports(then)?.latest).toBe("last in 2014: Iran $189m (doubtful), Israel $182m");
    expect(imports(then)?.aside).toBe("older than five years");
    expect(over(then).latestLabel).toBe("newest by main count");
  });
  it.each(Object.entries(CATALOGUES))("is said in %s", async (language, read) => {
    const catalog = translated({ ...headCatalog(), charts: [SHEET] }, loadTranslations("data")[language] ?? []);
    const row = rowOf(formIn(sheetSpecOf({ ...siteOver(catalog), words: await read() })));
    expect(row?.latest).toMatch(/^(2025|۲۰۲۵): .*(624|۶۲۴)/);
    expect(row?.latest).not.toMatch(/2014|۲۰۱۴/);
  });
});
