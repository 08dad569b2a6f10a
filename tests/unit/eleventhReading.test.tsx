import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { formatFigure } from "../../src/chart/chartSpec/formatFigure.ts";
import { boundText } from "../../src/chart/chartSpec/pair/boundText.ts";
import { cellOf, lookOf } from "../../src/chart/chartSpec/sheet/cellLook.ts";
import { cellsDrawn, sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { notClaimedText } from "../../src/chart/chartSpec/sheet/notClaimedText.ts";
import { paleCells } from "../../src/chart/chartSpec/sheet/paleCells.ts";
import { cellCard } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { sheetNames } from "../../src/chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { labelOf } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { customsBoundCells } from "../../src/model/dimensions/customsBound.ts";
import { exportsAlone } from "../../src/model/dimensions/exportsAlone.ts";
import { isOfFiguresAlone } from "../../src/model/dimensions/figuresAlone.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import { goodsStrength } from "../../src/model/dimensions/strength.ts";
import { bothWays } from "../../src/model/facts/bothWays.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { daysIn } from "../../src/model/period.ts";
import { checksOf } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.21.0 missed, as it is said since, and that the releases before keep what they said. */

const BEFORE = "2026.21.0";
const edition = computedSite(HEAD);
const { catalog } = edition;
const before = siteInWords("en", en, BEFORE);
const then = siteInWords("en", en, "2026.22.0");
const languages = await someWords();
const all = viewOf().vintage;

const chartOf = (id: string) => catalog.chartById.get(id) as Chart;
const specOf = (site: Edition, id: string): ChartSpec => chartSpec(site, chartOf(id), viewOf());
const tableOf = (site: Edition, row: keyof typeof en.sheet.dimension) =>
  specOf(site, "balance-sheet")
    .table.rows.map(({ cells }) => cells)
    .filter(([name]) => name === site.words.sheet.dimension[row]);
const sheet = balanceSheet(catalog, sheetQuery(viewOf()));
const drawn = cellsDrawn(sheet);
const figuresIn = (cell = "") => cell.split("; ").filter((part) => part.includes("(")).length;

describe("a bound by customs", () => {
  const bounds = customsBoundCells(catalog, all);
  const of = (year: string) => bounds.find(({ period }) => period === year) ?? expect.fail(year);

  it("follows from exports of some months as it does from oil of some", () => {
    const { rows, irn, isr, grade } = of("2021");
    const periods = rows.map((id) => catalog.observationById.get(id)?.period.text);
    expect(periods.some((text) => text?.includes("/"))).toBe(true);
    expect(isr ?? 0).toBeGreaterThan(irn ?? Infinity);
    expect(grade).toBe("C");
    expect(customsBoundCells(before.catalog, all).map(({ period }) => period)).not.toContain("2021");
  });

  it.each(languages)("names the months of a part, and that a figure is our calculation (%s)", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const { text, rows } = boundText(site, all, [of("2021")]);
    for (const id of rows) {
      const o = site.catalog.observationById.get(id) ?? expect.fail(id);
      expect(text, id).toContain(formatFigure(site, o));
      if (o.period.text !== "2021") expect(text, id).toContain(words.periodInWords(o.period.text));
    }
    expect(rows.length).toBe(3);
    expect(text).toContain(labelOf(site.catalog, "reporter", "compiler"));
    expect(boundText(site, all, [of("2023")]).text).not.toContain(labelOf(site.catalog, "reporter", "compiler"));
  });

  it("has beside it what the exports to the first country came to in most of the months", () => {
    const within = catalog.observations.filter(
      ({ series, counterpart, period }) =>
        series === "exports-to-partner" && counterpart === "IRN" && period.start >= "2021-01-01" && period.end <= "2021-12-31",
    );
    expect(within.length).toBeGreaterThan(1);
    const most = Math.max(...within.map(({ period }) => daysIn(period)));
    const alone = exportsAlone(catalog, all, of("2021")) ?? expect.fail();
    expect(daysIn(alone.period)).toBe(most);
    expect(exportsAlone(before.catalog, all, of("2021"))).toBeNull();
    expect(exportsAlone(catalog, all, of("2023"))?.period.text).toBe("2023");
  });

  it("is contested where another count of all trade is lower than the part, and said to be proved in releases before", () => {
    expect(of("2023").caution).toContain("contested_part_of_trade");
    for (const year of ["2015", "2021"]) expect(of(year).caution).toContain("part_of_trade");
    for (const { caution } of bounds) expect(caution).not.toContain("lower_bound");
    for (const { caution } of customsBoundCells(before.catalog, all)) expect(caution).toContain("lower_bound");
    for (const [language, words] of languages) {
      const names = sheetNames(siteInWords(language, words, HEAD));
      const [part, contested] = (["part_of_trade", "contested_part_of_trade"] as const).map((one) => words.sheet.caution([one], names));
      expect(contested, language).toContain(part);
      expect(contested?.split(/\s+/).length, language).toBeLessThanOrEqual(30);
    }
  });

  it("has what it proves on its card, and not that the difference is at least this", () => {
    const cell = drawn.find(({ cell: { dimension, period } }) => dimension === "goods_sold" && period === "2023")?.cell ?? expect.fail();
    expect(cellCard(edition, cell).lines.join(" ")).toContain("the two do not fit together");
    expect(cellCard(edition, cell).lines.join(" ")).not.toContain("at least this");
  });
});

