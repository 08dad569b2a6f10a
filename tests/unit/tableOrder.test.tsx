import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { MEASURED } from "../../src/chart/chartSpec/table.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { tableGroups } from "../../src/worker/nouns/chart/tableGroups.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { siteOver, viewOf } from "../fixtures/sheetSite.ts";

/** Tables of figures as a first-time reader looks through them, since 2026.29.0. */

const edition = computedSite(HEAD);
const before = siteOver({ ...edition.catalog, release: "2026.28.0" });
const { subject, observations, charts } = edition.catalog;
const partners = subject.partners.map(({ code }) => code);
const byAddress = new Map(observations.map((o) => [edition.urls.observation(o.id), o]));
const rowsOf = (site: Edition, chart: (typeof charts)[number]) => chartSpec(site, chart, WHOLE).table.rows;
const tabled = charts.filter(({ kind }) => kind === "claims").map((chart) => [chart.id, chart] as const);

describe.each(tabled)("the table of %s", (_, chart) => {
  const figures = rowsOf(edition, chart).flatMap(({ href }) => byAddress.get(href) ?? []);

  it("has the partners before others in each series, and the newest first in each count", () => {
    for (const [i, o] of figures.entries()) {
      const next = figures[i + 1];
      if (next?.series !== o.series) continue;
      if (!partners.includes(o.counterpart) && !partners.every((code) => code === o.counterpart)) {
        expect(partners, next.id).not.toContain(next.counterpart);
      }
      const isOneCount = next.counterpart === o.counterpart && next.basis === o.basis && next.reporter === o.reporter;
      if (isOneCount) expect(next.period.end <= o.period.end, next.id).toBe(true);
    }
  });

  it("has the same rows as before", () => {
    const sorted = (site: Edition) =>
      rowsOf(site, chart)
        .map(({ href }) => href)
        .sort();
    expect(sorted(edition)).toEqual(sorted(before));
  });

  it("has each row once on the page, under words that it shares", () => {
    const spec = chartSpec(edition, chart, WHOLE);
    const groups = tableGroups(spec.table.rows, MEASURED);
    expect(groups.flatMap(({ rows }) => rows)).toEqual(spec.table.rows);
    for (const { heading, rows } of groups) {
      if (heading !== null) expect(new Set(rows.map(({ cells }) => cells[MEASURED]))).toEqual(new Set([heading]));
    }
  });
});

it("has no other supplier among the first shares of arms, as before", () => {
  const chart = charts.find(({ id }) => id === "arms-import-shares");
  if (chart === undefined) throw new Error("the data have no shares of arms");
  const first = (site: Edition) =>
    rowsOf(site, chart)
      .slice(0, 10)
      .map(({ href }) => byAddress.get(href));
  expect(new Set(first(edition).map((o) => o?.counterpart))).toEqual(new Set(["ISR"]));
  expect(first(edition)[0]?.period.text).toBe("2021/2025");
  expect(first(before).map((o) => o?.counterpart)).toContain("BLR");
  const page = (site: Edition) =>
    String(ChartPage({ edition: site, spec: chartSpec(site, chart, WHOLE), page: { chart, view: viewOf(), released: null } }).body);
  const words = rowsOf(edition, chart)[0]?.cells[MEASURED]?.replaceAll("'", "&#39;") ?? "";
  const times = (site: Edition) => page(site).split(words).length - 1;
  expect(times(edition)).toBeLessThan(times(before));
});
