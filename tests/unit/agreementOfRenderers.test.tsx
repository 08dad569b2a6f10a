import type { Chart } from "chart.js";
import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { middle, type Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { recordScenes } from "../../src/chart/scene/lineScene.ts";
import { NARROW, type PlotScales, plotLayout, plotScales, roundTenth, WIDE } from "../../src/chart/scene/plotScales.ts";
import { boundStrokes } from "../../src/chart/scene/pointBounds.ts";
import { padTimeAxis } from "../../src/chart/scene/timeAxis.ts";
import { ChartSvg } from "../../src/chart/svg/chart.tsx";
import { lineData } from "../../src/client/lineData.ts";
import { markData } from "../../src/client/markData.ts";
import { uncertainty } from "../../src/client/uncertainty.ts";
import { frozenSite } from "../fixtures/site.ts";

const site = frozenSite();
const colors = () => ({ paper: "", ink: "", quiet: "", grid: "", partner: () => "" });

describe.each(site.catalog.charts.map((chart) => [chart.id, chart] as const))("%s", (_, chart) => {
  const spec = chartSpec(site, chart, WHOLE);

  it("draws every mark of the spec at its value, wide and narrow", () => {
    for (const size of [WIDE, NARROW]) {
      const svg = String(<ChartSvg spec={spec} size={size} name="x" />);
      const { plots } = plotLayout(size, spec);
      for (const [i, panel] of spec.panels.entries()) {
        const plot = plots[i];
        if (!plot) throw new Error("a panel without a place");
        const { x, y } = plotScales(plot, padTimeAxis(spec, plot.width), panel.value);
        for (const mark of panel.marks) {
          const drawn = new RegExp(`data-id="${mark.id}"[\\s\\S]*?translate\\(([-\\d.]+),([-\\d.]+)\\)`).exec(svg);
          expect([Number(drawn?.[1]), Number(drawn?.[2])], mark.id).toEqual([roundTenth(x(middle(mark))), roundTenth(y(mark.value))]);
        }
      }
    }
  });

  it("gives Chart.js the same values, in the same order", () => {
    for (const panel of spec.panels) {
      expect(markData(panel, colors).data).toEqual(panel.marks.map((mark) => ({ x: middle(mark), y: mark.value })));
      for (const line of panel.lines)
        expect(lineData(line, colors).data).toEqual(line.points.map((point) => ({ x: point.at, y: point.value })));
    }
  });

  it("has a row in the table for every labelled mark, with the figure that the label shows", () => {
    if (chart.kind === "balance") {
      const leans = spec.panels[0]?.lines[0]?.points ?? [];
      const shown = spec.table.rows.map((row) => Number(row.cells[1]?.replace("−", "-"))).reverse();
      expect(shown).toEqual(leans.map((point) => Number(point.value.toFixed(2))));
      return;
    }
    const marks = spec.panels.flatMap((panel) => panel.marks);
    expect(spec.table.rows.map((row) => row.href).sort()).toEqual(marks.map((mark) => mark.card.href).sort());
    for (const mark of marks) {
      const row = spec.table.rows.find(({ href }) => href === mark.card.href);
      expect(row?.cells[1]?.replace(/^at least /, "")).toBe(mark.label?.figure);
      expect(row?.cells[0]).toBe(mark.card.figure);
    }
  });

  it("writes every label that has room, word for word", () => {
    const svg = String(<ChartSvg spec={spec} size={WIDE} name="x" />).replace(/&#39;/g, "'");
    const labels = spec.panels.flatMap((panel) =>
      panel.marks.flatMap((mark) => (mark.label && mark.label.figure !== "" ? [mark.label.figure] : [])),
    );
    for (const label of new Set(labels)) expect(svg).toContain(`>${label}</tspan>`);
  });
});

/** The lines that Chart.js's plugin strokes for the bounds of the records, on a canvas that only listens. */
function strokedBy(panel: Panel, { x, y }: PlotScales): string[] {
  const strokes: string[][] = [];
  const ctx = { save: () => {}, restore: () => {}, stroke: () => {}, beginPath: () => strokes.push([]) };
  const lineTo = (...at: [number, number]) => strokes.at(-1)?.push(at.map(roundTenth).join(","));
  const scales = { x: { getPixelForValue: x }, y: { getPixelForValue: y } };
  const plugin = uncertainty({ ...panel, marks: [] }, colors);
  plugin.beforeDatasetsDraw?.({ ctx: { ...ctx, lineTo }, scales } as unknown as Chart, { cancelable: true }, {});
  return strokes.map((stroke) => stroke.join("L"));
}

it("draws the bounds of records the same in both pictures, in every chart of a release that has some", () => {
  const later = frozenSite("2026.2.0");
  const plot = { x: 0, y: 0, width: 700, height: 250 };
  const panels = later.catalog.charts.flatMap((chart) => {
    const spec = chartSpec(later, chart, WHOLE);
    return spec.panels.map((panel) => ({ panel, place: plotScales(plot, padTimeAxis(spec, plot.width), panel.value) }));
  });
  let bounded = 0;
  for (const { panel, place } of panels) {
    const still = recordScenes(panel, place).flatMap(({ bounds }) => (bounds ?? "").split("M").slice(1));
    expect(still, panel.id).toEqual(strokedBy(panel, place));
    bounded += panel.lines.flatMap(({ points }) => points).filter((p) => boundStrokes(p, place.x, place.y).length > 0).length;
  }
  // As many rows of references have two bounds, or words that leave one side open.
  expect(bounded).toBe(10);
});
