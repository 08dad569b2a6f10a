import { message, type Panel, type PictureSpec } from "../chart/chartSpec/chartSpec.ts";
import { spokenOf } from "../chart/chartSpec/spoken.ts";
import { learnWidths } from "../chart/metrics/textWidth.ts";
import { plotsInBox } from "../chart/scene/boxLayout.ts";
import { type Lane, laneSteps, lanesOf } from "../chart/scene/crosshair.ts";
import { showsYears } from "../chart/scene/forms/cellsScene.ts";
import { TIME, TOP } from "../chart/scene/measures.ts";
import { plotLayout } from "../chart/scene/plotScales.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { choosePeriod } from "./choosePeriod.ts";
import { Crosshair } from "./crosshair.ts";
import { stepThroughForms } from "./forms.ts";
import { FormView } from "./formView.ts";
import { navigate } from "./keyboard.ts";
import { lightByKey } from "./keyLight.ts";
import { BLEED, PanelPicture, type Sheet } from "./panel.ts";
import { PanelView } from "./panelView.ts";
import { inTasks, painted, pause } from "./pause.ts";
import type { PlotView } from "./plotView.ts";
import { point } from "./pointer.ts";

/**
 * Lays Chart.js pictures of a spec's panels over the static one, one panel per task, and shows them when all are there; forms stay as they are
 * drawn. Over all lies the crosshair. The static picture keeps its place, unseen where it is covered: it gives the height at every width,
 * stands on paper, and is seen again after `release`, the function that comes back.
 */
export async function enhance(figure: HTMLElement, spec: PictureSpec): Promise<() => void> {
  const picture = figure.querySelector<HTMLElement>(".picture");
  const statics = [...(picture?.querySelectorAll<SVGSVGElement>(":scope > svg") ?? [])];
  if (!picture || statics.length === 0) return () => {};
  adoptStyles();
  const [ranges = "", regular, bold] = spokenOf(spec).letters?.split("|") ?? [];
  if (regular && bold) learnWidths({ ranges, regular, bold });
  const shown = () => statics.find((svg) => svg.getBoundingClientRect().height > 0);
  const isNarrow = (svg: SVGSVGElement | undefined) => svg !== undefined && !showsYears(svg.viewBox.baseVal.width);
  const lanes = new Map<boolean, Lane[]>();
  const first = isNarrow(shown());
  lanes.set(first, await inTasks(laneSteps(spec, first)));
  const lanesNow = (svg: SVGSVGElement) => {
    const known = lanes.get(isNarrow(svg)) ?? lanesOf(spec, isNarrow(svg));
    lanes.set(isNarrow(svg), known);
    return known;
  };
  await pause();
  const undoing = new AbortController();
  const drawn: { view: PanelView; picture: PanelPicture }[] = [];
  const crosshair = new Crosshair(picture, spec, () => {
    const svg = shown();
    const views = [...drawn.map(({ view }) => view), ...(svg ? formViews(svg, lanesNow(svg)) : [])];
    return views.filter(({ element }) => getComputedStyle(element).visibility === "visible" && element.getClientRects().length > 0);
  });
  const plots = element("div", "plots");
  const resized = new ResizeObserver(() => {
    arrangeOver(picture, shown(), plots, spec);
    const sizes = drawn.map(({ picture }) => picture.room);
    for (const [i, { picture }] of drawn.entries()) picture.resize(sizes[i] as Sheet);
  });
  const undo = () => {
    undoing.abort();
    resized.disconnect();
    crosshair.destroy();
    for (const panel of drawn) panel.picture.destroy();
    plots.remove();
    picture.classList.remove(COVERED);
    delete figure.dataset["upgraded"];
  };
  try {
    if (spec.panels.length > 0) {
      const places = spec.panels.map((panel) => place(panel, spec));
      plots.append(...places.map(({ plot }) => plot));
      picture.insertBefore(plots, crosshair.first);
      picture.classList.add(COVERED);
      await pause();
      arrangeOver(picture, shown(), plots, spec);
      for (const [i, { panel, plot, sheet }] of places.entries()) {
        await pause();
        const own = await PanelPicture.draw(sheet, spec, panel);
        await pause();
        const view = new PanelView(lanes.get(first)?.[i] as Lane, plot, own);
        drawn.push({ view, picture: own });
        navigate(plot, view, crosshair);
        await painted();
      }
      for (const svg of statics) resized.observe(svg);
    }
    await pause();
    choosePeriod(figure, crosshair, spec, undoing.signal);
    point(picture, crosshair, undoing.signal);
    stepThroughForms(picture, crosshair, undoing.signal);
    lightByKey(
      figure,
      picture,
      () => {
        for (const { picture } of drawn) picture.recolor();
      },
      undoing.signal,
    );
    await pause();
    crosshair.prepare();
    await pause();
  } catch (error) {
    undo();
    throw error;
  }
  const focused = document.activeElement?.closest<SVGAElement>(".picture > svg a");
  figure.dataset["upgraded"] = "true";
  if (focused && picture.contains(focused)) takeFocus(plots, focused.dataset["id"]);
  // What was changed with a key of the plot leaves the focus with the figure until there is a plot again.
  if (document.activeElement === figure) plots.querySelector<HTMLElement>(".plot")?.focus({ preventScroll: true });
  return () => {
    undo();
    // A reader who comes back by Tab finds the plots again, one stop each, and not first every mark.
    if (spec.panels.length > 0) for (const link of picture.querySelectorAll("svg a.m")) link.setAttribute("tabindex", "-1");
  };
}

