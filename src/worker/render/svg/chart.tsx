import type { ChartSpec } from "../../../model/chartSpec.ts";
import { frame, type Size } from "./frame.ts";
import { Panel } from "./panel.tsx";

const TOP = 22;
const TITLE = 24;
const TIME = 28;

/**
 * The plot of a chart as inline SVG: a picture with a name, whose marks are links.
 * Title, reading and sources stand around it in HTML.
 */
export function ChartSvg({ spec, size, name }: { spec: ChartSpec; size: Size; name: string }) {
  const titled = spec.panels.length > 1;
  const step = size.panel + TOP + TIME + (titled ? TITLE : 0);
  return (
    <svg class={name} viewBox={`0 0 ${size.width} ${step * spec.panels.length}`} role="group" aria-label={describe(spec)}>
      {spec.panels.map((panel, i) => {
        const y = i * step + TOP + (titled ? TITLE : 0);
        return (
          <>
            {titled && (
              <text class="panel-title" x="0" y={i * step + 16}>
                {panel.title}
              </text>
            )}
            <Panel
              panel={panel}
              time={spec.time}
              frame={frame({ x: 0, y, width: size.width, height: size.panel }, spec.time, panel.value)}
            />
          </>
        );
      })}
    </svg>
  );
}

/** The picture in words, for those who do not see it. */
export function describe(spec: ChartSpec): string {
  const marks = spec.panels.flatMap((panel) => panel.marks.map((mark) => `${mark.label.who}: ${mark.label.figure}`));
  return `${spec.title}. ${marks.join("; ")}`;
}
