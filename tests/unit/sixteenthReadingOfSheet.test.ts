import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { paleCells } from "../../src/chart/chartSpec/sheet/paleCells.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import type { Chart } from "../../src/model/chart.ts";
import { isAboutEqual } from "../../src/model/dimensions/aboutEqual.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { countedApart } from "../../src/model/dimensions/countedApart.ts";
import type { Dimension, GroundedCell } from "../../src/model/dimensions/dimension.ts";
import { isOfItsYear } from "../../src/model/dimensions/ofItsYear.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type Figure, sheetCatalog } from "../fixtures/sheetCatalog.ts";
import { formIn, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.26.0 missed in the balance sheet, as it is said and drawn since; the releases before keep what they had. */

const NOW = "2026.27.0";
const BEFORE = "2026.26.0";
const TODAY = { vintage: { as_of: null, collection: "all" as const }, from: null, to: null };

const languages = await someWords();

const cellsOf = (catalog: ReturnType<typeof sheetCatalog>, dimension: Dimension): GroundedCell[] =>
  balanceSheet(catalog, { ...TODAY, rows: [dimension] }).rows.flatMap(({ cells }) =>
    cells.filter(({ state }) => state !== "no_common_count"),
  );

describe.each(["IRN", "ISR"])("a figure of %s whose source states no year", (partner) => {
  const oil: Figure = {
    ...{ series: "oil-supply-share", partner, period: "2021", value: 40, basis: "oil_purchases", reporter: "author", source: "page" },
    ...{ direction: "to_counterpart", period_basis: "publication" },
  };
  const sold: Figure = { ...oil, series: "exports-to-partner", basis: "customs", reporter: "aze_customs" };
  const over = (release: string, ...figures: Figure[]) => ({ ...sheetCatalog({ figures }), release });

  it("has no cell in the year of that source, and had one", () => {
    for (const [figure, dimension] of [
      [oil, "energy"],
      [sold, "goods_sold"],
    ] as const) {
      expect(cellsOf(over(NOW, figure), dimension)).toEqual([]);
      expect(cellsOf(over(NOW, { ...figure, period_basis: "implied" }), dimension).map(({ period }) => period)).toEqual(["2021"]);
      expect(cellsOf(over(BEFORE, figure), dimension).map(({ period }) => period)).toEqual(["2021"]);
    }
  });
  it("does not make a year one that both are counted in", () => {
    const other: Figure = { ...sold, partner: partner === "IRN" ? "ISR" : "IRN", period_basis: "stated" };
    const apart = (release: string) => countedApart(over(release, oil, other), TODAY.vintage, "goods_sold").map(({ year }) => year);
    expect(apart(BEFORE)).toEqual([2021]);
    expect(apart(NOW)).toEqual([]);
  });
});

it("no cell of the data rests on a figure without a year", () => {
  const head = headCatalog();
  const undated = new Set(head.observations.filter((one) => !isOfItsYear(head, one)).map(({ id }) => id));
  const { rows } = balanceSheet(head, TODAY);
  expect(undated.size).toBeGreaterThan(0);
  expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell.rows.some((id) => undated.has(id)))).toEqual([]);
});

