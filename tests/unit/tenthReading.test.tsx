import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { firstFinding } from "../../src/chart/chartSpec/firstFinding.ts";
import { comparedFigure } from "../../src/chart/chartSpec/tabledFigure.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { labelOf } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { relatedCharts } from "../../src/model/chartClaims.ts";
import { countedApart } from "../../src/model/dimensions/countedApart.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { en } from "../../src/words/en.ts";
import { twoYears } from "../../src/words/kit/inShort.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.20.0 missed, as it is said since, and that the releases before keep what they said. */

const BEFORE = "2026.20.0";
const edition = computedSite(HEAD);
const { catalog } = edition;
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();

const chartOf = (id: string) => catalog.chartById.get(id) as Chart;
const specOf = (site: Edition, id: string): ChartSpec => chartSpec(site, chartOf(id), viewOf());
const findings = ({ sentences = [] }: ChartSpec) => sentences.filter(({ part }) => part === "finding").map(({ text }) => text);
const rowsOf = ({ table }: ChartSpec) => table.rows.map(({ cells }) => cells);

describe("a figure that can only be too high", () => {
  const limits = catalog.observations.filter((o) => isUpperLimit(catalog, o));

  it("is “at most” it in every table, as a source's own “up to” is another thing", () => {
    expect(limits.length).toBeGreaterThan(10);
    for (const o of limits) {
      expect(comparedFigure(edition, o), o.id).toMatch(/^at most \$/);
      expect(comparedFigure(before, o), o.id).toMatch(/^up to \$/);
    }
    const [limit] = limits;
    expect(rowsOf(specOf(edition, "balance-sheet")).flat().join("\n")).not.toContain("up to $");
    expect(rowsOf(specOf(before, "balance-sheet")).flat().join("\n")).toContain("up to $");
    for (const [language, words] of languages) {
      const said = words.kit.hedgedFigure("at_most", limit?.value ?? 0, "USD", 2);
      expect(said, language).not.toBe(words.kit.figure(limit?.value ?? 0, "USD", 2));
      expect(said, language).not.toContain("{");
    }
  });

  it("is a limit in the notes of either country's rows", () => {
    for (const { id, note } of limits) expect(note, id).toMatch(/^An upper limit: far above/);
    expect(new Set(limits.map(({ counterpart }) => counterpart)).size).toBe(2);
  });

  it("is “at most” in a sum of two", () => {
    expect(findings(specOf(edition, "trade-volumes")).join(" ")).toMatch(/imports \(CEPII\): at most \$608 million \(2006\)/);
    expect(findings(specOf(before, "trade-volumes")).join(" ")).toContain("up to $608 million");
  });
});

describe("the years of the past in the title", () => {
  it("stand before what was sold in them, and not behind the votes too", () => {
    expect(specOf(edition, "balance-sheet").title).toMatch(/, but in \d{4}–\d{2,4} sold more to Israel than to Iran$/);
    for (const release of ["2026.27.0", "2026.22.0"])
      expect(specOf(siteInWords("en", en, release), "balance-sheet").title).toMatch(
        /, but in \d{4}–\d{2,4} sold more to Israel than Iran$/,
      );
    expect(specOf(before, "balance-sheet").title).toMatch(/, but sold more to Israel than Iran, \d{4}–\d{2,4}$/);
  });
});

