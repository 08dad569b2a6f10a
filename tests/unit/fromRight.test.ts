import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { within } from "../../src/chart/scene/geometry.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

const site = { ...unpinned(frozenSite()), catalog: headCatalog() };
const forms = site.catalog.charts.flatMap((chart) => chartSpec(site, chart, WHOLE).forms ?? []);

it.each([344, 760])("words and keys of forms begin at the right edge, data stay where they are, %i px wide", (width) => {
  expect(forms.length).toBeGreaterThan(5);
  for (const form of forms) {
    const [scene, mirrored] = [formScene(form, width, true), formScene(form, width, true, "rtl")];
    expect([mirrored.plot, mirrored.links, mirrored.height]).toEqual([scene.plot, scene.links, scene.height]);
    const [title] = mirrored.texts;
    expect([title?.text, title?.x, title?.anchor]).toEqual([scene.texts[0]?.text, width, "end"]);
    const box = { x: 0, y: 0, width, height: scene.height };
    const inside = ({ texts, key }: typeof scene) =>
      [...texts, ...key.map(({ label }) => label)].map((text) => within(textRect(text), box));
    expect(inside(mirrored)).toEqual(inside(scene));
    for (const [i, { shapes, label }] of mirrored.key.entries()) {
      const before = scene.key[i];
      // The mark stands before its words, which now is to their right.
      for (const [n, { rect, d }] of shapes.entries()) {
        // At whole pixels.
        expect(Math.abs(rect.x + rect.width - (width - (before?.shapes[n]?.rect.x ?? 0)))).toBeLessThanOrEqual(0.6);
        expect(rect.x).toBeGreaterThanOrEqual(label.x - 1);
        if (d) expect(Number(/M(-?[\d.]+)/.exec(d)?.[1])).toBeGreaterThanOrEqual(rect.x - 1);
      }
    }
  }
});

it("beside cells, names of rows stand at the right and newest readings at the left; years run as ever", () => {
  const [sheet] = forms.filter(({ kind }) => kind === "cells");
  if (sheet?.kind !== "cells") throw new Error("no balance sheet");
  const width = 1300;
  const [scene, mirrored] = [formScene(sheet, width), formScene(sheet, width, false, "rtl")];
  const rows = sheet.groups.flatMap((group) => group.rows);
  expect(scene.plot.x).toBeGreaterThan(100);
  expect([mirrored.plot.x, mirrored.plot.width]).toEqual(
    [width - scene.plot.x - scene.plot.width, scene.plot.width].map((n) => expect.closeTo(n)),
  );
  const placed = (text: string) => mirrored.texts.find((one) => one.text === text);
  for (const { label, latest } of rows) {
    expect(placed(label)).toMatchObject({ x: width, anchor: "end" });
    const reading = placed(latest);
    expect(reading?.anchor).toBe("end");
    expect(reading?.x ?? width).toBeLessThan(mirrored.plot.x);
  }
  const years = mirrored.texts.filter(({ text }) => /^\d{4}$/.test(text));
  const inOrder = [...years].sort((a, b) => Number(a.text) - Number(b.text));
  expect(inOrder.map(({ x }) => x)).toEqual(inOrder.map(({ x }) => x).sort((a, b) => a - b));
  expect(years.length).toBeGreaterThan(3);
});
