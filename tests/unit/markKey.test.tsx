import { expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { KEY_BOX, LOOKS, markKey } from "../../src/chart/scene/markKey.ts";
import { WIDE } from "../../src/chart/scene/plotScales.ts";
import { KeySymbol } from "../../src/chart/svg/markKey.tsx";
import { en } from "../../src/words/en.ts";
import { frozenSite } from "../fixtures/site.ts";

const site = frozenSite("2026.3.0");
const specs = site.catalog.charts.map((chart) => {
  const balance = chart.kind === "balance" ? { halfLife: 5, prior: 8, drop: [] } : null;
  const collection = balance ? "documents" : "all";
  return chartSpec(site, chart, { vintage: { as_of: null, collection }, from: null, to: null, balance });
});
const keyOf = (id: string) => markKey(specs.find((spec) => spec.id === id) as (typeof specs)[number], WIDE);
const looks = (id: string) => keyOf(id).map(({ look }) => look);

it("names just the looks that occur in a chart", () => {
  expect(looks("community")).not.toContain("record");
  expect(looks("trade-volumes")).toEqual(expect.arrayContaining(["dated", "undated", "plan", "open", "record", "side", "unreliable"]));
  expect(looks("visits")).not.toContain("plan");
  expect(looks("visits"), "a bar of one year is shorter than its mark").not.toContain("span");
  expect(looks("visits")).toContain("covered");
  expect(looks("arms-import-shares")).toContain("span");
  expect(new Set(specs.flatMap(({ id }) => looks(id))), "every look occurs somewhere").toEqual(new Set(LOOKS));
});

it("draws each inside its box, and has words for it", () => {
  for (const { id } of specs)
    for (const entry of keyOf(id)) {
      const places = [...entry.marks.flatMap(({ x, y }) => [{ x, y }]), ...entry.records.flatMap(({ points }) => points)];
      expect(places.length, `${id} ${entry.look}`).toBeGreaterThan(0);
      for (const { x, y } of places)
        expect(x >= 0 && x <= KEY_BOX.width && y >= 0 && y <= KEY_BOX.height, `${id} ${entry.look}`).toBe(true);
      expect(en.chart.key[entry.look]).toMatch(/: /);
      expect(String(<KeySymbol entry={entry} />)).toMatch(/^<svg[^>]*aria-hidden="true">.*<path/);
    }
});