describe("figures that are not weighed against each other", () => {
  const cells = drawn.map(({ cell }) => cell).filter(isOfFiguresAlone);

  it("are named each in the table, with what each counts, and are no cases", () => {
    expect(new Set(cells.map(({ dimension }) => dimension))).toEqual(new Set(["goods_sold", "goods_bought", "energy"]));
    for (const cell of cells) {
      const row =
        tableOf(edition, cell.dimension).find(([, period]) => period === en.periodInWords(cell.period)) ?? expect.fail(cell.period);
      expect(figuresIn(row[3]) + figuresIn(row[4]), `${cell.dimension} ${cell.period}`).toBe(cell.rows.length);
      expect(row[5]).toBe("–");
      const own = cell.rows.map((id) => catalog.observationById.get(id) ?? expect.fail(id));
      for (const o of own) expect(`${row[3]} ${row[4]}`, o.id).toContain(formatFigure(edition, o));
    }
  });

  it("are counted in releases before, those of oil without a figure", () => {
    const rows = tableOf(before, "energy");
    expect(rows.length).toBeGreaterThan(0);
    for (const [, year, , irn, isr, n] of rows) {
      expect([irn, isr], year).toEqual(["–", "–"]);
      expect(Number(n), year).toBeGreaterThan(0);
    }
  });

  it("stand on the card where they are few, and else their number", () => {
    const few = cells.find(({ rows }) => rows.length === 2) ?? expect.fail();
    const many = cells.find(({ rows }) => rows.length > 3) ?? expect.fail();
    const linesOf = (cell: typeof few) => cellCard(edition, cell).lines.join(" ");
    for (const id of few.rows) expect(linesOf(few)).toContain(formatFigure(edition, catalog.observationById.get(id) ?? expect.fail(id)));
    expect(linesOf(few)).not.toContain("counted");
    expect(linesOf(many)).toContain(`${many.rows.length} counted`);
  });

  it("name a source once that two pages of it share", () => {
    for (const row of specOf(edition, "balance-sheet").table.rows) {
      const names = row.cells.at(-1)?.split("; ") ?? [];
      expect(new Set(names).size, row.id).toBe(names.length);
    }
    const twice = specOf(before, "balance-sheet").table.rows.filter(({ cells: said }) => {
      const names = said.at(-1)?.split("; ") ?? [];
      return new Set(names).size < names.length;
    });
    expect(twice.length).toBeGreaterThan(0);
  });
});

describe("gray cells", () => {
  it.each(languages)("say below how much two amounts are about equal (%s)", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const said = paleCells(site, specOf(site, "balance-sheet")) ?? "";
    expect(said).toContain(words.figure(22, "PC", 0));
    expect(said).toContain(words.sheet.gray(["goods_sold", "goods_bought"], 22, ["votes", "visits", "events"]));
    expect(said).toContain(words.sheet.fiveYears);
    const then = siteInWords(language, words, BEFORE);
    const saidThen = paleCells(then, specOf(then, "balance-sheet"));
    expect(saidThen).not.toContain(words.figure(22, "PC", 0));
    expect(saidThen).toContain(words.sheet.paleColumns);
  });

  it("hold it by the rule that draws them", () => {
    expect([goodsStrength(100, 122), goodsStrength(123, 100)]).toEqual(["even", "slight"]);
  });
});

describe("a cell of another count", () => {
  const standIns = drawn.filter(({ isStandIn }) => isStandIn);
  const arms = standIns.filter(({ cell }) => cell.dimension === "arms");

  it("has nobody's color where one country alone is counted, shares of arms too", () => {
    expect(arms.length).toBeGreaterThan(0);
    for (const { cell } of standIns.filter(({ row }) => row.dimension !== "arms")) {
      const look = lookOf(catalog, cell, true);
      expect(look, `${cell.dimension} ${cell.period}`).toBe(cell.state === "both" ? "other" : "alone");
      expect(cellOf(edition, cell, look).isNeutral, cell.period).toBe(cell.state === "both" ? undefined : true);
    }
    for (const { cell } of arms) expect([before, then].map((site) => lookOf(site.catalog, cell, true))).toEqual(["other", "alone"]);
  });

  it("is told among those of its look", () => {
    const told = (site: Edition) => specOf(site, "balance-sheet").ends ?? "";
    expect(told(then)).toMatch(/Outlined cells have figures for one country only: [^.]*arms imports 2022–25/);
    expect(told(then)).not.toMatch(/Dashed cells show another count: [^.]*arms imports/);
    // Since 2026.23.0 they are told with those of another count that looked for both.
    expect(told(edition)).toMatch(/Dashed cells show another count: [^.]*arms imports 2022–25/);
    expect(told(before)).toMatch(/Dashed cells show another count: [^.]*arms imports 2022–25/);
  });
});

