import type { ChartSpec } from "../chart/chartSpec/chartSpec.ts";
import { inDigits } from "../chart/chartSpec/spoken.ts";
import type { Lane, Place } from "../chart/scene/crosshair.ts";
import { placeAt } from "../chart/scene/crosshair.ts";
import type { Crosshair } from "./crosshair.ts";
import type { PlotView } from "./plotView.ts";

/** A period that a reader has chosen in a plot: from one place of it to another, in whichever order. */
export interface Chosen {
  view: PlotView;
  anchor: Place;
  head: Place;
}

/** Its first and last year; null where a place has none. */
export function yearsOf({ anchor, head }: Pick<Chosen, "anchor" | "head">): { from: number; to: number } | null {
  if (anchor.span === null || head.span === null) return null;
  const from = Math.floor(Math.min(anchor.span.from, head.span.from));
  return { from, to: Math.max(from, Math.ceil(Math.max(anchor.span.to, head.span.to)) - 1) };
}

/** Draws the chosen period over all plots of a chart, with the link that shows only its years. */
export class PeriodShade {
  readonly link = Object.assign(document.createElement("a"), { className: "period-link" });
  readonly #spans: HTMLElement[] = [];

  constructor(
    private readonly figure: HTMLElement,
    private readonly picture: HTMLElement,
    private readonly crosshair: Crosshair,
    private readonly spec: Pick<ChartSpec, "controls" | "language">,
  ) {
    // Followed in place on the chart's own page; the dashboard, which has no years of its own, leads there.
    this.link.dataset["inPlace"] = "";
  }

  /** Shows a period; false where it has no years. */
  show(chosen: Chosen): boolean {
    const years = yearsOf(chosen);
    if (years === null) return false;
    this.hide();
    const { x: left, y: top } = this.picture.getBoundingClientRect();
    for (const view of this.crosshair.views()) {
      const edges = edgesIn(view, chosen);
      if (edges === null) continue;
      const { y, height } = view.box();
      const span = Object.assign(document.createElement("div"), { className: "period" });
      move(span, { left: edges.from - left, top: y - top, width: edges.to - edges.from, height });
      this.picture.append(span);
      this.#spans.push(span);
      if (view === chosen.view) this.#placeLink({ middle: (edges.from + edges.to) / 2 - left, top: y - top });
    }
    this.link.href = addressOf(this.figure, years);
    this.link.textContent = this.spec.controls.crosshair.period.replace("{years}", inWords(years, this.spec));
    return true;
  }

  hide(): void {
    for (const span of this.#spans.splice(0)) span.remove();
    this.link.remove();
  }

  #placeLink({ middle, top }: { middle: number; top: number }): void {
    this.picture.append(this.link);
    const room = this.picture.clientWidth - this.link.offsetWidth;
    this.link.style.left = `${Math.max(0, Math.min(room, middle - this.link.offsetWidth / 2))}px`;
    this.link.style.top = `${top}px`;
  }
}

/** Years as a reader says them. */
export function inWords({ from, to }: { from: number; to: number }, spec: Pick<ChartSpec, "language">): string {
  return inDigits(from === to ? `${from}` : `${from}–${to}`, spec);
}

/** The page of a figure's chart in the view that is shown, of these years: its address is that of the spec without the ending. */
function addressOf(figure: HTMLElement, { from, to }: { from: number; to: number }): string {
  const address = new URL(figure.dataset["spec"] ?? "", location.href);
  address.pathname = address.pathname.replace(/\.json$/, "");
  address.searchParams.set("from", String(from));
  address.searchParams.set("to", String(to));
  return address.href;
}

/** Left and right edge of a period in a plot, in pixels of the window; null where the plot has no time from left to right. */
function edgesIn(view: PlotView, { view: own, anchor, head }: Chosen): { from: number; to: number } | null {
  if (view.lane.kind === "marks") return null;
  const [first, last] = [anchor, head]
    .map((place) => (view === own ? place : placeAt(view.lane, place)))
    .sort((a, b) => (a && b ? view.xOf(a) - view.xOf(b) : 0));
  if (!first || !last) return null;
  const half = halfWidth(view, view.lane);
  return { from: view.xOf(first) - half, to: view.xOf(last) + half };
}

/** Half the width of a place, in pixels: places of a plot are as far apart as they are wide. */
function halfWidth(view: PlotView, { places: [first, second] }: Lane): number {
  return first && second ? Math.abs(view.xOf(second) - view.xOf(first)) / 2 : 0;
}

function move({ style }: HTMLElement, { left, top, width, height }: { left: number; top: number; width: number; height: number }): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
