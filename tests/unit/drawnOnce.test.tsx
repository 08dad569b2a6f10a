import { expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { chartScene } from "../../src/chart/scene/chartScene.ts";
import { NARROW, WIDE } from "../../src/chart/scene/plotScales.ts";
import { ChartSvg } from "../../src/chart/svg/chart.tsx";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { frozenSite } from "../fixtures/site.ts";

/** The events below the index, which no method changes, are laid out and written once; what comes of it is what is drawn from nothing. */

const RELEASE = "2026.6.0";
const site = frozenSite(RELEASE);
const chart = site.catalog.chartById.get("balance") as Chart;
const view = (more: Partial<ChartView> = {}): ChartView => ({
  vintage: { as_of: null, collection: "documents" },
  from: null,
  to: null,
  balance: null,
  ...more,
});
const method = (halfLife: number, prior = 8, drop: string[] = []) => view({ balance: { halfLife, prior, drop } as ChartView["balance"] });
const strip = (edition: Edition, of: ChartView) => chartSpec(edition, chart, of).panels.find(({ id }) => id === "acts") as Panel;

it("is one panel for all methods, and one scene in each size", () => {
  expect(strip(site, method(7))).toBe(strip(site, method(11, 4)));
  const [one, other] = [method(7), method(11, 4)].map((of) => chartScene(chartSpec(site, chart, of), WIDE).panels);
  const at = (one ?? []).findIndex(({ panel }) => panel.id === "acts");
  expect(one?.[at]).toBe(other?.[at]);
  expect(one?.[0]).not.toBe(other?.[0]);
  expect(chartScene(chartSpec(site, chart, method(7)), NARROW).panels[at]).not.toBe(one?.[at]);
});

it("is another one where other events are told, in other years, and where its links lead elsewhere", () => {
  const usual = strip(site, view());
  const source = site.catalog.sources.find(({ collection }) => collection === "documents")?.id ?? "";
  expect(strip(site, method(5, 8, [source])).marks.length).toBeLessThan(usual.marks.length);
  expect(strip(site, view({ from: 2010 })).marks.length).toBeLessThan(usual.marks.length);
  expect(strip(site, view({ vintage: { as_of: "2019-12-31", collection: "documents" } }))).not.toEqual(usual);
  const whole = { ...site, urls: site.urls.absolute };
  expect(strip(whole, view()).marks[0]?.card.href).toBe(site.urls.absolute.event(usual.marks[0]?.id ?? ""));
  expect(strip({ ...site, urls: site.urls.latest }, view()).marks[0]?.card.href).toBe(site.urls.latest.event(usual.marks[0]?.id ?? ""));
});

it("draws what is drawn of a copy that nobody knows", () => {
  const picture = (spec: Parameters<typeof ChartSvg>[0]["spec"], size = WIDE) => String(<ChartSvg spec={spec} size={size} name="wide" />);
  for (const of of [view(), method(7), method(11, 4), view({ from: 2010 }), method(3)])
    for (const size of [WIDE, NARROW]) {
      const spec = chartSpec(site, chart, of);
      expect(picture(spec, size)).toBe(picture(structuredClone(spec), size));
    }
});
