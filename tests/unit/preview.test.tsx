import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { isEmpty, withParts } from "../../src/chart/chartSpec/chartSpec.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { PREVIEW_NAME } from "../../src/chart/scene/imageSize.ts";
import { imageScene, renderImageSvg } from "../../src/worker/image/file.tsx";
import { previewLayout, previewOf } from "../../src/worker/image/preview.ts";
import { ChartsPage } from "../../src/worker/pages/charts/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.32.0 the list of charts shows the first plot of each alone, in a size in which its words can be read. */

const { build } = computedSite(HEAD);

describe.each(await someWords())("in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const { charts } = site.catalog;
  const ids = charts.map(({ id }) => id);
  const specOf = (id: string, view = WHOLE) => chartSpec(site, site.catalog.chartById.get(id) ?? expect.fail(id), view);
  const svgOf = (id: string, view = WHOLE) =>
    renderImageSvg(build, site, specOf(id, view), { format: PREVIEW_NAME, theme: "light", parameters: [] });

  it.each(ids)("%s is its first plot, without heading, key and sources, and says what it is inside", (id) => {
    const svg = svgOf(id);
    expect(svg).toContain('width="720" height="540" viewBox="0 0 360 270"');
    expect(svg).toMatch(/<title id="title">.+<\/title><desc id="desc">.+<\/desc>/);
    expect(svg).not.toMatch(/class="(?:heading|footer|key)"/);
    expect(svg.match(/class="(?:form|time)"/g)).toHaveLength(1);
    expect(previewOf(specOf(id)).forms?.flatMap(({ key }) => key) ?? []).toEqual([]);
  });

  it.each(ids)("%s has its words within its sides, and of a plot its years above the foot", (id) => {
    const spec = previewOf(specOf(id));
    const layout = previewLayout(spec);
    for (const { scene, x } of layout.forms)
      for (const text of scene.texts) {
        const { x: left, width } = textRect(text);
        expect(x + left, text.text).toBeGreaterThanOrEqual(0);
        expect(x + left + width, text.text).toBeLessThanOrEqual(layout.width);
      }
    for (const { plot } of imageScene(spec, layout).panels) expect(plot.y + plot.height + 20).toBeLessThanOrEqual(0.91 * layout.height);
    expect(layout.forms.length + layout.plots.length).toBe(1);
  });

  it.each(ids)("%s is never said to be empty for the sake of its first plot", (id) => {
    const spec = specOf(id);
    const [first, second] = spec.panels;
    if (first !== undefined && second !== undefined) {
      const bare = { ...first, marks: [], lines: [] };
      expect(previewOf(withParts(spec, { panels: [bare, second] })).panels).toEqual([second]);
    }
    expect(isEmpty(previewOf(spec))).toBe(isEmpty(spec));
  });

  it("a view without figures says so", () => {
    const empty = viewOf({ from: 1991, to: 1992 });
    expect(isEmpty(specOf("oil-supply", empty))).toBe(true);
    expect(svgOf("oil-supply", empty)).toContain('class="panel-title"');
  });

  it("the list shows these, light and dark; lists of releases before show whole pictures", () => {
    const figures = charts.map((chart) => ({ chart, view: WHOLE, spec: specOf(chart.id) }));
    const listed = (edition: typeof site) =>
      String(
        ChartsPage({
          edition,
          figures: figures.map((figure) => ({ ...figure, spec: chartSpec(edition, figure.chart, WHOLE) })),
          address: "/charts",
        }).body,
      );
    const now = listed(site);
    expect(now.match(/size=720x540&amp;theme=dark/g)).toHaveLength(ids.length);
    expect(now.match(/class="first-plot" src="[^"]*\?size=720x540" width="720" height="540"/g)).toHaveLength(ids.length);
    const before = listed(siteInWords(code, words, "2026.31.0"));
    expect(before).not.toContain("720x540");
    expect(before.match(/width="1200" height="630"/g)).toHaveLength(ids.length);
  });
});
