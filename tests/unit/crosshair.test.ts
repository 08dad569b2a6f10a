import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { middle } from "../../src/chart/chartSpec/chartSpec.ts";
import { formData } from "../../src/chart/chartSpec/formData.ts";
import type { FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { type Entry, type Lane, lanesOf, type Place, placeAt, rowsAt } from "../../src/chart/scene/crosshair.ts";
import { showsYears } from "../../src/chart/scene/forms/cellsScene.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { isApproaching, placeCard } from "../../src/client/cardPlace.ts";
import { FORMS } from "../../tools/gallery/forms/all.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

const head = siteOver(headCatalog());
const specs = head.catalog.charts.map((chart) => chartSpec(head, chart, WHOLE));
/** The others are drawn in forms. */
const inPanels = specs.filter(({ panels }) => panels.length > 0);
const entriesOf = (places: Place[]): Entry[] => places.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries));

describe("the places of a chart's crosshair", () => {
  it("are those of panels in some charts", () => expect(inPanels.length).toBeGreaterThan(0));
  it.each(inPanels.map((spec) => [spec.id, spec] as const))(
    "%s: each year of each panel, with all that stands in it and nothing else",
    (_, spec) => {
      const lanes = lanesOf(spec, false);
      for (const [i, panel] of spec.panels.entries()) {
        const { places, kind } = lanes[i] as Lane;
        expect(kind).toBe("moments");
        expect(places.map(({ label }) => Number(label))).toEqual(
          Array.from({ length: Math.ceil(spec.time.max) - Math.floor(spec.time.min) }, (_, n) => Math.floor(spec.time.min) + n),
        );
        const cards = [
          ...panel.marks.map((mark) => ({ card: mark.card, at: middle(mark) })),
          ...panel.lines.flatMap(({ points }) => points.map(({ card, at }) => ({ card, at }))),
        ];
        for (const { card, at } of cards) {
          const year = places.find(({ label }) => label === String(Math.floor(at)));
          expect(
            entriesOf(year ? [year] : []).map((entry) => entry.card),
            card.href,
          ).toContain(card);
        }
        for (const { card, figure, hedge } of entriesOf(places)) {
          expect(cards.some((one) => one.card === card)).toBe(true);
          expect([card.figure, card.brief?.figure]).toContain(figure);
          expect([card.brief?.hedge, card.lines[0], ""]).toContain(hedge);
        }
      }
    },
  );

  it("are told once where several panels show the same, and name each panel that holds nothing", () => {
    const balance = specs.find(({ id }) => id === "balance");
    const [lean, ...others] = lanesOf(balance as (typeof specs)[number], false);
    const place = lean?.places.find(({ label }) => label === "2003") as Place;
    const rows = rowsAt([lean as Lane, ...others], lean as Lane, place);
    expect(rows.map(({ title }) => title)).toEqual(balance?.panels.map(({ title }) => title));
    expect(rows.map(({ entries }) => entries.length)).toEqual([1, 0, 2, 1]);
    const texts = rows.flatMap(({ entries }) => entries.map(({ name, figure }) => `${name} ${figure}`));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

const forms: Record<string, FormPanel> = {
  ...FORMS,
  sheet: formIn(sheetSpecOf(head)),
  ...Object.fromEntries(specs.flatMap((spec) => (spec.forms ?? []).map((form) => [`${spec.id}, ${form.id}`, form] as const))),
};
const WIDTHS = [344, 640, 1080];

describe.each(Object.entries(forms).flatMap(([name, form]) => WIDTHS.map((width) => [name, width, form] as const)))(
  "%s at %i px",
  (_, width, form) => {
    const [lane] = lanesOf({ title: "", time: { min: 0, max: 1, ticks: [] }, panels: [], forms: [form] }, !showsYears(width)) as [Lane];
    const scene = formScene(form, width);

    it("holds each thing that is drawn, and has its places where the form draws them", () => {
      const ids = new Set(entriesOf(lane.places).map(({ id }) => id));
      expect([...ids].sort()).toEqual([...new Set(scene.links.map(({ id }) => id))].sort());
      if (lane.kind === "marks") return;
      const each = scene.plot.width / lane.places.length;
      for (const { id, x } of scene.links) {
        const own = lane.places.filter((place) => entriesOf([place]).some((entry) => entry.id === id));
        const off = own.map(({ share }) => Math.abs(scene.plot.x + share * scene.plot.width - x));
        expect(Math.min(...off), id).toBeLessThanOrEqual(each / 2 + 3);
      }
    });

    it("has one place for marks on one spot, which lists them", () => {
      const places = lane.places.map((place) => new Set(entriesOf([place]).map(({ id }) => id)));
      const hidden = scene.links.flatMap((one, i) =>
        scene.links.slice(i + 1).flatMap((other) => {
          const isOne = Math.hypot(one.x - other.x, one.y - other.y) < 1.5;
          // What a cell holds is told by year, a longer period by itself.
          return isOne && !places.some((ids) => ids.has(one.id) && ids.has(other.id)) ? [`${one.id} and ${other.id}`] : [];
        }),
      );
      expect(hidden).toEqual([]);
    });

    it("names no thing that has no card", () => {
      const known = new Set(formData(form).map(({ id }) => id));
      expect(entriesOf(lane.places).every(({ id }) => known.has(id))).toBe(true);
    });
  },
);

it("the crosshair stands in another plot at the place that holds its middle, and nowhere where there is none", () => {
  const sheet = { title: "", time: { min: 0, max: 1, ticks: [] }, panels: [], forms: [formIn(sheetSpecOf(head))] };
  const [years, periods] = [lanesOf(sheet, false)[0], lanesOf(sheet, true)[0]] as [Lane, Lane];
  const at = (year: string) => placeAt(periods, years.places.find(({ label }) => label === year) as Place)?.span;
  expect(at("2013")).toEqual({ from: 2011, to: 2016 });
  expect(at("2025")).toEqual({ from: 2021, to: 2026 });
  expect(placeAt(years, { label: "1971", span: { from: 1971, to: 1972 }, share: 0, rows: [] })).toBe(undefined);
  expect(placeAt(years, { label: "a deal", span: null, share: 0, rows: [] })).toBe(undefined);
});

describe("a card", () => {
  const view = { width: 1200, height: 800 };
  const overlaps = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it.each([200, 330, 420])("of %i px stands in the window, upon no mark and not upon the pointer, wherever that is", (height) => {
    for (let x = 2; x < view.width; x += 83)
      for (let y = 2; y < view.height; y += 61) {
        const own = [0, 90, 180].map((off) => ({ x: x - 8, y: Math.min(780, Math.max(0, y + off - 98)), width: 16, height: 16 }));
        const place = placeCard({ width: 330, height }, { line: x, spot: { x, y }, own, beyond: [] }, view);
        const at = `${x},${y}`;
        expect(place.x >= 0 && place.y >= 0 && place.x + place.width <= view.width && place.y + place.height <= view.height, at).toBe(true);
        expect(
          [...own, { x, y, width: 1, height: 1 }].some((mark) => overlaps(place, mark)),
          at,
        ).toBe(false);
        // Above or below: a pointer that goes on along the years does not meet it.
        expect(place.y + place.height < y || place.y > y, at).toBe(true);
      }
  });

  it("is on a pointer's way where that goes up or down towards it, not where it goes along the years or away", () => {
    const card = { x: 300, y: 0, width: 300, height: 200 };
    const from = { x: 280, y: 260 };
    expect(isApproaching(from, { x: 300, y: 240 }, card)).toBe(true);
    expect(isApproaching(from, { x: 340, y: 220 }, card)).toBe(true);
    expect(isApproaching(from, { x: 310, y: 258 }, card)).toBe(false);
    expect(isApproaching(from, { x: 240, y: 230 }, card)).toBe(false);
    expect(isApproaching(from, { x: 290, y: 300 }, card)).toBe(false);
    expect(isApproaching(from, from, card)).toBe(false);
  });
});
