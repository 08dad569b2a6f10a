import type { Spoken } from "../chart/chartSpec/chartSpec.ts";
import type { PanelScene } from "../chart/scene/scene.ts";
import { PanelSvg } from "../chart/svg/panel.tsx";
import { writtenLines } from "../chart/svg/writtenLines.ts";

/**
 * The words and links of a panel over its canvas: the static picture's own markup for the same scene, of which `plots.css` shows the text alone.
 * So words stay to be found, selected and translated, and marks stay links.
 */
export function textLayer({ direction }: Spoken): SVGSVGElement {
  const layer = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  layer.classList.add("layer");
  // Places are those of a drawing that runs to the right, in a page of either direction.
  if (direction === "rtl") layer.setAttribute("direction", "ltr");
  return layer;
}

/** Writes a scene into a layer. Of the plot's many marks none is a stop of its own for Tab: arrow keys go from one to the next. */
export function writeScene(layer: SVGSVGElement, scene: PanelScene): void {
  layer.innerHTML = writtenLines(String(<PanelSvg scene={scene} />), layer.hasAttribute("direction") ? "rtl" : "ltr");
  for (const link of layer.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
}
