import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { ofCountry } from "../../src/chart/chartSpec/ofCountry.ts";
import { figureName } from "../../src/chart/chartSpec/rowName.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

const head = headCatalog();
const BEFORE: Catalog = { ...head, release: "2026.16.0" };
const STRIPS = head.charts.filter(({ form }) => form === "strip");

const panelsOf = (catalog: Catalog, chart: Chart): StripPanel[] =>
  (chartSpec(siteOver(catalog), chart, WHOLE).forms ?? []).flatMap((form) => (form.kind === "strip" ? [form] : []));
/** Of what is recorded: a sum of both ways is no record of one. */
const waysIn = (panel: StripPanel) =>
  panel.strips.flatMap(({ tracks }) =>
    tracks.flatMap(({ records }) => records.flatMap(({ id }) => (id.includes("+") ? [] : [head.observationById.get(id)?.direction]))),
  );
const textsOf = (catalog: Catalog, chart: Chart) => JSON.stringify(panelsOf(catalog, chart));

it.each(STRIPS.map((chart) => [chart.id, chart] as const))("no panel of %s holds figures that go opposite ways", (_, chart) => {
  const panels = panelsOf(head, chart);
  expect(panels.length).toBeGreaterThan(0);
  for (const panel of panels) expect(new Set(waysIn(panel)).size).toBeLessThanOrEqual(1);
});

it("some of them do hold such figures, in panels that say which way", () => {
  const series = STRIPS.flatMap((chart) => {
    const rows = chartRows(head, chart, WHOLE.vintage).filter(({ status }) => status !== "F");
    return chart.series.filter((id) => new Set(rows.filter((o) => o.series === id).map(({ direction }) => direction)).size > 1);
  });
  expect(series.length).toBeGreaterThan(0);
  for (const id of series) {
    const titles = STRIPS.flatMap((chart) => panelsOf(head, chart))
      .filter((panel) => panel.id.startsWith(`${id}+`))
      .map(({ title }) => title);
    expect(new Set(titles).size).toBeGreaterThan(1);
    expect(titles.every((title) => /: from (\w+ to Azerbaijan|Azerbaijan to \w+)$/.test(title))).toBe(true);
  }
});

it("releases before 2026.17.0 have one panel for all of them", () => {
  const [chart] = STRIPS.filter((one) => panelsOf(head, one).some(({ id }) => id.includes("+")));
  expect(panelsOf(BEFORE, chart as Chart).some((panel) => new Set(waysIn(panel)).size > 1)).toBe(true);
  expect(panelsOf(BEFORE, chart as Chart).every(({ id }) => !id.includes("+"))).toBe(true);
});

it("a part of a year that is alone in its row says its months and who counts", () => {
  const investment = head.chartById.get("investment") as Chart;
  const labels = (catalog: Catalog) =>
    panelsOf(catalog, investment).flatMap(({ strips }) => strips.flatMap(({ tracks }) => tracks.map(({ label }) => label)));
  expect(labels(head)).toContain("Azerbaijan's count, January–June 2025");
  expect(labels(head).join(" ")).not.toContain("part of a year");
  expect(labels(BEFORE)).toContain("only part of a year each, from Azerbaijan");
});

it("a target among counts moves no scale and is said as a target, one of a series of targets by its name", () => {
  const freight = head.chartById.get("freight") as Chart;
  const rows = chartRows(head, freight, WHOLE.vintage);
  const target = rows.find(({ status }) => status === "F");
  const counts = rows.filter((o) => o !== target).map(({ value }) => value ?? 0);
  const [panel] = panelsOf(head, freight);
  expect(target?.value).toBeGreaterThan(2 * Math.max(...counts));
  expect(panel?.value.ticks.at(-1)?.at).toBeLessThan(2 * Math.max(...counts));
  expect(textsOf(head, freight)).toContain("Target: 5 million tonnes, 2028;");
  expect(textsOf(BEFORE, freight)).not.toContain("Target:");
  expect(textsOf(head, head.chartById.get("trade-volumes") as Chart)).toContain("Target for trade: ");
});

it("each count of freight has a name of its own", () => {
  const [panel] = panelsOf(head, head.chartById.get("freight") as Chart);
  const tracks = panel?.strips.flatMap(({ tracks: own }) => own) ?? [];
  expect(new Set(tracks.map(({ label }) => label)).size).toBe(tracks.length);
  for (const { records } of tracks) expect(new Set(records.map(({ id }) => head.observationById.get(id)?.basis)).size).toBe(1);
});

it("no figure is named by one country twice, since 2026.17.0", () => {
  const names = (catalog: Catalog) => head.observations.map(({ id }) => figureName(siteOver(catalog), [id]) ?? "");
  const twice = (name: string) => /(Iran|Israel)\b.*\b\1,/.test(name);
  expect(names(head).filter(twice)).toEqual([]);
  expect(names(BEFORE).filter(twice).length).toBeGreaterThan(0);
});

it("a name is known in another case, and a country of which the title says nothing is said", () => {
  const seriesById = new Map(head.seriesById);
  const series = { ...head.seriesById.get("arms-export-share"), title: "Доля в экспорте вооружений Израиля" } as never;
  const codeByKey = new Map(head.codeByKey);
  const named = { ...head.codeByKey.get("counterpart ISR"), label: "Израиль" } as never;
  const of = { series: "arms-export-share", counterpart: "ISR" };
  const catalog = { ...head, seriesById: seriesById.set("arms-export-share", series), codeByKey: codeByKey.set("counterpart ISR", named) };
  expect(ofCountry({ catalog }, of)).toBeNull();
  expect(ofCountry({ catalog: { ...catalog, release: "2026.16.0" } }, of)).toBe("Израиль");
  expect(ofCountry({ catalog: head }, { series: "trade-turnover", counterpart: "ISR" })).toBe("Israel");
});
