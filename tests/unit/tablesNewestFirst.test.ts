import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Table } from "../../src/chart/chartSpec/chartSpec.ts";
import type { Chart } from "../../src/model/chart.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Tables of charts of one count of both partners are in the order of every other table, and have no column of dashes alone. */

const BEFORE = "2026.28.0";
const { catalog } = computedSite(HEAD);
const languages = await someWords();
const CHARTS = catalog.charts.filter(({ kind }) => kind === "pair");

describe.each(languages)("tables of both partners (%s)", (language, words) => {
  const [now, then] = [siteInWords(language, words, HEAD), siteInWords(language, words, BEFORE)];
  const tableOf = (site: typeof now, chart: Chart): Table => chartSpec(site, chart, viewOf()).table;

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))("%s: the newest figure of each count first", (_, chart) => {
    const rows = tableOf(now, chart).rows.flatMap(({ href }) => {
      const o = catalog.observationById.get(decodeURIComponent(href.split("/").at(-1) ?? ""));
      return o === undefined ? [] : [o];
    });
    for (const [i, o] of rows.entries()) {
      const next = rows[i + 1];
      const isSame =
        next?.series === o.series && next.counterpart === o.counterpart && next.basis === o.basis && next.reporter === o.reporter;
      if (isSame) expect(o.period.end >= next.period.end, `${o.id}, ${next.id}`).toBe(true);
    }
  });

  it("leaves out intervals where no figure has one, and has them in releases before", () => {
    const interval = now.words.pair.columns[1] as string;
    const [votes, imports] = ["un-votes", "imports-reported"].map((id) => catalog.chartById.get(id) as Chart) as [Chart, Chart];
    expect(tableOf(now, votes).columns).toContain(interval);
    expect(tableOf(now, imports).columns).not.toContain(interval);
    expect(tableOf(then, imports).columns).toContain(interval);
    for (const { columns, rows } of CHARTS.map((chart) => tableOf(now, chart))) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      for (const [i, column] of columns.entries())
        expect(
          rows.some(({ cells }) => cells[i] !== "–"),
          column,
        ).toBe(true);
    }
  });

  it("keeps the order of releases before", () => {
    const imports = catalog.chartById.get("imports-reported") as Chart;
    const [a, b] = [now, then].map((site) => tableOf(site, imports).rows.map(({ href }) => href.split("/").at(-1)));
    expect(a?.[0]).not.toBe(b?.[0]);
    expect([...(a ?? [])].sort()).toEqual([...(b ?? [])].sort());
  });
});
