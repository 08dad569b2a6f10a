import { type ChartSpec, message } from "../chartSpec/chartSpec.ts";
import type { Rect } from "../scene/labelPlacement.ts";
import { PANEL_TITLE_ABOVE, TOP } from "../scene/measures.ts";
import { plotLayout, plotScales, type Size } from "../scene/plotScales.ts";
import { padTimeAxis } from "../scene/timeAxis.ts";
import { Panel } from "./panel.tsx";

/**
 * The plot of a chart as inline SVG: a picture with a name, whose marks are links. Title, reading and sources stand around it in HTML.
 *
 * @param size px of the viewBox, and of a plot with a height of 1; the script reads the latter in `data-plot`. The page scales the picture.
 * @param name class of the picture, `wide` or `narrow`, by which a style sheet shows one of them
 */
export function ChartSvg({ spec, size, name }: { spec: ChartSpec; size: Size; name: string }) {
  const { height, plots, title } = plotLayout(size, spec);
  const timeOf = ({ width }: Rect) => padTimeAxis(spec, width);
  return (
    <svg class={name} viewBox={`0 0 ${size.width} ${height}`} role="group" aria-label={describe(spec)} data-plot={size.panel}>
      {spec.panels.map((panel, i) => {
        const plot = plots[i];
        if (!plot) return null;
        return (
          <>
            {title > 0 && (
              <text class="panel-title" x={plot.x} y={plot.y - TOP - PANEL_TITLE_ABOVE}>
                {panel.title}
              </text>
            )}
            <Panel panel={panel} time={timeOf(plot)} frame={plotScales(plot, timeOf(plot), panel.value)} />
          </>
        );
      })}
    </svg>
  );
}

/** The picture in words, for those who do not see it: its title with its figures or, where none is written, its message. */
export function describe(spec: ChartSpec): string {
  return `${spec.title}. ${figures(spec) || message(spec)}`;
}

/** Every figure that is written at a mark, with whose it is; empty where none is. */
export function figures({ panels }: ChartSpec): string {
  const labels = panels.flatMap(({ marks }) => marks.flatMap(({ label }) => (label?.figure ? [label] : [])));
  return labels.map(({ who, figure }) => `${who}: ${figure}`).join("; ");
}
