import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { ColumnsPanel, FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { FormScene } from "../../src/chart/scene/forms/formScene.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect, widestRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** Words of forms that stay between axis and edge, and names that make room for each other, since release 2026.13.0. */
const site = computedSite(HEAD);
const WIDTHS = [1136, 760, 640, 480, 344, 328, 320];
const BEFORE = "2026.12.0";

const forms = site.catalog.charts.flatMap((chart) => (chart.form === null ? [] : (chartSpec(site, chart, WHOLE).forms ?? [])));
const before = (form: FormPanel, width: number) => formScene(form, width, false, "ltr", BEFORE);

/** Words of dots that leave the room between the axis and the edge of the picture, in the letters of the widest usual font. */
function outside({ shapes, texts, width }: FormScene): string[] {
  const axis = shapes.find(({ look, rect }) => look === "axis" && rect.width === 0)?.rect.x ?? expect.fail("no axis");
  const words = texts.filter(({ of }) => of !== null).map((text) => ({ text: text.text, ...widestRect(text) }));
  return words.filter(({ x, width: wide }) => x <= axis + 1 || x + wide > width + 0.5).map(({ text }) => text);
}

describe.each(WIDTHS)("in %i px", (width) => {
  it("words of dots stand between the axis and the edge, in wide letters too", () => {
    const dots = forms.filter(({ kind }) => kind === "dots");
    expect(dots.length).toBeGreaterThan(0);
    for (const form of dots) expect(outside(formScene(form, width)), form.id).toEqual([]);
  });

  it("no more ticks of other countries than before lack their name, and every name stands alone", () => {
    const marked = forms.filter((one): one is ColumnsPanel => one.kind === "columns" && one.levels.length > 0);
    expect(marked.length).toBeGreaterThan(0);
    for (const form of marked) {
      const ids = new Set(form.levels.map(({ id }) => id));
      const namesIn = ({ texts }: FormScene) => texts.filter(({ of }) => of !== null && ids.has(of));
      const names = namesIn(formScene(form, width));
      // Since 2026.25.0 a zero above a tick, which has nothing but its figure, may stand where the name of the tick had its only place.
      const zeros = new Set(form.columns.flatMap(({ id, value }) => (value === 0 ? [id] : [])));
      const zerosIn = ({ texts }: FormScene) => texts.filter(({ of }) => of !== null && zeros.has(of)).length;
      const then = before(form, width);
      const more = zerosIn(formScene(form, width)) - zerosIn(then);
      expect(names.length + more, form.id).toBeGreaterThanOrEqual(namesIn(then).length);
      for (const { text, leader } of names) {
        const others = formScene(form, width).texts.filter((other) => other.text !== text);
        if (leader) expect(others.filter((other) => intersects(leader.rect, textRect(other))).map((other) => other.text)).toEqual([]);
      }
    }
  });

  it("every stretch of ticks of one supplier has its name in the shares of arms, but where the newest figure of a partner takes its room", () => {
    const form = forms.find(({ id }) => id === "arms-import-share") as ColumnsPanel;
    const named = new Set(formScene(form, width).texts.map(({ of }) => of));
    const lost = form.levels.filter(({ id, label }) => label !== null && !named.has(id));
    const texts = formScene(form, width).texts;
    const newest = form.columns.findLast(({ value }) => value !== null);
    const isApart = texts.some(({ of, leader }) => of === newest?.id && leader !== null);
    expect(lost.length).toBeLessThanOrEqual(isApart ? 1 : 0);
  });
});

it("pictures of releases before keep their words where they were", () => {
  const dots = forms.find(({ kind }) => kind === "dots") ?? expect.fail("no dots");
  expect(outside(before(dots, 640))).not.toEqual([]);
  const shares = forms.find(({ id }) => id === "arms-import-share") ?? expect.fail("no shares");
  expect(before(shares, 344).texts.length).toBeLessThan(formScene(shares, 344).texts.length);
});
