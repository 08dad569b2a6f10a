import { describe, expect, it } from "vitest";
import { balanceSheet, ownCellsOfToday } from "../../src/model/dimensions/balanceSheet.ts";
import { DIMENSIONS, type Dimension } from "../../src/model/dimensions/dimension.ts";
import { standIn } from "../../src/model/dimensions/standIn.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { type Figure, type SheetRows, sheetCatalog, type Told } from "../fixtures/sheetCatalog.ts";
import { WORKED_ROWS } from "../fixtures/workedRows.ts";

const TODAY = { vintage: { as_of: null, collection: "all" as const }, from: null, to: null };
const rowOf = (rows: SheetRows, dimension: Dimension, query: Partial<Parameters<typeof balanceSheet>[1]> = {}) => {
  const row = balanceSheet(sheetCatalog(rows), { ...TODAY, ...query }).rows.find((one) => one.dimension === dimension);
  if (!row) throw new Error(`no row ${dimension}`);
  return row;
};
const share = (partner: string, period: string, value: number, more: Partial<Figure> = {}): Figure => ({
  ...{ series: "visitor-share", partner, period, value, reporter: "aze_statistics", source: "page" },
  basis: period.includes("/") ? "share_of_arrivals_part_year" : "share_of_arrivals",
  ...more,
});

describe("the balance sheet", () => {
  it("has one cell of the row's own measure for each year, empty where there is no count", () => {
    const { cells } = rowOf(WORKED_ROWS, "goods_sold");
    const own = cells.filter(({ preferred }) => preferred);
    expect(own.map(({ period }) => Number(period))).toEqual(Array.from({ length: 35 }, (_, i) => 1991 + i));
    expect(own.find(({ period }) => period === "2021")).toMatchObject({
      ...{ state: "no_common_count", irn: null, isr: null, lean: null, strength: null, sources: [], rows: [] },
    });
  });

  it("prefers the longest period of several in one year; the others stand beside it and claim nothing", () => {
    const figures = ["2023-01-01/2023-11-30", "2023"].flatMap((period) => [share("IRN", period, 8), share("ISR", period, 2)]);
    const cells = rowOf({ figures }, "visitors").cells.filter(({ rows }) => rows.length > 0);
    expect(cells.map(({ period, preferred, strength }) => [period, preferred, strength])).toEqual([
      ["2023", true, "counted"],
      ["2023-01-01/2023-11-30", false, null],
    ]);
  });

  it("shows the years that are asked for, and finds the latest cell in them", () => {
    const { cells, latest } = rowOf(WORKED_ROWS, "goods_bought", { from: "2008-01-01", to: "2012-12-31" });
    expect([cells[0]?.period, cells.at(-1)?.period, latest?.period]).toEqual(["2008", "2012", "2010"]);
    expect(rowOf(WORKED_ROWS, "goods_bought", { to: "2015-12-31" }).latest?.period).toBe("2014");
    expect(rowOf(WORKED_ROWS, "goods_bought").latest).toBeNull();
  });

  it.each([...DIMENSIONS])("has the row of %s alone as it stands among the others", (dimension) => {
    const catalog = sheetCatalog(WORKED_ROWS);
    for (const query of [TODAY, { ...TODAY, to: "2015-12-31" }, { ...TODAY, vintage: { ...TODAY.vintage, as_of: "2020-06-30" } }]) {
      const whole = balanceSheet(catalog, query);
      const rows = whole.rows.filter((row) => row.dimension === dimension);
      expect(balanceSheet(catalog, { ...query, rows: [dimension] })).toEqual({ ...whole, rows });
    }
  });

  it.each([...DIMENSIONS])(
    "of today has in the row of %s the cells of its own measure that are found without what stands beside",
    (dimension) => {
      for (const catalog of [sheetCatalog(WORKED_ROWS), headCatalog()]) {
        const [row] = balanceSheet(catalog, { ...TODAY, rows: [dimension] }).rows;
        const own = row?.cells.filter(({ preferred, rows }) => preferred && rows.length > 0) ?? [];
        const byPeriod = new Map(ownCellsOfToday(catalog, "all", dimension).map((cell) => [cell.period, cell]));
        expect(byPeriod).toEqual(new Map(own.map((cell) => [cell.period, cell])));
        expect(own.length).toBeGreaterThan(0);
      }
    },
  );

  it("has the rows that are asked for in the order of the subject", () => {
    const { rows } = balanceSheet(sheetCatalog(WORKED_ROWS), { ...TODAY, rows: ["arms", "votes"] });
    expect(rows.map(({ dimension }) => dimension)).toEqual(["votes", "arms"]);
  });

  it("follows other thresholds", () => {
    const strict = { ...THRESHOLDS, goods_clear_times: 12 };
    expect(rowOf(WORKED_ROWS, "goods_sold").group).toBe("towards_isr");
    expect(rowOf(WORKED_ROWS, "goods_sold", { thresholds: strict }).group).toBe("not_claimed");
  });

  it("counts as even what one of two articles tells until then, without a range", () => {
    const act = (WORKED_ROWS.told ?? []).find(({ id }) => id === "signed-2010") as Told;
    const told = [{ ...act, sources: ["article-a"] }];
    const later = { ...act, id: "signed-2015", date: "2015-05-05", sources: ["article-b"] };
    const of2010 = (rows: SheetRows) => rowOf(rows, "events").cells.find(({ period }) => period === "2010");
    expect(of2010({ documents: ["article-a", "article-b"], told: [...told, later] })).toMatchObject({
      ...{ lean: 0.5, lean_low: null, grade: "C", strength: "even" },
    });
    expect(of2010({ documents: ["article-a"], told })).toMatchObject({ lean: 0.5, lean_low: null, grade: "C", strength: "even" });
  });

  it("says of a part of a year, of a doubtful figure and of a break that they are", () => {
    const figures = [
      ...[share("IRN", "2018-01-01/2018-10-31", 8.9), share("ISR", "2018-01-01/2018-10-31", 1.6)],
      ...[share("IRN", "2020", 9.1), share("ISR", "2020", 0.5, { status: "U" })],
    ];
    const cautions = rowOf({ figures }, "visitors").cells.flatMap(({ rows, caution, grade }) =>
      rows.length > 0 ? [[grade, ...caution]] : [],
    );
    expect(cautions).toEqual([
      ["B", "visitors", "part_of_year"],
      ["C", "visitors", "doubtful_figure"],
    ]);
    const votes = rowOf(WORKED_ROWS, "votes").cells.find(({ period, preferred }) => period === "2025" && preferred);
    expect(votes?.caution).toEqual(["votes", "roll_calls_doubled", "ideal_points_of_year_before"]);
  });
});

