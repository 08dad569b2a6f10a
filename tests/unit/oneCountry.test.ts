import { describe, expect, it } from "vitest";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import type { Dimension, GroundedCell } from "../../src/model/dimensions/dimension.ts";
import { ONE_COUNTRY } from "../../src/model/dimensions/measure.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { type Figure, sheetCatalog } from "../fixtures/sheetCatalog.ts";
import { formIn, SHEET, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

/** Years of which figures of one of the two countries alone exist: outlined in the balance sheet, by one rule for both. */

const TODAY = { vintage: { as_of: null, collection: "all" as const }, from: null, to: null };
const RELEASE = "2026.17.0";

const customs = (series: string, partner: string, period: string, value: number, more: Partial<Figure> = {}): Figure => ({
  ...{ series, partner, period, value, basis: "customs", reporter: "aze_customs", source: "page" },
  direction: series === "imports-from-partner" ? "from_counterpart" : "to_counterpart",
  ...more,
});

const alone = (figures: Figure[], dimension: Dimension, release = RELEASE): GroundedCell[] => {
  const { rows } = balanceSheet(
    { ...sheetCatalog({ figures, units: { "oil-supply-share": "PC" } }), release },
    { ...TODAY, rows: [dimension] },
  );
  return rows.flatMap(({ cells }) => cells.filter(({ measure }) => measure === ONE_COUNTRY));
};

describe.each([
  ["IRN", "irn"],
  ["ISR", "isr"],
] as const)("a year of which %s alone has a figure", (partner, side) => {
  const other = partner === "IRN" ? "ISR" : "IRN";
  const own = customs("imports-from-partner", partner, "2023", 473e6);

  it("has that figure, claims no side and is never the row's own", () => {
    expect(alone([own], "goods_bought")).toMatchObject([
      { period: "2023", state: `${side}_only`, other_is: "not_counted", [side]: 473e6, lean: null, strength: null, preferred: false, n: 1 },
    ]);
  });
  it("has none where the other has one of that year, whoever counts and of whatever part of it", () => {
    const part = customs("imports-from-partner", other, "2023-01-01/2023-07-31", 1e6, { reporter: "aze_statistics" });
    expect(alone([own, part], "goods_bought")).toEqual([]);
    expect(alone([own, { ...part, period: "2022-01-01/2022-07-31" }], "goods_bought").map(({ period }) => period)).toEqual([
      "2022-01-01/2022-07-31",
      "2023",
    ]);
  });
  it("has none where oil counts for the other as a part of exports", () => {
    const sold = customs("exports-to-partner", partner, "2024", 13e6);
    const oil = customs("oil-exports-value", other, "2024-01-01/2024-01-31", 297e6, { basis: "oil_customs_part_year" });
    expect(alone([sold], "goods_sold").length).toBe(1);
    expect(alone([sold, oil], "goods_sold")).toEqual([]);
  });
  it("has that figure where the other has a share of its own oil alone, which is no amount sold to it", () => {
    const sold = customs("exports-to-partner", partner, "2014", 59e6);
    const share = customs("oil-supply-share", other, "2014", 40, { basis: "oil_consumption" });
    expect(alone([sold, share], "goods_sold", "2026.30.0")).toMatchObject([{ period: "2014", state: `${side}_only`, [side]: 59e6 }]);
    expect(alone([sold, share], "goods_sold", "2026.29.0")).toEqual([]);
    const weight = customs("oil-exports-volume", other, "2014", 1e6, { basis: "tanker_tracking_converted" });
    expect(alone([sold, weight], "goods_sold", "2026.30.0"), "a weight is an amount").toEqual([]);
  });
  it("of several figures has how many they are and no value", () => {
    const iranian = customs("imports-from-partner", partner, "2022-12-22/2023-12-20", 500e6, { basis: "iranian_customs_exports" });
    expect(alone([own, iranian], "goods_bought")).toMatchObject([{ period: "2023", [side]: null, unit: null, n: 2 }]);
  });
  it("is no plan, and says of a part of a year that it is one", () => {
    expect(alone([customs("exports-to-partner", partner, "2024", 1e6, { status: "F" })], "goods_sold")).toEqual([]);
    const part = customs("exports-to-partner", partner, "2024-01-01/2024-11-30", 1e6, { status: "U" });
    expect(alone([part], "goods_sold")[0]?.caution).toEqual(["goods_sold", "doubtful_figure", "part_of_year"]);
  });
  it("is left out in releases before 2026.17.0", () => {
    expect(alone([own], "goods_bought", "2026.16.0")).toEqual([]);
  });
});

describe("the balance sheet of the data", () => {
  const formOf = (release: string) => formIn(sheetSpecOf(siteOver({ ...headCatalog(), release, charts: [SHEET] })));
  const rowOf = (form: CellsPanel, id: string) => form.groups.flatMap(({ rows }) => rows).find((row) => row.id === id);

  it("outlines such years, of Iran as of Israel", () => {
    const looks = (row: string, year: number) => rowOf(formOf(RELEASE), row)?.years.find(({ at }) => at === String(year));
    expect(looks("goods_bought", 2025)).toMatchObject({ look: "alone", partner: "IRN" });
    expect(looks("energy", 2025)).toMatchObject({ look: "alone", partner: "ISR" });
    expect(looks("goods_sold", 2025), "oil to Israel is counted").toBeUndefined();
  });
  it("names them below, apart from those of another count", () => {
    const { ends } = sheetSpecOf(siteOver({ ...headCatalog(), release: RELEASE, charts: [SHEET] }));
    const [, dashed, outlined] =
      /Dashed cells show another count: (.*?)\. Outlined cells have figures for one country only: (.*?)\./.exec(ends) ?? [];
    expect(outlined).toMatch(/^exports 1992–.*; imports /);
    expect(dashed).not.toContain("1992");
  });
  it("has years before and behind those of a column in cells of their own, on a phone", () => {
    const of = (id: string) => rowOf(formOf(RELEASE), "goods_sold")?.periods.filter(({ at }) => at === id) ?? [];
    expect(of("1996").map(({ look }) => look)).toEqual(["alone", "clear"]);
    const [before, own] = of("1996");
    expect(before?.extent.to).toBe(own?.extent.from);
    expect(of("1991")).toMatchObject([{ look: "alone", partner: "IRN" }]);
  });
  it("says why a row claims no side, and in how many years there were disputes", () => {
    expect(rowOf(formOf(RELEASE), "goods_bought")?.aside).toBe("older than five years");
    expect(rowOf(formOf(RELEASE), "visitors")?.aside).toBe("not a measure of leaning");
    expect(rowOf(formOf(RELEASE), "votes")?.aside).toBeUndefined();
    expect(rowOf(formOf("2026.16.0"), "visitors")?.aside).toBeUndefined();
    const text = (release: string) => rowOf(formOf(release), "disputes")?.periods.find(({ at }) => at === "2001")?.text;
    expect([text(RELEASE), text("2026.16.0")]).toEqual(["3 years", "3"]);
  });
});
