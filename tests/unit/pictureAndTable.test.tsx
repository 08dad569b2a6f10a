import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { middle } from "../../src/chart/chartSpec/chartSpec.ts";
import { NARROW, plotLayout, plotScales, roundTenth, WIDE } from "../../src/chart/scene/plotScales.ts";
import { padTimeAxis } from "../../src/chart/scene/timeAxis.ts";
import { ChartSvg } from "../../src/chart/svg/chart.tsx";
import { frozenSite } from "../fixtures/site.ts";

const site = frozenSite();

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

  const labels = spec.panels.flatMap((panel) =>
    panel.marks.flatMap((mark) => (mark.label && mark.label.figure !== "" ? [mark.label.figure] : [])),
  );
  // The balance writes no figure beside its marks.
  if (chart.kind === "balance") return;

  it("writes every label that has room, word for word", () => {
    const svg = String(<ChartSvg spec={spec} size={WIDE} name="x" />).replace(/&#39;/g, "'");
    expect(labels.length).toBeGreaterThan(0);
    for (const label of new Set(labels)) expect(svg).toContain(`>${label}</tspan>`);
  });
});
