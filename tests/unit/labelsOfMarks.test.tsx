import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { ColumnsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { pictureScene } from "../../src/chart/scene/pictureScene.ts";
import { NARROW, WIDE } from "../../src/chart/scene/plotScales.ts";
import { FormPicture } from "../../src/chart/svg/form.tsx";
import type { Chart } from "../../src/model/chart.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** Who taps the label of a mark beside columns means the mark: on pages its words are part of its link, since 2026.29.0. */

const site = computedSite(HEAD);
const columns = site.catalog.charts.flatMap((chart: Chart) => {
  const spec = chartSpec(site, chart, WHOLE);
  return spec.forms?.some(({ kind }) => kind === "columns") ? [[chart.id, spec] as const] : [];
});

/** What stands in the links of forms as they are drawn, by the id of the link. */
function wordsInLinks(spec: (typeof columns)[number][1], size: typeof WIDE, isInFile = false): Map<string, string> {
  const drawn = pictureScene(spec, size).forms.map(({ scene }) => String(FormPicture({ scene, isInFile })));
  const links = [...drawn.join("").matchAll(/<a href="([^"]*)" data-id="([^"]*)">(.*?)<\/a>/gs)];
  return new Map(links.map(([, href = "", id = "", inside = ""]) => [id || (href.split("#")[1] ?? ""), inside]));
}

describe.each(columns)("the labels of marks of %s", (_, spec) => {
  const forms = (spec.forms ?? []).filter((form): form is ColumnsPanel => form.kind === "columns");
  const marks = forms.flatMap(({ claims, levels, records = [] }) => [...claims, ...levels, ...records].map(({ id }) => id));

  it.each([NARROW, WIDE])("are in their links", (size) => {
    const texts = pictureScene(spec, size).forms.flatMap(({ scene }) => scene.texts);
    const inside = wordsInLinks(spec, size);
    const named = marks.flatMap((id) => texts.filter(({ of }) => of === id).map(({ text }) => [id, text] as const));
    for (const [id, text] of named) expect(inside.get(id), text).toContain(`>${text}</text>`);
    expect(named.length).toBeGreaterThan(marks.length === 0 ? -1 : 0);
  });

  it("stand beside them in files, and on pages of releases before 2026.29.0", () => {
    for (const inside of [wordsInLinks(spec, WIDE, true), wordsInLinks({ ...spec, release: "2026.28.0" }, WIDE)])
      for (const id of marks) expect(inside.get(id) ?? "", id).not.toContain("<text");
  });
});
