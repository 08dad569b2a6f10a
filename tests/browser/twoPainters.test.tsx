import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { plotsInBox } from "../../src/chart/scene/boxLayout.ts";
import { panelIn } from "../../src/chart/scene/chartScene.ts";
import { RADII } from "../../src/chart/scene/markScene.ts";
import { TIME, TOP } from "../../src/chart/scene/measures.ts";
import { pictureHeight } from "../../src/chart/scene/pictureScene.ts";
import { NARROW, plotLayout, WIDE } from "../../src/chart/scene/plotScales.ts";
import type { PanelScene } from "../../src/chart/scene/scene.ts";
import { ChartSvg } from "../../src/chart/svg/chart.tsx";
import { pictureStyle } from "../../src/chart/svg/fileStyle.ts";
import { paletteCss, THEMES } from "../../src/chart/svg/palette.ts";
import { PanelSvg } from "../../src/chart/svg/panel.tsx";
import { partnerCss } from "../../src/chart/svg/partnerCss.ts";
import { script } from "../../tools/bundleClient.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import type { DrawnPanel, painters as Painters } from "../fixtures/painters.ts";
import { drawn, isThorough } from "../fixtures/sample.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";
import { browser } from "./started.ts";

/**
 * Both painters draw the same scene: what Chart.js drew stands where the scene says, and but for text its pixels are those of the SVG.
 * Every chart of a release, and of the head each that has panels, at every width and in both themes in thorough mode; else half of the charts once, the other half with the next version, so that all widths and themes occur.
 */

declare const painters: typeof Painters;

const WIDTHS = [320, 360, 640, 700, 1200];
/** How far the canvas reaches beyond the plot: no mark's centre is more than `APART` from the scene's; of the pixels at most `SHARE` differ. */
const [BLEED, APART, SHARE] = [9, 1, 0.01];

/** Radius of a measure's points, and of a lone one beside it: half the strokes that `pair.css` gives them. */
const [MEASURED, LONE] = [3, 2];

const frozen = frozenSite("2026.2.0");
const svgCss = frozen.build.svgCss + partnerCss(readFileSync("src/chart/svg/pair.css", "utf8"), frozen.catalog.subject);
const build = { ...frozen.build, svgCss };
/** Charts of the release, and of the head those that have panels: forms have one painter. */
const head = unpinned({ ...frozen, catalog: headCatalog() });
const charted = [
  ...frozen.catalog.charts.map((chart) => ({ site: frozen, chart })),
  ...head.catalog.charts.filter((chart) => chartSpec(head, chart, WHOLE).panels.length > 0).map((chart) => ({ site: head, chart })),
];
const cases = charted.flatMap(({ site, chart }, i) => {
  const all = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ site, chart, id: chart.id, width, theme })));
  return isThorough() ? all : all.filter((_, n) => n === (3 * (i >> 1) + (i % 2)) % all.length);
});

let page: Page;
beforeAll(async () => {
  page = await (await browser.newContext()).newPage();
  const css = `${paletteCss(build.palettes)}${build.svgCss}${readFileSync("src/worker/nouns/chart/chart.css", "utf8")}body{margin:0 20px}`;
  await page.setContent(`<!doctype html><style>${css}</style><body></body>`);
  await page.addScriptTag({ content: await script("tests/fixtures/painters.ts") });
});

const counts = { charts: new Set<string>(), pictures: 0, panels: 0, marks: 0, figures: 0, apart: 0, pixels: 0, off: 0, worst: 0 };

