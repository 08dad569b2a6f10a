import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { cellsDrawn, sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { saidCautions } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { comparedFigure, tabledFigure } from "../../src/chart/chartSpec/tabledFigure.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { checksInView } from "../../src/model/checksInView.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { countedApart } from "../../src/model/dimensions/countedApart.ts";
import type { GroundedCell } from "../../src/model/dimensions/dimension.ts";
import { sideOf } from "../../src/model/dimensions/strength.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { sharedOccasions } from "../../src/model/occasions.ts";
import { en } from "../../src/words/en.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { VerdictGroups } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { LatestEvents } from "../../src/worker/pages/home/latestEvents.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.19.0 missed, as it is said since, and that the releases before keep what they said. */

const BEFORE = "2026.19.0";
const edition = computedSite(HEAD);
const { catalog } = edition;
const languages = await someWords();

const before = siteInWords("en", en, BEFORE);

function specOf(site: Edition, id: string): ChartSpec {
  return chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf());
}

/** Digits as every language may write them as Latin ones, and spaces at which a line may not break as others. */
const inLatin = (text: string) => text.replaceAll("\u00a0", " ").replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

describe("a figure in the table of a chart", () => {
  it("is a limit where it can only be too high, and else has its doubt behind it, in a table of one count of both countries", () => {
    const rows = catalog.observations.filter(({ series }) => series === "trade-baci-imports" || series === "imports-from-partner");
    const said = { limit: 0, doubt: 0, plain: 0 };
    for (const o of rows) {
      const figure = comparedFigure(edition, o);
      const kind = isUpperLimit(catalog, o) ? "limit" : o.status === "U" ? "doubt" : "plain";
      expect(figure.startsWith("at most "), o.id).toBe(kind === "limit");
      expect(figure.endsWith(" (doubtful)"), o.id).toBe(kind === "doubt");
      said[kind]++;
    }
    expect(Math.min(said.limit, said.doubt, said.plain)).toBeGreaterThan(5);
  });

  it("has its doubt behind it in other tables, and nothing where its source vouches for it", () => {
    const doubtful = catalog.observations.filter(({ status, series }) => status === "U" && series === "oil-supply-share");
    expect(doubtful.length).toBeGreaterThan(3);
    for (const o of doubtful) expect(tabledFigure(edition, o), o.id).toMatch(/ \(doubtful\)$/);
    const plain = catalog.observations.find(({ series, status }) => series === "arms-import-share" && status === "A");
    expect(tabledFigure(edition, plain ?? expect.fail())).not.toContain("(");
  });

  it("has neither in the tables of releases before", () => {
    for (const id of ["imports-one-method", "imports-reported", "oil-supply"]) {
      const cells = ({ table }: ChartSpec) => table.rows.map(({ cells: [figure] }) => figure).join();
      expect(cells(specOf(edition, id)), id).toMatch(/doubtful/);
      expect(cells(specOf(before, id)), id).not.toMatch(/doubtful/);
    }
  });
});

describe("the dots of the balance sheet", () => {
  const query = sheetQuery(viewOf());
  const sheet = balanceSheet(catalog, query);
  const drawn = cellsDrawn(sheet);

  it("are told of the years in which both countries have figures and no cell stands", () => {
    const years = countedApart(catalog, query.vintage, "goods_sold").filter(
      ({ year }) => year <= sheet.last && !drawn.some((one) => one.row.dimension === "goods_sold" && one.year === year),
    );
    expect(years.map(({ year }) => year)).toEqual([2024, 2025]);
    for (const { cell } of years) {
      const countries = cell.rows.map((id) => catalog.observationById.get(id)?.counterpart);
      expect(new Set(countries)).toEqual(new Set(["IRN", "ISR"]));
    }
    expect(countedApart(catalog, query.vintage, "votes")).toEqual([]);
  });

  it.each(languages)("are explained below the picture, and are not in releases before (%s)", (language, words) => {
    const now = siteInWords(language, words, HEAD);
    const { ends, sentences = [] } = specOf(now, "balance-sheet");
    const dots = words.sheet.countedApart([]);
    expect(dots).toBeNull();
    const [told] = sentences.filter(({ text }) => inLatin(text).includes("2021") && inLatin(text).includes("2024"));
    expect(told?.rows.length ?? 0).toBeGreaterThan(3);
    expect(ends).toContain(told?.text);
    expect(specOf(siteInWords(language, words, BEFORE), "balance-sheet").ends).not.toContain(told?.text);
  });

  it("name a small difference and an uncertain side apart, and neither where no cell is pale for it", () => {
    expect(en.sheet.pale(["goods_sold"], [])).toMatch(
      /^Pale cells of a year: one country has less than twice as much as the other \(exports\)\./,
    );
    expect(en.sheet.pale([], ["votes"])).toMatch(/^Pale cells of a year: the side is less certain \(votes\)\./);
    // What the words say as “twice”.
    expect(THRESHOLDS.goods_clear_times).toBe(2);
  });
});

