import type { ChartSpec } from "../chartSpec/chartSpec.ts";
import { spokenOf } from "../chartSpec/spoken.ts";
import { chartScene } from "./chartScene.ts";
import type { FormScene } from "./forms/formScene.ts";
import { laidForm } from "./forms/formsScene.ts";
import { plotLayout, type Size } from "./plotScales.ts";
import type { PanelScene } from "./scene.ts";

/** A picture whole: panels of marks over time, and below them forms, each from `y` on; in pixels. */
export interface PictureScene {
  width: number;
  height: number;
  panels: PanelScene[];
  forms: { scene: FormScene; y: number }[];
}

type Pictured = Pick<ChartSpec, "arrangement" | "time" | "panels" | "forms" | "language"> & Partial<Pick<ChartSpec, "release">>;

/** Air between the panels and a form, and between two forms, in pixels. */
const GAP = 20;

/** All that a chart draws in a picture of a size. */
export function pictureScene(spec: Pictured, size: Size): PictureScene {
  const { width } = size;
  const { panels, height } = spec.panels.length === 0 ? { panels: [], height: 0 } : chartScene(spec, size);
  const forms = formsBelow(spec, width, height);
  return { width, height: forms.at(-1)?.end ?? height, panels, forms: forms.map(({ laid, y }) => ({ scene: laid.scene, y })) };
}

/** Height of a chart's picture, without the work of drawing it. */
export function pictureHeight(spec: Pictured, size: Size): number {
  const height = spec.panels.length === 0 ? 0 : plotLayout(size, spec).height;
  return formsBelow(spec, size.width, height).at(-1)?.end ?? height;
}

function formsBelow({ forms = [], panels, language, release }: Pictured, width: number, from: number) {
  let y = from;
  const { direction } = spokenOf(language === undefined ? {} : { language });
  return forms.map((form, i) => {
    if (y > 0) y += GAP;
    const isTitled = panels.length > 0 || forms.length > 1 || i > 0;
    const laid = laidForm(form, width, isTitled, direction, release);
    const placed = { laid, y, end: y + laid.height };
    y = placed.end;
    return placed;
  });
}