/** Class of a picture over which plots lie; its style sheet hides what they cover once they are drawn. */
const COVERED = "covered-by-plots";

const views = new WeakMap<SVGSVGElement, { lanes: Lane[]; views: PlotView[] }>();

/** The forms of a static picture, made once for it. */
function formViews(svg: SVGSVGElement, lanes: Lane[]): PlotView[] {
  const known = views.get(svg);
  if (known?.lanes === lanes) return known.views;
  const own = lanes.filter(({ of }) => "form" in of);
  const made = [...svg.querySelectorAll<SVGGElement>("g.form")].flatMap((form, i) => (own[i] ? [new FormView(own[i], form)] : []));
  views.set(svg, { lanes, views: made });
  return made;
}

/** Gives the focus of a static mark, which is no longer seen, to the plot with that mark. */
function takeFocus(plots: HTMLElement, id: string | undefined): void {
  const links = [...plots.querySelectorAll<SVGAElement>(".layer a")];
  const link = links.find(({ dataset }) => dataset["id"] === id);
  link?.closest<HTMLElement>(".plot")?.focus({ preventScroll: true });
}

/**
 * Puts the plots where those of the static picture are that is shown at this width; forms stand below them. Rows that a low frame cuts off
 * the picture (`fitFrame.ts`) are not seen, and wait where they move nothing.
 */
function arrangeOver(picture: HTMLElement, shown: SVGSVGElement | undefined, plots: HTMLElement, spec: PictureSpec): void {
  if (!shown) return;
  const [own, whole] = [picture.getBoundingClientRect(), shown.getBoundingClientRect()];
  const { width, height } = shown.viewBox.baseVal;
  const size = { width, panel: Number(shown.dataset["plot"]) };
  const box = { width: whole.width, height: (whole.height * plotLayout(size, spec).height) / height };
  move(plots, { x: whole.x - own.x, y: whole.y - own.y, width: box.width, height: Math.min(box.height, whole.height) });
  for (const [i, { x, y, width, height }] of plotsInBox(spec, size, box).entries()) {
    const plot = plots.children[i] as HTMLElement;
    const isCut = y > whole.height;
    plot.classList.toggle("cut", isCut);
    move(plot, { x, y: isCut ? 0 : y - TOP, width, height: TOP + height + TIME });
  }
}

function move({ style }: HTMLElement, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

/** A panel's focusable plot with an empty sheet. */
function place(panel: Panel, spec: PictureSpec) {
  const plot = element("div", "plot");
  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", `${inWords(panel, spec)} ${spec.controls.crosshair.keys}`);
  const sheet = element("div", "sheet");
  sheet.style.inset = `0 ${-BLEED}px`;
  plot.append(sheet);
  return { panel, plot, sheet };
}

/** What a panel says, for those who do not see it: each mark's figure, or what may be read from the whole; what that bears out is in the first. */
function inWords(panel: Panel, spec: PictureSpec): string {
  const figures = panel.marks.flatMap(({ label }) => (label?.figure ? [`${label.who}: ${label.figure}`] : []));
  return `${panel.title || spec.title}. ${figures.length > 0 ? `${figures.join(spokenOf(spec).semicolon)}.` : panel === spec.panels[0] ? message(spec) : spec.reading}`;
}

function element(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