describe("pale cells, of a year and of several", () => {
  it.each(languages)("are explained on pages that draw them, and on those of releases before are not (%s)", (language, words) => {
    const read = (release: string, id: string) => {
      const site = siteInWords(language, words, release);
      return String(<HowToRead edition={site} spec={specOf(site, id)} />);
    };
    for (const said of [words.sheet.pale(["goods_sold"], ["votes", "visits"]), words.sheet.fiveYears]) {
      expect(read(HEAD, "balance-sheet")).toContain(said);
      expect(read(BEFORE, "balance-sheet")).not.toContain(said);
      expect(read(HEAD, "visitors")).not.toContain(said);
    }
  });
});

describe("a cell of another count", () => {
  const cells = (release: string) =>
    balanceSheet({ ...catalog, release }, { ...sheetQuery(viewOf()), rows: ["goods_bought"] }).rows.flatMap((row) => row.cells);
  const ofImports = ({ measure, state }: GroundedCell) => measure === "trade-baci-imports" && state === "both";

  it("has no side where the larger figure can only be too high, of either country, and had one in releases before", () => {
    const said = { open: 0, sided: 0 };
    for (const cell of cells(HEAD).filter(ofImports)) {
      const [irn, isr] = catalog.subject.partners.map(({ code }) =>
        cell.rows.flatMap((id) => catalog.observationById.get(id) ?? []).find(({ counterpart }) => counterpart === code),
      );
      const larger = (cell.irn ?? 0) > (cell.isr ?? 0) ? irn : isr;
      const isOpen = isUpperLimit(catalog, larger ?? expect.fail());
      expect(sideOf(cell) === null, cell.period).toBe(isOpen);
      said[isOpen ? "open" : "sided"]++;
    }
    expect(Math.min(said.open, said.sided)).toBeGreaterThan(3);
    for (const cell of cells(BEFORE).filter(ofImports)) expect(sideOf(cell), cell.period).not.toBeNull();
  });

  it("is told and drawn without a side then, and its chart draws no lean of it", () => {
    const { forms, table } = specOf(edition, "balance-sheet");
    const row = table.rows.find(({ id }) => id === "goods_bought.2015");
    expect(row?.cells[2]).toMatch(/^another count\. An upper limit for Iran/);
    const form = forms?.find(({ kind }) => kind === "cells") as CellsPanel;
    const years = form.groups.flatMap(({ rows }) => rows).find(({ id }) => id === "goods_bought")?.years ?? [];
    const partners = years.filter(({ at }) => ["2015", "2016", "2019"].includes(at)).map(({ at, look, partner }) => [at, look, partner]);
    expect(partners).toEqual([
      ["2015", "other", null],
      ["2016", "other", null],
      ["2019", "other", "IRN"],
    ]);
    const points = ({ panels }: ChartSpec) =>
      panels.flatMap(({ lines }) => lines.filter(({ id }) => id.startsWith("trade-baci-imports")).flatMap((line) => line.points));
    expect(points(specOf(before, "imports-reported")).length - points(specOf(edition, "imports-reported")).length).toBe(2);
  });

  it("does not say again what stands behind its figures", () => {
    const doubtful = cells(HEAD).filter((cell) => ofImports(cell) && cell.caution.includes("doubtful_figure"));
    expect(doubtful.length).toBeGreaterThan(10);
    for (const cell of doubtful) {
      expect(saidCautions(catalog, cell)).not.toContain("doubtful_figure");
      expect(saidCautions({ ...catalog, release: BEFORE }, cell)).toContain("doubtful_figure");
    }
    // A sum of ours from a rounded rate has no mark of its own.
    const bound = balanceSheet(catalog, { ...sheetQuery(viewOf()), rows: ["goods_sold"] }).rows.flatMap((row) => row.cells);
    for (const cell of bound.filter(({ measure }) => measure === "customs-bound"))
      expect(saidCautions(catalog, cell)).toEqual(cell.caution);
  });
});

describe("the newest figures of both countries in a finding", () => {
  it.each(languages)(
    "have a doubt behind the figure that it is of, and in releases before in a sentence of its own (%s)",
    (language, words) => {
      const said = (release: string) => specOf(siteInWords(language, words, release), "imports-reported").finding ?? "";
      const marked = words.sheet.doubtful(words.figure(189e6, "USD", 2));
      expect(said(HEAD)).toContain(marked);
      expect(said(HEAD)).not.toContain(words.sheet.doubtful(words.figure(182e6, "USD", 2)));
      expect(said(BEFORE)).not.toContain(marked);
      expect(said(BEFORE).split(". ").length).toBeGreaterThan(said("2026.22.0").split(". ").length);
    },
  );
});

describe("years of slight differences", () => {
  it.each(languages)("say how little that is, of goods, and do not in releases before (%s)", (language, words) => {
    const told = (release: string) => specOf(siteInWords(language, words, release), "exports-one-method").finding ?? "";
    const brackets = (text: string) => text.match(/\([^)]*\)/g)?.length ?? 0;
    // Since 2026.29.0 there is a bracket more, of other counts of later years.
    expect(brackets(told("2026.28.0")) - brackets(told(BEFORE))).toBe(1);
  });
});

