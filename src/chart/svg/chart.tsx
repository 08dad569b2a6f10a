import { type ChartSpec, message } from "../chartSpec/chartSpec.ts";
import { chartScene } from "../scene/chartScene.ts";
import type { Size } from "../scene/plotScales.ts";
import { PanelSvg } from "./panel.tsx";

/**
 * The plot of a chart as inline SVG: a picture with a name, whose marks are links.
 * Title, reading and sources stand around it in HTML. `data-plot` is the height of a usual plot.
 */
export function ChartSvg({ spec, size, name }: { spec: ChartSpec; size: Size; name: string }) {
  const { width, height, panels } = chartScene(spec, size);
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={describe(spec)} data-plot={size.panel}>
      {panels.map((scene) => (
        <PanelSvg scene={scene} />
      ))}
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
