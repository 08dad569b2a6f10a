import type { ChartSpec } from "../model/chartSpec.ts";
import { Card } from "./card.ts";
import { navigate } from "./keyboard.ts";
import { drawPanel } from "./panel.ts";

/** Puts Chart.js pictures of a spec in the place of the static ones; each panel has its own canvas of the same height. */
export function upgrade(figure: HTMLElement, spec: ChartSpec): void {
  const picture = figure.querySelector<HTMLElement>(".picture");
  const shown = [...(picture?.querySelectorAll("svg") ?? [])].find((svg) => svg.getBoundingClientRect().height > 0);
  if (!picture || !shown) return;
  const height = shown.getBoundingClientRect().height / spec.panels.length;
  const titled = spec.panels.length > 1;
  const plots = spec.panels.map((panel) => {
    const plot = element("div", "plot");
    plot.style.height = `${titled ? height - 24 : height}px`;
    plot.tabIndex = 0;
    plot.setAttribute("role", "application");
    plot.setAttribute("aria-label", `${panel.title}. ${spec.controls.keys}`);
    const canvas = document.createElement("canvas");
    const card = new Card(spec.controls);
    plot.append(canvas, card.root);
    return { panel, plot, canvas, card };
  });
  for (const svg of picture.querySelectorAll("svg")) svg.remove();
  for (const { panel, plot, canvas, card } of plots) {
    if (titled) picture.append(Object.assign(element("p", "plot-title"), { textContent: panel.title }));
    picture.append(plot);
    navigate(plot, card, drawPanel(canvas, panel, spec.time, card), panel);
  }
  figure.dataset["upgraded"] = "true";
}

export function element(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