describe("a turnover whose year is not stated", () => {
  const claim = catalog.observationById.get("trade-turnover.IRN.2020.eurasia-review-2020") ?? expect.fail();
  const [check = null] = checksOf(catalog, claim.id);

  it("has both sums of exports and imports that come closest to it", () => {
    const found = bothWays(catalog, all, claim, check) ?? expect.fail();
    const next = found.next ?? expect.fail();
    expect(next.sum).toBeLessThanOrEqual(found.sum);
    expect(next.sum).toBeGreaterThan(0.9 * (claim.value ?? Infinity));
    expect(next.rows[0]?.period.text).not.toBe(found.rows[0]?.period.text);
    expect(bothWays(before.catalog, all, claim, check)?.next).toBeUndefined();
  });

  it("has none of another count beside the highest, as one name stands for both", () => {
    const found = bothWays(catalog, all, claim, check) ?? expect.fail();
    const others = new Set(found.next?.rows.map(({ id }) => id));
    const observations = catalog.observations.map((o) => (others.has(o.id) ? { ...o, reporter: "press" } : o));
    const observationsBySeries = groupBy(observations, ({ series }) => series);
    const elsewhere = bothWays({ ...catalog, observations, observationsBySeries }, all, claim, check) ?? expect.fail();
    expect(elsewhere.rows).toEqual(found.rows);
    expect(elsewhere.next?.rows.map(({ reporter }) => reporter)).toEqual(found.rows.map(({ reporter }) => reporter));
    expect(elsewhere.next?.sum).toBeLessThan(found.next?.sum ?? 0);
  });

  it("has one where the next is far from it", () => {
    const other = catalog.observationById.get("trade-turnover.ISR.2013.souleimanov-2014") ?? expect.fail();
    const [own = null] = checksOf(catalog, other.id);
    expect(bothWays(catalog, all, other, own)).not.toBeNull();
    expect(bothWays(catalog, all, other, own)?.next).toBeUndefined();
  });
});

describe("a row whose count has ended", () => {
  const fact = sheetSentence(catalog, all, sheet);

  it.each(languages)("says what another count has of a later year (%s)", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const ended = fact.notClaimed.find(({ reason }) => reason === "count_ended") ?? expect.fail();
    expect(notClaimedText(site, sheet, ended)).toMatch(new RegExp(` ${words.periodInWords("2020")}: .+\\.$`));
    const then = siteInWords(language, words, BEFORE);
    expect(notClaimedText(then, sheet, ended)).not.toContain(`${words.periodInWords("2020")}:`);
  });

  it("alone does", () => {
    const others = fact.notClaimed.filter(({ reason }) => reason !== "count_ended");
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) {
      expect(notClaimedText(edition, sheet, row)).toBe(en.sheet.notClaimed(row, sheetNames(edition)));
    }
  });
});

describe("a doubtful figure", () => {
  it("has one word in keys, tables and charts", () => {
    expect(labelOf(catalog, "status", "U")).toBe("doubtful");
    expect(en.sheet.doubtful("1")).toContain("doubtful");
    for (const key of [en.chart.key.unreliable, en.claimForm.figures.doubtful, en.claimForm.figures["estimated-reading"]])
      expect(key).toContain("doubtful");
  });

  it.each(languages)("is called in keys of releases before as it was (%s)", (language, words) => {
    const then = wordsOf(BEFORE, words);
    const keys = ({ chart, claimForm }: typeof words) => [
      chart.key.unreliable,
      claimForm.figures.doubtful,
      claimForm.figures["estimated-reading"],
    ];
    const changed = keys(words).filter((key, i) => key !== keys(then)[i]);
    expect(changed.length).toBe(language === "ru" ? 0 : 3);
  });
});

describe("words of releases before", () => {
  it.each(languages)("are kept through every release before (%s)", (language, words) => {
    for (const release of ["2026.21.0", "2026.18.0", "2026.12.0", "2026.9.0", "2026.8.0"]) {
      const then = wordsOf(release, words);
      const said = then.sheet.caution(["doubtful_figure"], sheetNames(edition));
      const changed = language === "az" || language === "ru";
      expect(said === words.sheet.caution(["doubtful_figure"], sheetNames(edition)), `${language} ${release}`).toBe(!changed);
      const key = then.claimForm.figures["estimated-reading"];
      expect(key === words.claimForm.figures["estimated-reading"], `${language} ${release}`).toBe(language === "ru");
    }
  });
});