describe("customs bounds", () => {
  const bound = (whole: number, part: number, more: Partial<Figure> = {}) => {
    const figures: Figure[] = [
      {
        ...{ series: "trade-turnover", partner: "IRN", period: "2020", value: whole, basis: "customs" },
        reporter: "aze_customs",
        source: "a",
      },
      {
        ...{ series: "oil-exports-value", partner: "ISR", period: "2020-01-01/2020-06-30", value: part, basis: "oil_customs_part_year" },
        ...{ reporter: "aze_customs", source: "b", direction: "to_counterpart" },
        ...more,
      },
    ];
    return rowOf({ figures }, "goods_sold").cells.filter(({ measure }) => measure === "customs-bound");
  };

  it("hold where a part of the trade with one is more than all trade with the other", () => {
    expect(bound(300, 500)).toMatchObject([
      { irn: 300, isr: 500, lean: 0.25, lean_low: 0.25, lean_high: null, strength: null, grade: "B" },
    ]);
    expect(bound(339, 324.7)).toEqual([]);
    expect(bound(300, 300)).toEqual([]);
    expect(bound(300, 500, { period: "2019-01-01/2019-06-30" })).toEqual([]);
    expect(bound(300, 500, { status: "E" })).toMatchObject([{ grade: "C" }]);
  });
});

describe("a cell that stands in", () => {
  const { cells } = rowOf(WORKED_ROWS, "goods_sold");

  it("is of another measure, in a year in which the row's own has no count", () => {
    expect(standIn(cells, 2023)?.measure).toBe("customs-bound");
    expect(standIn(cells, 2020)).toBeNull();
    expect(standIn(cells, 2022)).toBeNull();
    expect(standIn(rowOf(WORKED_ROWS, "votes").cells, 2024)?.measure).toBe("un-ideal-point-excess");
  });
});
