import { describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { commonCounts } from "../../src/model/dimensions/commonCount.ts";
import { refusals } from "../../src/model/dimensions/refused.ts";
import { yearOf } from "../../src/model/dimensions/year.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { allObservations } from "../../src/model/queries.ts";
import { partnerOf } from "../../src/model/subject.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { thinned } from "../fixtures/sample.ts";
import { type Figure, type SheetRows, sheetCatalog } from "../fixtures/sheetCatalog.ts";
import { frozenCatalog } from "../fixtures/site.ts";

const TODAY: Vintage = { as_of: null, collection: "all" };
const figure = (partner: string, more: Partial<Figure> = {}): Figure => ({
  ...{ series: "visitor-arrivals", partner, period: "2020", value: 100, basis: "arrivals", reporter: "aze_statistics", source: "page" },
  ...more,
});
const refusedOf = (figures: Figure[], rows: SheetRows = {}) => {
  const catalog = sheetCatalog({ ...rows, figures });
  return refusals(catalog, TODAY, commonCounts(catalog, TODAY));
};
const reasonsOf = (figures: Figure[], rows?: SheetRows) => refusedOf(figures, rows).map(({ reason }) => reason);

describe("two figures are one count", () => {
  it("where direction, basis, period and reporter are the same", () => {
    expect(reasonsOf([figure("IRN"), figure("ISR")])).toEqual([]);
    expect(reasonsOf([figure("IRN"), figure("ISR", { source: "another-page" })])).toEqual([]);
  });

  it("where we computed one of them from the page that prints the other", () => {
    expect(reasonsOf([figure("IRN", { reporter: "compiler" }), figure("ISR")])).toEqual([]);
  });

  it("and else are refused with the reason", () => {
    const against = (more: Partial<Figure>) => reasonsOf([figure("IRN"), figure("ISR", more)]);
    expect(against({ reporter: "aze_tourism_board" })).toEqual(["different_reporter"]);
    expect(against({ reporter: "aze_tourism_board", source: "another-page" })).toEqual(["different_reporter"]);
    expect(against({ direction: "to_counterpart" })).toEqual(["different_direction"]);
    expect(against({ basis: "tourists" })).toEqual(["different_basis"]);
    expect(against({ period: "2020-01-01/2020-05-31" })).toEqual(["different_period"]);
    const computed = ["page", "another-page"].map((source, i) => figure(i === 0 ? "IRN" : "ISR", { source, reporter: "compiler" }));
    expect(reasonsOf(computed)).toEqual(["different_inputs"]);
    expect(reasonsOf([figure("IRN", { series: "companies" }), figure("ISR", { series: "companies" })])).toEqual(["not_a_row"]);
    const reports = [figure("IRN", { series: "reports" }), figure("ISR", { series: "reports" })];
    expect(reasonsOf(reports, { incomparable: ["reports"] })).toEqual(["not_comparable"]);
  });

  it("take the pair of one page where there are several", () => {
    const [count] = commonCounts(
      sheetCatalog({ figures: [figure("IRN", { source: "early" }), figure("IRN", { source: "late" }), figure("ISR", { source: "late" })] }),
      TODAY,
    );
    expect([count?.irn.source, count?.isr.source, count?.all.length]).toEqual(["late", "late", 3]);
  });

  it("name the two that differ least, and how many there are", () => {
    const figures = [
      figure("IRN", { basis: "tourists", period: "2020-01-01/2020-05-31" }),
      figure("IRN", { basis: "tourists" }),
      figure("ISR"),
    ];
    expect(refusedOf(figures)).toMatchObject([
      { reason: "different_basis", irn: "visitor-arrivals.IRN.2020.page", figures: 3, period: "2020" },
    ]);
  });

  it("of pairs that differ in one thing each, take the one whose difference weighs less", () => {
    const figures = [
      figure("IRN", { basis: "tourists", source: "a" }),
      figure("IRN", { period: "2020-01-01/2020-05-31", source: "b" }),
      figure("ISR"),
    ];
    expect(refusedOf(figures)).toMatchObject([{ reason: "different_period", irn: "visitor-arrivals.IRN.2020-01-01_2020-05-31.b" }]);
  });

  it("are told of no year in which one partner alone has a figure", () => {
    expect(reasonsOf([figure("IRN"), figure("ISR", { period: "2021" })])).toEqual([]);
  });
});

/** For each series, period and basis with figures of both partners up to the last year: how many cells and refusals there are of it. */
function accounts(catalog: Catalog, vintage: Vintage) {
  const sheet = balanceSheet(catalog, { vintage, from: null, to: null });
  const cells = sheet.rows.flatMap((row) => row.cells);
  const refused = refusals(catalog, vintage, commonCounts(catalog, vintage));
  const groups = groupBy(allObservations(catalog, vintage), ({ series, period, basis }) => `${series} ${period.text} ${basis}`);
  return [...groups.entries()].flatMap(([key, rows]) => {
    const partners = new Set(rows.flatMap(({ counterpart }) => partnerOf(catalog.subject, counterpart)?.code ?? []));
    const year = yearOf(rows[0]?.period.text ?? "");
    if (partners.size < 2 || year > sheet.last || year < sheet.first) return [];
    const ids = new Set(rows.map(({ id }) => id));
    const own = cells.filter((cell) => cell.rows.filter((id) => ids.has(id)).length >= 2).length;
    const refusedHere = refused.filter(({ series, period, basis }) => `${series} ${period} ${basis}` === key).length;
    return [{ key, own, refused: refusedHere }];
  });
}

describe("one cell or one refusal for each series, period and basis of both partners", () => {
  const states: [string, Catalog, Vintage][] = [
    ["the head", headCatalog(), TODAY],
    ["the head as known in 2020", headCatalog(), { ...TODAY, as_of: "2020-12-31" }],
    ["its articles", headCatalog(), { ...TODAY, collection: "documents" }],
    ...listReleases("data").map((version): [string, Catalog, Vintage] => [version, frozenCatalog(version), TODAY]),
  ];

  it.each(thinned(states, 4))("in %s", (_, catalog, vintage) => {
    const all = accounts(catalog, vintage);
    expect(all.filter(({ own, refused }) => own + refused !== 1)).toEqual([]);
  });

  it("adds up in the head, where there are both", () => {
    const [[, catalog] = []] = states;
    const all = accounts(catalog as Catalog, TODAY);
    const [own, refused] = [all.filter((one) => one.own === 1).length, all.filter((one) => one.refused === 1).length];
    expect(own + refused).toBe(all.length);
    expect([own > 0, refused > 0]).toEqual([true, true]);
  });
});
