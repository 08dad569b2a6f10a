import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { textRect, within } from "../../src/chart/scene/forms/formParts.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
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
        expect(rect.x + rect.width).toBeCloseTo(width - (before?.shapes[n]?.rect.x ?? 0), 0);
        expect(rect.x).toBeGreaterThanOrEqual(label.x - 1);
        if (d) expect(Number(/M(-?[\d.]+)/.exec(d)?.[1])).toBeGreaterThanOrEqual(rect.x - 1);
      }
    }
  }
});
