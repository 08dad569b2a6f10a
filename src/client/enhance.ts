import { type ChartSpec, message, type Panel } from "../chart/chartSpec/chartSpec.ts";
import { ROW_GAP, TIME, TITLE, TOP } from "../chart/scene/measures.ts";
import { padTimeAxis } from "../chart/scene/timeAxis.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { Card } from "./card.ts";
import { navigate } from "./keyboard.ts";
import { BLEED, drawPanel } from "./panel.ts";

/** Room above and below a static plot, in px of the picture. */
const AXES = TOP + TIME;
/** A panel's title and the gap to the next, in px of the page: text, which keeps its size where the static picture is drawn smaller. */
const TITLED = TITLE + ROW_GAP;

/**
 * Puts Chart.js pictures of a spec in the place of the static ones; each panel has its own canvas of the same height. When one cannot be
 * drawn, the static ones come back.
 */
export function enhance(figure: HTMLElement, spec: ChartSpec): void {
  const picture = figure.querySelector<HTMLElement>(".picture");
  const statics = [...(picture?.querySelectorAll("svg") ?? [])];
  const shown = statics.find((svg) => svg.getBoundingClientRect().height > 0);
  if (!picture || !shown) return;
  const scale = shown.getBoundingClientRect().height / shown.viewBox.baseVal.height;
  const usual = Number(shown.dataset["plot"]);
  const plots = element("div", `plots ${spec.panels.length > 1 ? spec.arrangement : ""}`);
  const title = spec.panels.length > 1 ? TITLED : 0;
  const heightOf = (panel: Panel) => (Math.round(usual * panel.height) + AXES + title) * scale - title;
  const drawn = spec.panels.map((panel) => ({ panel, ...place(plots, panel, spec, heightOf(panel)) }));
  adoptStyles();
  for (const svg of statics) svg.remove();
  picture.append(plots);
  const time = (pixels: number) => padTimeAxis(spec, pixels);
  try {
    for (const { panel, plot, canvas, card } of drawn) navigate(plot, card, drawPanel(canvas, panel, time, card), panel);
    figure.dataset["upgraded"] = "true";
  } catch (error) {
    plots.remove();
    picture.append(...statics);
    throw error;
  }
}

/** A panel's title, its focusable plot with an empty canvas, and its card. */
function place(plots: HTMLElement, panel: Panel, spec: ChartSpec, height: number) {
  const cell = element("div", "cell");
  const plot = element("div", "plot");
  plot.style.height = `${height}px`;
  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", `${inWords(panel, spec)} ${spec.controls.keys}`);
  const canvas = document.createElement("canvas");
  const card = new Card(spec.controls);
  const sheet = element("div", "sheet");
  sheet.style.inset = `0 ${-BLEED}px`;
  sheet.append(canvas);
  plot.append(sheet, card.root);
  if (spec.panels.length > 1) cell.append(Object.assign(element("p", "plot-title"), { textContent: panel.title }));
  cell.append(plot);
  plots.append(cell);
  return { plot, canvas, card };
}

/**
 * What a panel says, for those who do not see it: each mark's figure, or how the whole is read; the finding is in the
 * first.
 */
function inWords(panel: Panel, spec: ChartSpec): string {
  const figures = panel.marks.flatMap(({ label }) => (label?.figure ? [`${label.who}: ${label.figure}`] : []));
  return `${panel.title || spec.title}. ${figures.length > 0 ? `${figures.join("; ")}.` : panel === spec.panels[0] ? message(spec) : spec.reading}`;
}

function element(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
