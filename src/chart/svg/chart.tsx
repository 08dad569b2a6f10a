import { raw } from "hono/html";
import type { ChartSpec } from "../chartSpec/chartSpec.ts";
import { describe } from "../chartSpec/pictureInWords.ts";
import { spokenOf } from "../chartSpec/spoken.ts";
import { pictureScene } from "../scene/pictureScene.ts";
import type { Size } from "../scene/plotScales.ts";
import { rowEnds } from "../scene/rowEnds.ts";
import type { PanelScene } from "../scene/scene.ts";
import { FormPicture } from "./form.tsx";
import { PanelSvg } from "./panel.tsx";
import { wholeLines } from "./wholeLines.ts";

const written = new WeakMap<PanelScene, string>();

/** A panel as markup, written once for each scene: what stands in several views keeps its own (`chartScene`). */
function PanelOnce({ scene }: { scene: PanelScene }) {
  const markup = written.get(scene) ?? String(<PanelSvg scene={scene} />);
  written.set(scene, markup);
  return raw(markup);
}

/** The end of an element of a drawing that holds nothing: shorter, and there are hundreds. */
const EMPTY = /><\/(?:rect|path)>/g;

/** An id that its link's address says: the attribute alone, as there are hundreds of them too. */
const SAID_BEFORE = / data-id=""/g;

/**
 * The plot of a chart as inline SVG: a picture with a name, whose marks are links.
 * Title, reading and sources stand around it in HTML. `data-plot` is the height of a usual plot, `data-rows`, where it
 * is asked for, where its picture may end before its own end.
 */
export function ChartSvg({ spec, size, name, rows = false }: { spec: ChartSpec; size: Size; name: string; rows?: boolean }) {
  const scene = pictureScene(spec, size);
  const { width, height, panels, forms } = scene;
  const ends = rows ? rowEnds(scene) : [];
  const { direction } = spokenOf(spec);
  const drawing = (
    <svg
      class={name}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={describe(spec)}
      data-plot={size.panel}
      direction={direction === "rtl" ? "ltr" : undefined}
      data-rows={ends.join(" ") || undefined}
    >
      {panels.map((scene) => (
        <PanelOnce scene={scene} />
      ))}
      {forms.map(({ scene, y }) =>
        y === 0 ? (
          <FormPicture scene={scene} />
        ) : (
          <g transform={`translate(0,${y})`}>
            <FormPicture scene={scene} />
          </g>
        ),
      )}
    </svg>
  );
  return raw(wholeLines(String(drawing).replaceAll(EMPTY, "/>").replaceAll(SAID_BEFORE, " data-id"), direction));
}
