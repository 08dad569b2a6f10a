import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { chartPairs } from "../../src/model/chartRows.ts";
import { termsOf } from "../../src/model/terms.ts";
import { chartNumbers } from "../../src/worker/nouns/chart/csv.ts";
import { observationColumns } from "../../src/worker/nouns/observation/csv.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { viewOf } from "../fixtures/sheetSite.ts";

/** The CSV of a chart of both partners: what belongs to both together is there too, which releases before 2026.27.0 leave out unsaid. */

const site = computedSite(HEAD);
const { catalog } = site;
const view = viewOf();
const votes = catalog.chartById.get("un-votes") as Chart;
const pairs = chartPairs(catalog, votes, view.vintage);

describe("the CSV of the votes", () => {
  const { text, lacking } = chartNumbers(site, votes, view, {});
  const rows = csvParse(text);
  const both = rows.filter(({ counterpart }) => counterpart === "");

  it("has, with what terms keep out, as many figures as the table", () => {
    expect(rows.length + lacking.rows).toBe(chartSpec(site, votes, view).table.rows.length);
    expect(both.map(({ id }) => id)).toEqual(pairs.filter(({ source }) => termsOf(catalog, source).redistribute).map(({ id }) => id));
    expect(both.length).toBeGreaterThan(50);
  });

  it("gives the figures of both with interval, grade, unit and terms, and none of these to those of one", () => {
    for (const row of both) {
      const pair = pairs.find(({ id }) => id === row["id"]) ?? expect.fail();
      const text = (value: number | null) => (value === null ? "" : String(value));
      expect([row["value"], row["low"], row["high"], row["n"]]).toEqual([pair.value, pair.low, pair.high, pair.n].map(text));
      expect([row["grade"], row["period"], row["unit"]]).toEqual([pair.grade, pair.period.text, catalog.seriesById.get(pair.series)?.unit]);
      expect(row["license"]).toBe(termsOf(catalog, pair.source).license);
    }
    for (const row of rows) if (row["counterpart"] !== "") expect([row["low"], row["high"], row["grade"]]).toEqual(["", "", ""]);
  });

  it("keeps the columns of other files in front, and puts words for codes behind all", () => {
    const plain = observationColumns(catalog.release).map(({ name }) => name);
    expect(rows.columns).toEqual([...plain, "low", "high", "grade"]);
    const labelled = csvParse(chartNumbers(site, votes, view, { labels: true }).text);
    expect(labelled.columns.slice(0, rows.columns.length)).toEqual(rows.columns);
    const one = labelled.find(({ counterpart }) => counterpart === "") ?? expect.fail();
    for (const name of ["unit_label", "grade_label", "collection_label"]) expect(one[name], name).not.toBe("");
  });

  it("is narrowed by years as the rows of one partner are", () => {
    const part = csvParse(chartNumbers(site, votes, view, { from: 2015, to: 2016 }).text);
    expect(part.filter(({ counterpart }) => counterpart === "").length).toBeGreaterThan(0);
    for (const { start = "", end = "" } of part) expect(start <= "2016-12-31" && end >= "2015-01-01").toBe(true);
  });

  it("has rows of one partner alone in releases before 2026.27.0", () => {
    const then = computedSite("2026.26.0");
    const before = csvParse(chartNumbers(then, then.catalog.chartById.get("un-votes") as Chart, view, {}).text);
    expect(before.columns).toEqual(observationColumns("2026.26.0").map(({ name }) => name));
    expect(before.filter(({ counterpart }) => counterpart === "")).toEqual([]);
  });
});
