import type { ChartSpec, Panel } from "../model/chartSpec.ts";
import { Card } from "./card.ts";
import { navigate } from "./keyboard.ts";
import { drawPanel } from "./panel.ts";

/** Puts Chart.js pictures of a spec in the place of the static ones; each panel has its own canvas of the same height. */
export function upgrade(figure: HTMLElement, spec: ChartSpec): void {
  const picture = figure.querySelector<HTMLElement>(".picture");
  const statics = [...(picture?.querySelectorAll("svg") ?? [])];
  const shown = statics.find((svg) => svg.getBoundingClientRect().height > 0);
  if (!picture || !shown) return;
  const height = Number(shown.dataset["plot"]) * (shown.getBoundingClientRect().width / shown.viewBox.baseVal.width);
  const plots = element("div", spec.panels.length > 1 ? "plots several" : "plots");
  const drawn = spec.panels.map((panel) => ({ panel, ...place(plots, panel, spec, height) }));
  for (const svg of statics) svg.remove();
  picture.append(plots);
  for (const { panel, plot, canvas, card } of drawn) navigate(plot, card, drawPanel(canvas, panel, spec.time, card), panel);
  figure.dataset["upgraded"] = "true";
}

/** A panel's title, its focusable plot with an empty canvas, and its card. */
function place(plots: HTMLElement, panel: Panel, spec: ChartSpec, height: number) {
  const cell = element("div", "cell");
  const plot = element("div", "plot");
  plot.style.height = `${height}px`;
  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", `${panel.title}. ${spec.controls.keys}`);
  const canvas = document.createElement("canvas");
  const card = new Card(spec.controls);
  plot.append(canvas, card.root);
  if (spec.panels.length > 1) cell.append(Object.assign(element("p", "plot-title"), { textContent: panel.title }));
  cell.append(plot);
  plots.append(cell);
  return { plot, canvas, card };
}

function element(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