describe.each(languages)("in %s, a cell in which neither of the two is ahead", (language, words) => {
  const formOf = (release: string) => {
    const site = siteInWords(language, words, release);
    return formIn(chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf()));
  };
  const cellIn = (release: string, id: string) =>
    formOf(release)
      .groups.flatMap(({ rows }) => rows)
      .flatMap(({ years }) => years)
      .find((cell) => cell.id === id) ?? expect.fail(`no cell ${id}`);
  const { equal, unclear } = words.sheet.evenly;

  it("looks and says otherwise where two amounts are near each other than where methods disagree", () => {
    expect(equal).not.toBe(unclear);
    for (const id of ["goods_sold.2005", "goods_bought.2014"])
      expect(cellIn(HEAD, id)).toMatchObject({ look: "equal", card: { figure: words.kit.capitalized(equal) } });
    for (const id of ["votes.2005", "events.2025"])
      expect(cellIn(HEAD, id)).toMatchObject({ look: "even", card: { figure: words.kit.capitalized(unclear) } });
  });
  it("looked and said the same before", () => {
    for (const id of ["goods_sold.2005", "votes.2005"])
      expect(cellIn(BEFORE, id)).toMatchObject({ look: "even", card: { figure: words.sheet.key.even } });
  });
  it("has a mark of its own in the key", () => {
    const { key } = formScene(formOf(HEAD), 1100);
    const marks = (look: string) => key.find((entry) => entry.look === look)?.shapes.filter((shape) => shape.look === "dash").length;
    expect([marks("equal"), marks("even")]).toEqual([2, 1]);
    expect(formScene(formOf(BEFORE), 1100).key.some(({ look }) => look === "equal")).toBe(false);
  });
  it("says of a row in the sentence which of the two it is", () => {
    const cell = { ...EVEN, dimension: "goods_sold", lean: 0.01 } as GroundedCell;
    const [near, torn] = [words.sheet.evenly.notClear(cell, true), words.sheet.evenly.notClear(cell, false)];
    expect(near).not.toBe(torn);
    expect(near).toContain(equal);
    expect(torn).not.toContain(equal);
  });
});

describe.each(languages)("in %s, a cell of five years", (language, words) => {
  const siteOf = (release: string) => siteInWords(language, words, release);
  const specIn = (release: string) => {
    const site = siteOf(release);
    return chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf());
  };
  const said = (release: string) => paleCells(siteOf(release), specIn(release)) ?? "";

  it("is pale for a last year that is unclear, as is said, and of which year a share is that fills it", () => {
    const rows = formIn(specIn(HEAD)).groups.flatMap((group) => group.rows);
    const events = rows.find(({ id }) => id === "events");
    expect(events?.periods.at(-1)).toMatchObject({ id: "events.2021", look: "slight" });
    expect(events?.years.filter(({ id }) => /202[1-5]$/.test(id)).map(({ look }) => look)).toEqual([
      ...Array.from({ length: 4 }, () => "clear"),
      "even",
    ]);
    const arms = rows.find(({ id }) => id === "arms");
    const shareAt = (cells: (typeof rows)[number]["years"] = [], id: string) => cells.find((cell) => cell.id === id)?.share;
    expect(shareAt(arms?.periods, "arms.2022")).toBe(shareAt(arms?.years, "arms.2025"));
    for (const part of [words.sheet.fiveYears, words.sheet.shareOfLast]) {
      expect(said(HEAD)).toContain(part);
      expect(said(BEFORE)).not.toContain(part);
    }
    expect(words.sheet.fiveYears.length).toBeGreaterThan(words.sheet.sidedColumns.length);
    expect(said(BEFORE)).toContain(words.sheet.sidedColumns);
  });
  it("has the same words on the page of the method, which were others", () => {
    const [now, then] = [siteOf(HEAD), siteOf(BEFORE)].map((site) => site.words.sheet.method.text);
    expect(now).not.toBe(then);
    expect((now ?? "").length).toBeGreaterThan((then ?? "").length);
    expect(wordsOf(BEFORE, words).sheet.method.text).toBe(then);
  });
});

const EVEN = { period: "2005", irn: 10, isr: 11, strength: "even" };

describe("about equal", () => {
  it.each([
    ["goods_sold", { lean: 0.048 }, true],
    ["goods_bought", { lean: -0.01 }, true],
    ["goods_bought", { lean: null }, false],
    ["visits", { lean: 0.05 }, true],
    ["votes", { lean: 0.01 }, false],
    ["events", { irn: null, isr: null, lean: 0.01 }, false],
  ])("is an even cell of %s with %o: %s", (dimension, more, is) => {
    expect(isAboutEqual({ ...EVEN, dimension, ...more } as GroundedCell)).toBe(is);
  });
});
