import { type ChartSpec, message, type Panel } from "../chart/chartSpec/chartSpec.ts";
import { plotsInBox } from "../chart/scene/boxLayout.ts";
import { TIME, TOP } from "../chart/scene/measures.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { Card } from "./card.ts";
import { openForms } from "./forms.ts";
import { navigate } from "./keyboard.ts";
import { BLEED, PanelPicture } from "./panel.ts";
import { pause } from "./pause.ts";
import { point } from "./pointer.ts";

/**
 * Lays Chart.js pictures of a spec over the static one, one panel per task, and shows them when all are there. The static picture keeps its
 * place, unseen: it gives the height at every width, stands on paper, and is seen again after `release`, the function that comes back.
 */
export async function enhance(figure: HTMLElement, spec: ChartSpec): Promise<() => void> {
  const picture = figure.querySelector<HTMLElement>(".picture");
  const statics = [...(picture?.querySelectorAll<SVGSVGElement>(":scope > svg") ?? [])];
  if (!picture || statics.length === 0) return () => {};
  if (spec.panels.length === 0) return openForms(figure, spec);
  adoptStyles();
  const plots = element("div", "plots");
  const places = spec.panels.map((panel) => place(panel, spec));
  plots.append(...places.map(({ plot }) => plot));
  picture.append(plots);
  picture.classList.add(COVERED);
  const arrange = () => arrangeOver(picture, statics, plots, spec);
  const drawn: PanelPicture[] = [];
  const resized = new ResizeObserver(arrange);
  const undo = () => {
    resized.disconnect();
    for (const panel of drawn) panel.destroy();
    plots.remove();
    picture.classList.remove(COVERED);
    delete figure.dataset["upgraded"];
  };
  try {
    arrange();
    for (const { panel, plot, sheet, card } of places) {
      await pause();
      const own = await PanelPicture.draw(sheet, spec, panel);
      drawn.push(own);
      point(plot, card, own);
      navigate(plot, card, own);
    }
  } catch (error) {
    undo();
    throw error;
  }
  for (const svg of statics) resized.observe(svg);
  const focused = document.activeElement?.closest<SVGAElement>(".picture > svg a");
  figure.dataset["upgraded"] = "true";
  if (focused && picture.contains(focused)) takeFocus(plots, focused.dataset["id"]);
  return () => {
    undo();
    // A reader who comes back by Tab finds the plots again, one stop each, and not first every mark.
    for (const link of picture.querySelectorAll("svg a")) link.setAttribute("tabindex", "-1");
  };
}

/** Class of a picture over which plots lie; its style sheet hides what they cover once they are drawn. */
const COVERED = "covered-by-plots";

/** Gives the focus of a static mark, which is no longer seen, to the plot with that mark. */
function takeFocus(plots: HTMLElement, id: string | undefined): void {
  const links = [...plots.querySelectorAll<SVGAElement>(".layer a")];
  const link = links.find(({ dataset }) => dataset["id"] === id);
  link?.closest<HTMLElement>(".plot")?.focus({ preventScroll: true });
}

/** Puts the plots where those of the static picture are that is shown at this width. */
function arrangeOver(picture: HTMLElement, statics: SVGSVGElement[], plots: HTMLElement, spec: ChartSpec): void {
  const shown = statics.find((svg) => svg.getBoundingClientRect().height > 0);
  if (!shown) return;
  const [own, box] = [picture.getBoundingClientRect(), shown.getBoundingClientRect()];
  const size = { width: shown.viewBox.baseVal.width, panel: Number(shown.dataset["plot"]) };
  move(plots, { x: box.x - own.x, y: box.y - own.y, width: box.width, height: box.height });
  for (const [i, { x, y, width, height }] of plotsInBox(spec, size, box).entries())
    move(plots.children[i] as HTMLElement, { x, y: y - TOP, width, height: TOP + height + TIME });
}

function move({ style }: HTMLElement, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

/** A panel's focusable plot with an empty sheet, and its card. */
function place(panel: Panel, spec: ChartSpec) {
  const plot = element("div", "plot");
  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", `${inWords(panel, spec)} ${spec.controls.keys}`);
  const card = new Card(spec.controls);
  const sheet = element("div", "sheet");
  sheet.style.inset = `0 ${-BLEED}px`;
  plot.append(sheet, card.root);
  return { panel, plot, sheet, card };
}

/** What a panel says, for those who do not see it: each mark's figure, or what may be read from the whole; what that bears out is in the first. */
function inWords(panel: Panel, spec: ChartSpec): string {
  const figures = panel.marks.flatMap(({ label }) => (label?.figure ? [`${label.who}: ${label.figure}`] : []));
  return `${panel.title || spec.title}. ${figures.length > 0 ? `${figures.join("; ")}.` : panel === spec.panels[0] ? message(spec) : spec.reading}`;
}

function element(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