describe.each(drawn(cases, 2, 2))("$id at $width px, $theme", ({ site, chart, width, theme }) => {
  const spec = chartSpec(site, chart, WHOLE);
  let inCanvas: DrawnPanel[];
  let scenes: PanelScene[];

  beforeAll(async () => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: width + 40, height: 800 });
    const pictures = `${<ChartSvg spec={spec} size={WIDE} name="wide" />}${<ChartSvg spec={spec} size={NARROW} name="narrow" />}`;
    inCanvas = await page.evaluate(([svgs, px, of]) => painters.draw(svgs, px, of), [pictures, width, spec] as const);
    scenes = scenesAt(spec, width, await page.evaluate(() => painters.pictureHeight()));
    counts.charts.add(`${site.catalog.release} ${chart.id}`);
    counts.pictures++;
  });

  it("stands where the scene says", () => {
    expect(inCanvas.length).toBe(spec.panels.length);
    for (const [i, { canvas, area, elements, radii, reach }] of inCanvas.entries()) {
      const { plot, marks, records, panel } = scenes[i] as PanelScene;
      expect(canvas, panel.id).toEqual({ width: plot.width + 2 * BLEED, height: plot.height + TOP + TIME });
      expect(area, panel.id).toEqual({ left: plot.x, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height });
      expect(radii, panel.id).toEqual(marks.map(({ shape, scale }) => RADII[shape] * scale));
      const quiet = panel.lines.flatMap((line, n) => (line.quiet ? [n + 1] : []));
      const wanted = [marks, ...records.map(({ points }) => points)];
      for (const [n, { role, points }] of panel.lines.entries()) {
        const radius = role === "measure" ? MEASURED : role === "beside" && points.length === 1 ? LONE : null;
        if (radius !== null) expect(reach[n + 1], panel.id).toEqual(points.map(() => radius));
      }
      counts.figures += scenes[i]?.lines.flatMap(({ dots = [] }) => dots).length ?? 0;
      for (const [n, points] of wanted.entries()) {
        const found = elements[n === 0 ? 0 : (quiet[n - 1] ?? -1)] ?? [];
        expect(found.length, panel.id).toBe(points.length);
        for (const [m, { x, y }] of points.entries())
          counts.apart = Math.max(counts.apart, Math.hypot(x - (found[m]?.[0] ?? Number.NaN), y - (found[m]?.[1] ?? Number.NaN)));
        counts.marks += points.length;
      }
      for (const { x, y, elements: own } of scenes[i]?.focusPoints ?? [])
        for (const { datasetIndex, index } of own) {
          const [left = Number.NaN, top = Number.NaN] = elements[datasetIndex]?.[index] ?? [];
          expect(Math.hypot(left - x, top - y), panel.id).toBeLessThan(own.length > 1 ? 7 : APART);
        }
    }
    expect(counts.apart).toBeLessThan(APART);
  });

  it("has the same words and links, by another runtime of JSX", async () => {
    for (const [i, { layer }] of inCanvas.entries()) {
      const markup = String(<PanelSvg scene={scenes[i] as PanelScene} />);
      const same = await page.evaluate(
        ([a, b]) => {
          const [one, other] = [a, b].map((text) => {
            const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
            svg.innerHTML = text;
            for (const link of svg.querySelectorAll("a")) link.removeAttribute("tabindex");
            return svg;
          });
          return one?.isEqualNode(other ?? null);
        },
        [layer, markup] as const,
      );
      expect(same, spec.panels[i]?.id).toBe(true);
    }
  });

  it("looks the same, text aside", async () => {
    const paper = build.palettes[theme].paper;
    let [off, all] = [0, 0];
    for (const [i, { canvas }] of inCanvas.entries()) {
      const style = `${pictureStyle(build, theme)}text{display:none}.hit{display:none}`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}"><style>${style}</style>${<PanelSvg scene={scenes[i] as PanelScene} />}</svg>`;
      const found = await page.evaluate(([n, text, color]) => painters.compare(n, text, color), [i, svg, paper] as const);
      off += found.off;
      all += found.all;
      counts.worst = Math.max(counts.worst, found.off / found.all);
      expect.soft(found.off / found.all, spec.panels[i]?.id).toBeLessThan(SHARE);
    }
    counts.panels += inCanvas.length;
    counts.pixels += all;
    counts.off += off;
  });
});

/**
 * The scenes of all panels in the coordinates of their canvases, in a picture of a width, as style shows the wide or the narrow one, and of the
 * height that the browser gives it, whose fractions of a pixel can decide how a height is rounded.
 */
function scenesAt(spec: ChartSpec, width: number, whole: number): PanelScene[] {
  const size = width < 600 ? NARROW : WIDE;
  const height = (plotLayout(size, spec).height * whole) / pictureHeight(spec, size);
  expect(Math.abs(whole - (pictureHeight(spec, size) * width) / size.width)).toBeLessThan(0.1);
  return plotsInBox(spec, size, { width, height }).map((plot, i) => {
    const panel = spec.panels[i];
    if (!panel) throw new Error("a plot without a panel");
    return panelIn(spec, panel, { ...plot, x: BLEED, y: TOP }, spec.panels.length > 1);
  });
}

afterAll(() => {
  const { charts, pictures, panels, marks, figures, apart, pixels, off, worst } = counts;
  console.log(
    `${charts.size} charts, ${pictures} pictures, ${panels} panels: ${marks} points and ${figures} figures of measures, at most ${apart.toFixed(2)} px apart; ` +
      `${off} of ${pixels} pixels differ (${((100 * off) / pixels).toFixed(3)}%), in the worst panel ${(100 * worst).toFixed(2)}%`,
  );
});
