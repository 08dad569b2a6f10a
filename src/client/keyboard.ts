import type { Chart } from "chart.js";
import { type Mark, middle, type Panel } from "../model/chartSpec.ts";
import type { Card } from "./card.ts";

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys go from mark to mark in order of time, Home and End to the ends, Enter opens the number, Escape closes the card. */
export function navigate(plot: HTMLElement, card: Card, chart: Chart, panel: Panel): void {
  const order = panel.marks.map((mark, index) => ({ mark, index })).sort((a, b) => middle(a.mark) - middle(b.mark));
  let at = -1;
  const show = (to: number) => {
    at = Math.max(0, Math.min(order.length - 1, to));
    const entry = order[at];
    if (!entry) return;
    chart.setActiveElements([{ datasetIndex: 0, index: entry.index }]);
    chart.update("none");
    card.show(entry.mark.card, point(chart, entry.mark), "pinned");
  };
  plot.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step !== undefined) show(at + step);
    else if (event.key === "Home") show(0);
    else if (event.key === "End") show(order.length - 1);
    else if (event.key === "Escape") card.hide();
    else if (event.key === "Enter" && event.target === plot) openNumber(order[at]?.mark);
    else return;
    event.preventDefault();
  });
  plot.addEventListener("focusout", (event) => {
    if (!plot.contains(event.relatedTarget as Node | null)) card.hide();
  });
}

function point(chart: Chart, mark: Mark): { x: number; y: number } {
  return { x: chart.scales["x"]?.getPixelForValue(middle(mark)) ?? 0, y: chart.scales["y"]?.getPixelForValue(mark.value) ?? 0 };
}

function openNumber(mark: Mark | undefined): void {
  if (mark) location.assign(mark.card.href);
}
