import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { chartNumbers } from "../../src/worker/nouns/chart/csv.ts";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { OBSERVATION_COLUMNS } from "../../src/worker/nouns/observation/csv.ts";
import { fileColumns } from "../../src/worker/pages/api/fileColumns.ts";
import { ApiPage } from "../../src/worker/pages/api/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the columns of files of numbers mean stands in the guide to the API, and pages of charts lead there. */

const site = computedSite(HEAD);
const { catalog } = site;
const said = fileColumns(site);
const named = (file: keyof typeof said) => said[file].map(({ name }) => name);
const chartOf = (id: string) => catalog.chartById.get(id) as Chart;
const columnsOf = (id: string) => csvParse(chartNumbers(site, chartOf(id), WHOLE, {}).text).columns;
const languages = await someWords();
const page = String(ApiPage({ edition: site, at: "https://baku.example", newest: undefined, citation: "", address: "/api" }).body);

describe("the columns of files", () => {
  it("are all there, in the order of the files", () => {
    expect(named("figures")).toEqual(OBSERVATION_COLUMNS);
    expect([...named("figures"), ...named("ofBoth")]).toEqual(columnsOf("un-votes"));
    expect(named("sheet")).toEqual(columnsOf("balance-sheet"));
    expect(named("index")).toEqual(columnsOf("balance"));
  });

  it("each have a meaning in words, and an example that a file has", () => {
    for (const column of Object.values(said).flat()) {
      expect(column.meaning.split(" ").length, column.name).toBeGreaterThan(1);
      expect(column.meaning, column.name).not.toContain("codes.csv");
      expect(column.example, column.name).not.toBe("");
    }
  });

  it("have examples of the lists that they name", () => {
    for (const { name, codes, example } of Object.values(said).flat()) {
      const list = catalog.codes.filter((code) => code.list === codes).map(({ code }) => code);
      if (codes !== null) expect(list, name).toContain(example);
    }
    expect(said.figures.filter(({ codes }) => codes !== null).length).toBeGreaterThan(8);
  });

  it("keep status and grade apart", () => {
    const meaningOf = (file: keyof typeof said, of: string) => said[file].find(({ name }) => name === of)?.meaning;
    expect(meaningOf("figures", "status")).toContain("grade");
    for (const file of ["ofBoth", "sheet"] as const) expect(meaningOf(file, "grade"), file).toContain("status");
  });

  it("stand at a place of the guide", () => {
    const part = /<section id="columns">(.*?)<\/section>/s.exec(page)?.[1] ?? "";
    for (const { name } of Object.values(said).flat()) expect(part).toContain(`<code>${name}</code>`);
  });
});

describe("the page of a chart", () => {
  const pageOf = (edition: Edition, id: string) => {
    const chart = edition.catalog.chartById.get(id) as Chart;
    return String(ChartPage({ edition, spec: chartSpec(edition, chart, WHOLE), page: { chart, view: viewOf(), released: null } }).body);
  };

  it.each(languages)("leads to them beside its file (%s)", (language, words) => {
    const part = pageOf(siteInWords(language, words, HEAD), "trade-volumes");
    expect(/<a href="\/api#columns"[^>]*>([^<]*)<\/a>/.exec(part)?.[1]).toBe(words.tools.columns);
  });

  it("does not in releases before 2026.29.0", () => {
    expect(pageOf(computedSite("2026.28.0"), "trade-volumes")).not.toContain("/api#columns");
  });
});