describe("a year of figures that no count compares", () => {
  const years = countedApart(catalog, viewOf().vintage, "goods_sold").map(({ year }) => year);
  const told = (site: Edition) => rowsOf(specOf(site, "balance-sheet")).filter((cells) => cells[2] === site.words.sheet.apart);

  it("has a row in the table of the balance sheet with the figures of each country, what each counts, and which an article claims", () => {
    const rows = told(edition);
    const sold = rows.filter(([name]) => name === en.sheet.dimension.goods_sold);
    expect(sold.length).toBeGreaterThan(1);
    for (const [, year, , irn, isr] of sold) {
      expect(years).toContain(Number(year));
      expect(irn, year).toMatch(/\(.+\)/);
      expect(isr, year).toMatch(/\(.+\)/);
    }
    expect(sold.flat().join(), "a share of a partner's oil is no amount that was sold to it").not.toMatch(/\d%/);
    expect(
      told(siteInWords("en", en, "2026.29.0"))
        .flat()
        .join(),
    ).toMatch(/almost 50% \([^;]*; an article's claim\)/);
    const doubtful = countedApart(catalog, viewOf().vintage, "goods_sold")
      .filter(({ year }) => sold.some((cells) => cells[1] === String(year)))
      .flatMap(({ cell }) => cell.rows.filter((id) => catalog.observationById.get(id)?.status === "U"));
    expect(doubtful.length).toBeGreaterThan(0);
    expect(sold.flat().join().split("doubtful").length - 1).toBe(doubtful.length);
    const dots = (specOf(edition, "balance-sheet").sentences ?? []).find(({ text }) => /^A dot(?: also stands| or gap)/.test(text));
    for (const [, year] of sold) expect(dots?.text).toContain(String(year).slice(2));
  });

  it("stands among the years of its row, the newest first", () => {
    const sold = rowsOf(specOf(edition, "balance-sheet")).filter(([name]) => name === en.sheet.dimension.goods_sold);
    const ends = sold.map(([, period = ""]) => Number(/\d{4}$/.exec(period)?.[0]));
    expect(ends).toEqual([...ends].sort((a, b) => b - a));
  });

  it("has none in releases before, whose key says it as it did", () => {
    expect(told(before)).toEqual([]);
    const keys = (site: Edition) => JSON.stringify(specOf(site, "balance-sheet").forms?.map((form) => ("key" in form ? form.key : null)));
    expect(keys(edition)).toContain(en.sheet.key.incomparable);
    expect(keys(before)).toContain(en.sheet.key.missing);
  });
});

describe("the table of the balance sheet", () => {
  const said = (site: Edition, name: string, year: string) =>
    rowsOf(specOf(site, "balance-sheet")).find(([row, period]) => row === name && period === year)?.[2] ?? expect.fail(`${name} ${year}`);

  it("says which test speaks against a side of the votes, where one does", () => {
    expect(said(edition, en.sheet.dimension.votes, "2006")).toMatch(/unclear\. .*What speaks against a clear side: in 2006 .+\.$/);
    expect(said(edition, en.sheet.dimension.votes, "2012")).not.toContain("speaks against");
    expect(said(before, en.sheet.dimension.votes, "2006")).not.toContain("speaks against");
  });

  it("says of a bound what other counts say, and not that the difference is at least that", () => {
    const bound = said(edition, en.sheet.dimension.goods_sold, "2023");
    expect(bound).toMatch(/By another count .+ The two counts do not fit together\. Exports to Iran alone came to \$14 million/);
    expect(bound).not.toContain("true difference");
    expect(said(before, en.sheet.dimension.goods_sold, "2023")).toContain("The true difference is at least this.");
  });
});

describe("figures that a chart of claims adds up", () => {
  const ids = (site: Edition) => specOf(site, "trade-volumes").table.rows.map(({ href = "" }) => href);
  const added = ["trade-baci-exports.IRN.2006.cepii-baci", "trade-baci-imports.ISR.2008.cepii-baci"];

  it("stand in its table with their sources, and in releases before in none", () => {
    for (const id of added) {
      expect(catalog.observationById.has(id), id).toBe(true);
      expect(
        ids(edition).some((href) => href.includes(id)),
        id,
      ).toBe(true);
      expect(
        ids(before).some((href) => href.includes(id)),
        id,
      ).toBe(false);
    }
    const sources = (site: Edition) => specOf(site, "trade-volumes").sources.length;
    expect(sources(edition)).toBeGreaterThan(sources(before));
    expect(JSON.stringify(specOf(edition, "trade-volumes").sources)).toContain("cepii-baci");
    expect(rowsOf(specOf(edition, "oil-supply")).length).toBe(rowsOf(specOf(before, "oil-supply")).length);
  });
});

describe("imports as Azerbaijan reports them", () => {
  it("have the figures behind the points of another count in their table", () => {
    const ofOther = (site: Edition) => rowsOf(specOf(site, "imports-reported")).filter((cells) => cells.join().includes("CEPII"));
    expect(ofOther(edition).length).toBeGreaterThan(5);
    expect(new Set(ofOther(edition).map(([, , country]) => country)).size).toBe(2);
    expect(ofOther(before)).toEqual([]);
  });

  it("say a printed 0 in a sentence, below the picture since 2026.29.0", () => {
    expect(specOf(edition, "imports-reported").ends).toContain("The source prints 0 for Israel in 1992.");
    expect(findings(specOf(before, "imports-reported"))).toContain("The source prints 0 for Israel: imports 1992.");
  });

  it("have other counts of both countries among the related charts", () => {
    const near = (site: Edition) => relatedCharts(site.catalog, chartOf("imports-reported")).map(({ id }) => id);
    expect(near(edition)).toContain("imports-one-method");
    expect(near(before)).not.toContain("imports-one-method");
  });
});

describe("arms", () => {
  it("say of each year whether shares are about even or not known", () => {
    const said = findings(specOf(edition, "arms-import-shares")).join(" ");
    const shares = catalog.observations.filter(
      ({ series, basis }) => series === "arms-import-share" && basis === "arms_imports_tiv_register",
    );
    const sorted = (end: string) =>
      shares.filter(({ period }) => period.end.startsWith(end)).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const [first, second] = sorted("2023");
    expect((first?.value ?? 0) - (second?.value ?? 0)).toBeLessThan(1);
    for (const o of [first, second]) expect(said).toContain(labelOf(catalog, "counterpart", o?.counterpart ?? ""));
    expect(said).toMatch(/, Belarus 2024; Israel and Türkiye about even 2023; China, Israel and Pakistan about even 2025\./);
    expect(findings(specOf(frozenSite("2026.32.0"), "arms-import-shares")).join(" ")).toContain("; 2025 unknown (too much missing here).");
    expect(findings(specOf(frozenSite("2026.22.0"), "arms-import-shares")).join(" ")).toContain("; 2025 too little known.");
    const [largest] = sorted("2025");
    const rest = 100 - sorted("2025").reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(rest).toBeLessThan(largest?.value ?? 0);
    expect(findings(specOf(frozenSite(BEFORE), "arms-import-shares")).join(" ")).toContain("nobody clearly in 2023 and 2025");
    expect(findings(specOf(frozenSite("2026.21.0"), "arms-import-shares")).join(" ")).toMatch(
      /; in 2023 Israel and Türkiye about even; for 2025 not known/,
    );
  });

  it("range over every year of their count, over a gap too", () => {
    const rows = catalog.observations.filter(
      ({ series, counterpart, reporter }) => series === "arms-deliveries" && counterpart === "ISR" && reporter === "sipri",
    );
    const [said = ""] = findings(specOf(edition, "arms-deliveries"));
    expect(said).toContain("2006 and 2008–20");
    expect(new Set(rows.map(({ period }) => period.text))).toContain("2006");
    const values = rows.flatMap(({ value }) => value ?? []);
    for (const end of [Math.min(...values), Math.max(...values)]) expect(said).toContain(en.figure(end, "TIV", 0));
    expect(findings(specOf(before, "arms-deliveries"))[0]).toContain("(SIPRI, 2008–20)");
  });
});

describe("twelve months that are no calendar year", () => {
  it("are told by their two years, and nothing else is", () => {
    const named = (text: string) => twoYears(parsePeriod(text) ?? expect.fail(text));
    expect(named("2022-03-21/2023-03-20")).toBe("2022/23");
    expect(["2022", "2016/2017", "2016/2020", "2022-12/2023-01", "2022-01/2022-12"].map(named)).toEqual([null, null, null, null, null]);
    expect(findings(specOf(edition, "trade-volumes")).join(" ")).toContain("(2022/23; ");
    expect(findings(specOf(before, "trade-volumes")).join(" ")).toContain("(21 March 2022–20 March 2023; ");
  });
});

describe("the list of charts", () => {
  it("tells one country's trade with the other's, and in releases before the first alone", () => {
    for (const id of ["trade-volumes", "trade-directions"]) {
      expect(firstFinding(catalog, specOf(edition, id)), id).toMatch(/Iran.*Israel|Israel.*Iran/);
      expect(firstFinding(before.catalog, specOf(before, id)), id).not.toMatch(/Iran.*Israel|Israel.*Iran/);
    }
    const [ofIran, ofIsrael] = ["IRN", "ISR"].map((code) => catalog.observations.find(({ counterpart }) => counterpart === code)?.id ?? "");
    const told = (first: string[], next: string[]) =>
      firstFinding(catalog, {
        ...specOf(edition, "freight"),
        sentences: [first, next].map((rows, i) => ({ part: "finding", text: "AB".charAt(i), rows })),
      });
    expect(told([ofIran ?? ""], [ofIsrael ?? ""])).toBe("A B");
    expect(told([ofIran ?? ""], [ofIran ?? ""])).toBe("A");
    expect(told([], [ofIsrael ?? ""]), "of no partner's rows").toBe("A");
    expect(firstFinding(catalog, specOf(edition, "freight"))).toBe(findings(specOf(edition, "freight"))[0]);
  });
});

describe("words of six languages", () => {
  it("say all of it without a gap", () => {
    for (const [language, words] of languages) {
      const site = siteInWords(language, words, HEAD);
      for (const id of ["arms-import-shares", "arms-deliveries", "trade-volumes", "imports-reported", "balance-sheet"]) {
        const text = [...findings(specOf(site, id)), ...rowsOf(specOf(site, id)).flat()].join("\n");
        expect(text, `${language} ${id}`).not.toMatch(/undefined|null|\{|\[object/);
      }
    }
  });
});
