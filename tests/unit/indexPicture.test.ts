import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { type ChartSpec, type Panel, pictureAlone } from "../../src/chart/chartSpec/chartSpec.ts";
import { chartScene } from "../../src/chart/scene/chartScene.ts";
import { NARROW, WHOLE_WIDTH } from "../../src/chart/scene/plotScales.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { countryName } from "../../src/model/catalog.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { en } from "../../src/words/en.ts";
import { exchanged } from "../fixtures/exchanged.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { withoutRows } from "../fixtures/sheetCatalog.ts";
import { type SheetView, siteOver, viewOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The balance index as a picture: what is filled, where its axis ends, which turning points it names, and what older releases keep. */

const head = headCatalog();
const languages = await allWords();
const chartOf = (catalog: Catalog) => catalog.chartById.get("balance") ?? expect.fail("no balance");
// The balance counts the articles unless told otherwise.
const specOf = (catalog: Catalog, view: SheetView = {}): ChartSpec =>
  chartSpec(siteOver(catalog), chartOf(catalog), viewOf({ collection: "documents", ...view }));
const indexOf = (spec: ChartSpec): Panel => spec.panels[0] ?? expect.fail("no panel");

const spec = specOf(head);
const index = indexOf(spec);
const rows = balanceRows(head, DEFAULT_BALANCE);

describe("the picture of the index", () => {
  it("is filled in the years on which all methods agree, in that partner's colour, and in no other", () => {
    const filled = new Map(
      (index.areas ?? []).flatMap(({ partner, points }) => points.flatMap(({ at }) => (at % 1 === 0.5 ? [[at, partner] as const] : []))),
    );
    const wanted = rows.flatMap(({ year, direction }) => (direction === null ? [] : [[year + 0.5, direction] as const]));
    expect(wanted.length).toBeGreaterThan(5);
    expect([...filled]).toEqual(wanted);
  });

  it("changes its tint and the color of its line at the turn of a year, from 2026.10.0 on", () => {
    const turns = rows.flatMap(({ year, direction }, i) => (i > 0 && direction !== rows[i - 1]?.direction ? [year] : []));
    expect(turns.length).toBeGreaterThan(4);
    const ends = (of: Panel) => (of.areas ?? []).flatMap(({ points }) => [points[0]?.at, points.at(-1)?.at]);
    expect(ends(index)).toEqual(turns);
    const before = indexOf(specOf({ ...head, release: "2026.9.0" }));
    expect(ends(before)).not.toEqual(turns);
    const [line, then] = [index, before].map(({ lines }) => lines[0]?.role);
    expect([line, then]).toEqual(["years", undefined]);
    const [scene = expect.fail("no panel")] = chartScene(pictureAlone(spec), WHOLE_WIDTH).panels;
    const stretches = scene.lines[0]?.stretches ?? [];
    const begins = stretches.flatMap(({ path, partner }, i) =>
      i > 0 && partner !== stretches[i - 1]?.partner ? [Number(path.slice(1).split(",")[0])] : [],
    );
    const tinted = (scene.areas ?? []).flatMap(({ path }) => {
      const xs = [...path.matchAll(/([\d.]+),/g)].map(([, x]) => Number(x));
      return [Math.min(...xs), Math.max(...xs)];
    });
    expect(begins).toEqual(tinted);
    expect(begins.length).toBe(turns.length);
  });

  it("has an axis that ends where the values do, as far on either side of zero but for the words below, and shows both ends of the index or none", () => {
    const values = [...index.bands.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high]))];
    const { min, max, ticks } = index.value;
    expect(ticks.find(({ at }) => at === 0)?.label).toBe("0");
    expect([min <= Math.min(0, ...values), max >= Math.max(0, ...values), min >= -1.1, max <= 1]).toEqual([true, true, true, true]);
    expect(Math.min(Math.min(0, ...values) - min, max - Math.max(0, ...values))).toBeLessThan(0.3);
    expect(min).toBeCloseTo(-1.1 * max);
    if (max === 1) expect([ticks.at(0)?.at, ticks.at(-1)?.at]).toEqual([-1, 1]);
  });

  it("ends on each side where its values do in releases before 2026.30.0", () => {
    const { min, max } = indexOf(specOf({ ...head, release: "2026.29.0" })).value;
    expect(min).toBeGreaterThan(-0.9);
    expect(min).not.toBeCloseTo(-1.1 * max);
  });

  it("names turning points by an event of that year, and the last year by what may be said of it", () => {
    const named = index.callouts ?? [];
    expect(named.length).toBeGreaterThan(2);
    const summaries = new Set(head.events.map(({ summary }) => summary));
    const told = named.map(({ text }) => text.replace(en.indexPicture.movedBy(""), ""));
    for (const text of told) expect(text === "" || summaries.has(text), text).toBe(true);
    const last = rows.at(-1);
    const said = last?.direction ? `towards ${countryName(head, last.direction)}` : "no clear side";
    expect(named.at(-1)?.figure).toBe(`${last?.year}: ${said}`);
    for (const { at, value } of named) expect(value).toBe(rows.find(({ year }) => year + 0.5 === at)?.lean);
  });

  it("names an event with each of the two, and in releases before those of one alone", () => {
    const partnersOf = (release: string) => {
      const named = indexOf(specOf({ ...head, release })).callouts ?? [];
      return named.flatMap(({ text }) => {
        const event = head.events.find(({ summary }) => summary === text);
        return event ? [event.partner] : [];
      });
    };
    expect(new Set(partnersOf("2026.18.0"))).toEqual(new Set(["IRN"]));
    expect(partnersOf(head.release).filter((partner) => partner === "ISR")).toEqual(["ISR"]);
  });

  it("names beside the year of an event the one that a record gives it instead, and not without the record", () => {
    // The last release in which four events with one of the two were named, this one among them.
    const figureOf = (catalog: Catalog) =>
      indexOf(specOf({ ...catalog, release: "2026.18.0" })).callouts?.find(({ at }) => at === 2000.5)?.figure;
    expect(figureOf(head)).toBe("2000 (record: 2001)");
    const check = head.checks.find(({ claim }) => claim.startsWith("iran-attacks-azerbaijani-ship-2000#")) ?? expect.fail("no check");
    expect(figureOf({ ...head, checks: head.checks.filter((one) => one !== check) })).toBe("2000");
  });

  it("no longer names an event that is gone", () => {
    const callout = index.callouts?.find(({ text }) => text !== "") ?? expect.fail("no turning point");
    const event = head.events.find(({ summary }) => summary === callout.text) ?? expect.fail("no event");
    const rest = indexOf(specOf(withoutRows(head, [event.id])));
    expect(rest.callouts?.map(({ text }) => text)).not.toContain(callout.text);
  });

  it("is turned over where the partners are exchanged", () => {
    const other = indexOf(specOf(exchanged(head)));
    const line = (panel: Panel) => panel.lines[0]?.points.map(({ value }) => Math.round(value * 1e6) / 1e6) ?? [];
    expect(line(other)).toEqual(line(index).map((value) => (value === 0 ? 0 : -value)));
    expect(other.callouts?.map(({ at }) => at)).toEqual(index.callouts?.map(({ at }) => at));
    // The room below is that of words, whichever of the two is there.
    expect([other.value.min, other.value.max].map((end) => end.toFixed(6))).toEqual(
      [index.value.min, index.value.max].map((end) => end.toFixed(6)),
    );
    expect(other.value.ticks.map(({ at }) => at + 0)).toEqual(index.value.ticks.map(({ at }) => (at === 0 ? 0 : -at)).reverse());
  });

  it.each([NARROW, WHOLE_WIDTH])("keeps the name of the last year at $width px, and all names off what is filled", (size) => {
    const [scene] = chartScene(pictureAlone(spec), size).panels;
    const last = index.callouts?.at(-1);
    expect(scene?.labels.map(({ of }) => of)).toContain(last?.id);
    expect(scene?.areas?.length).toBe(index.areas?.length);
  });

  it.each(languages)("names each turn by its event in %s, on a phone and wherever a page has room", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const told = chartSpec(site, chartOf(site.catalog), viewOf({ collection: "documents" }));
    for (const size of [NARROW, ...[620, 700, 786, 1136].map((width) => ({ ...WHOLE_WIDTH, width }))]) {
      const [scene] = chartScene(pictureAlone(told), size).panels;
      const turns = scene?.labels.filter(({ of }) => of.startsWith("turn.")) ?? [];
      expect(turns.map(({ of, lines }) => [of, lines.length > 0])).toEqual(indexOf(told).callouts?.map(({ id }) => [id, true]));
    }
  });

  it("has its events as a strip on the same years, each as large as its value", () => {
    const strip = spec.panels[1] ?? expect.fail("no strip");
    expect(strip.marks.length).toBeGreaterThan(20);
    for (const { value, size, label } of strip.marks) {
      expect(label).toBeNull();
      expect(size).toBeCloseTo(Math.max(0.25, Math.abs(value) / 6), 2);
    }
  });

  it("stands elsewhere than on its own page without what tells how it is built", () => {
    expect(spec.panels.map(({ id }) => id)).toEqual(["lean", "acts", "memory", "evidence"]);
    expect(pictureAlone(spec).panels.map(({ id }) => id)).toEqual(["lean", "acts"]);
  });
});

it("has no turning point and nothing filled where no event is in view", () => {
  const empty = indexOf(specOf(head, { as_of: "1990-01-01" }));
  expect([empty.areas ?? [], empty.callouts?.filter(({ text }) => text !== "") ?? []]).toEqual([[], []]);
});

it("releases before 2026.5.0 keep their four panels, each as it was", () => {
  const site = frozenSite("2026.4.0");
  const old = chartSpec(site, chartOf(site.catalog), viewOf({ collection: "documents" }));
  expect(pictureAlone(old).panels.map(({ id }) => id)).toEqual(["lean", "acts", "memory", "evidence"]);
  const [lean, acts] = old.panels;
  expect([lean?.value.min, lean?.value.max, lean?.areas, lean?.callouts, lean?.lines.length]).toEqual([-1, 1, undefined, undefined, 2]);
  expect(acts?.marks.some(({ label }) => label !== null)).toBe(true);
  expect(acts?.marks.every(({ size }) => size === undefined)).toBe(true);
});