describe("exports of a year that customs data alone bound", () => {
  it.each(languages)("are named as another office has them, with that office, and are not in releases before (%s)", (language, words) => {
    const said = (release: string) => specOf(siteInWords(language, words, release), "exports-one-method").ends;
    const figure = words.figure(14e6, "USD", 2);
    expect(said(HEAD)).toContain(figure);
    expect(said(BEFORE)).not.toContain(figure);
  });
  it("rest on the row that has them", () => {
    const { sentences = [] } = specOf(edition, "exports-one-method");
    const [bound] = sentences.filter(({ text }) => text.includes("$14 million that year (Iranian Ministry of Roads)"));
    expect(bound?.rows).toContain("exports-to-partner.IRN.2023.tehrantimes-508982");
    const named = (site: Edition) => specOf(site, "exports-one-method").sources.map(({ href }) => href.split("/").at(-1));
    expect(named(edition)).toContain("tehrantimes-508982");
    expect(named(before)).not.toContain("tehrantimes-508982");
  });
});

describe("visits that are not counted", () => {
  it("are as many of each country as the events of the kind that are not scored", () => {
    const left = catalog.events.filter(({ kind, scored }) => kind === "visit" && !scored);
    const { sentences = [], ends } = specOf(edition, "visits");
    const [said] = sentences.filter(({ text }) => text.startsWith("Not counted"));
    expect(new Set(said?.rows)).toEqual(new Set(left.map(({ id }) => id)));
    const of = (partner: string) => left.filter((event) => event.partner === partner).length;
    expect(said?.text).toMatch(new RegExp(`: Iran ${of("IRN")} and Israel ${of("ISR")}\\.$`));
    expect(ends).toContain(said?.text);
    expect(specOf(before, "visits").ends).not.toContain("Not counted are");
    expect(specOf(edition, "visitors").ends).not.toContain("Not counted");
  });
});

describe("a range of one count", () => {
  it.each(languages)("has the years of the count behind its name, and has none in releases before (%s)", (language, words) => {
    const said = (release: string) => inLatin(specOf(siteInWords(language, words, release), "arms-deliveries").finding ?? "");
    const years = inLatin(words.kit.yearSpan(2008, 2020));
    expect(said(HEAD)).toContain(years);
    expect(said(BEFORE)).not.toContain(years);
  });
});

describe("the heading of arms", () => {
  it.each(languages)("names whose records its claim matches, and does not in releases before (%s)", (language, words) => {
    const said = (release: string) =>
      specOf(siteInWords(language, words, release), "arms-import-shares").sentences?.find(({ part }) => part === "headline")?.text ?? "";
    expect(said(HEAD)).toContain("(SIPRI)");
    expect(said(BEFORE)).not.toContain("SIPRI");
  });
});

describe("dates that the fact check compares", () => {
  const checks = checksInView(catalog, viewOf().vintage);
  const differing = checks.filter(({ verdict }) => verdict === "differs");

  it("are told with their occasions where several share one", () => {
    expect(sharedOccasions(catalog, differing)).toEqual({ dates: 12, occasions: 4, most: 6 });
    const [first] = differing.filter(({ claim }) => claim.includes("#"));
    expect(sharedOccasions(catalog, first ? [first] : expect.fail())).toBeNull();
    expect(
      sharedOccasions(
        catalog,
        checks.filter(({ claim }) => !claim.includes("#")),
      ),
    ).toBeNull();
    expect(sharedOccasions({ ...catalog, release: BEFORE }, differing)).toBeNull();
  });

  it.each(languages)("say it in the heading of each verdict, and do not in releases before (%s)", (language, words) => {
    const heading = (release: string) => {
      const site = siteInWords(language, words, release);
      const html = String(<VerdictGroups edition={site} checks={differing} open={false} table={() => null} />);
      return inLatin(/<h2.*?<\/h2>/s.exec(html)?.[0].replace(/<[^>]+>/g, "") ?? "");
    };
    const on = inLatin(words.lists.checks.datesOn({ dates: 12, occasions: 4, most: 6 }));
    expect(on).toContain("4");
    expect(heading(HEAD)).toContain(on);
    expect(heading(BEFORE)).not.toContain(on);
    expect(inLatin(words.dashboard.factCheck.onOccasions({ dates: 12, occasions: 4, most: 6 }))).toMatch(/12.*4/);
  });
});

describe("the latest events of a country", () => {
  it("stand under its name, as some are about it alone; in releases before it is said that they are with it", () => {
    const headings = (site: Edition) => {
      const html = String(<LatestEvents edition={site} vintage={viewOf().vintage} />);
      return [...html.matchAll(/<h3>.*?<\/h3>/gs)].map(([heading]) => heading.replace(/<svg.*?<\/svg>|<[^>]+>/gs, "").trim());
    };
    expect(headings(edition)).toEqual(["Iran", "Israel"]);
    expect(headings(before)).toEqual(["With Iran", "With Israel"]);
  });
});
