import { type ChartSpec, isEmpty, withParts } from "../../chart/chartSpec/chartSpec.ts";
import { spokenOf } from "../../chart/chartSpec/spoken.ts";
import { formScene } from "../../chart/scene/forms/formsScene.ts";
import { PREVIEW } from "../../chart/scene/imageSize.ts";
import { TIME, TOP } from "../../chart/scene/measures.ts";
import type { ImageLayout } from "./layout.ts";

/** From the edge of a preview to what stands in it, and the foot in which lists let it fade, in layout units. */
const [MARGIN, FOOT] = [12, 24];

/** The first plot of a chart in which something is drawn, alone, without its key; of an empty view the first. */
export function previewOf(spec: ChartSpec): ChartSpec {
  const plots = [
    ...spec.panels.map((panel) => ({ panels: [panel], forms: [] })),
    ...(spec.forms ?? []).map((form) => ({ panels: [], forms: [{ ...form, key: [] }] })),
  ];
  const { panels = [], forms = [] } = plots.find((plot) => !isEmpty(plot)) ?? plots[0] ?? {};
  return withParts(spec, { panels, legend: [], ...(spec.forms === undefined ? {} : { forms }) });
}

/** Where the plot of a preview stands. A form is as high as its rows need: what has no room at the foot is cut. */
export function previewLayout(spec: ChartSpec): ImageLayout {
  const { scale } = PREVIEW;
  const [width, height] = [PREVIEW.width / scale, PREVIEW.height / scale];
  const inner = width - 2 * MARGIN;
  const { direction } = spokenOf(spec);
  const scenes = (spec.forms ?? []).map((form) => formScene(form, inner, false, direction, spec.release));
  return {
    width,
    height,
    scale,
    title: [],
    subtitle: [],
    legend: MARGIN,
    plots: spec.panels.map(() => ({ x: MARGIN, y: TOP, width: inner, height: height - TOP - TIME - FOOT })),
    forms: scenes.map((scene) => ({ scene, x: MARGIN, y: MARGIN, share: 1 })),
    footer: [],
  };
}
