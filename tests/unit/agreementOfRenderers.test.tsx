import { describe, expect, it } from "vitest";
import { lineData } from "../../src/client/lineData.ts";
import { markData } from "../../src/client/markData.ts";
import { middle } from "../../src/model/chartSpec.ts";
import { timeBesideLabels } from "../../src/model/timeBesideLabels.ts";
import { chartSpec, WHOLE } from "../../src/worker/render/spec/chart.ts";
import { ChartSvg } from "../../src/worker/render/svg/chart.tsx";
import { frame, layout, NARROW, px, WIDE } from "../../src/worker/render/svg/frame.ts";
import { frozenSite } from "../fixtures/site.ts";

const site = frozenSite();
const colors = () => ({ paper: "", ink: "", quiet: "", grid: "", partner: () => "" });

describe.each(site.catalog.charts.map((chart) => [chart.id, chart] as const))("%s", (_, chart) => {
  const spec = chartSpec(site, chart, WHOLE);

  it("draws every mark of the spec at its value, wide and narrow", () => {
    for (const size of [WIDE, NARROW]) {
      const svg = String(<ChartSvg spec={spec} size={size} name="x" />);
      const { plots } = layout(size, spec);
      for (const [i, panel] of spec.panels.entries()) {
        const plot = plots[i];
        if (!plot) throw new Error("a panel without a place");
        const { x, y } = frame(plot, timeBesideLabels(spec, plot.width), panel.value);
        for (const mark of panel.marks) {
          const drawn = new RegExp(`data-id="${mark.id}"[\\s\\S]*?translate\\(([-\\d.]+),([-\\d.]+)\\)`).exec(svg);
          expect([Number(drawn?.[1]), Number(drawn?.[2])], mark.id).toEqual([px(x(middle(mark))), px(y(mark.value))]);
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
