import type { Entry, Lane, Place } from "../chart/scene/crosshair.ts";
import type { Box } from "./cardPlace.ts";

/** A plot on the screen as the crosshair needs it, drawn by Chart.js or by the server. All is in pixels of the window. */
export interface PlotView {
  readonly lane: Lane;
  /** What holds the plot on the page, and has the focus of its keys. */
  readonly element: Element;
  /** Where the data stand. */
  box(): Box;
  /** Middle of a place. */
  xOf(place: Place): number;
  /** What stands under a pointer. */
  under(event: MouseEvent): Entry[];
  /** What entries look like there; of those that are not drawn, nothing. */
  marks(entries: Entry[]): Box[];
  /** Draws entries stronger than the rest. */
  light(entries: Entry[]): void;
}

/** The place that is nearest to a point of the window, or that which holds what stands under it. */
export function placeNear(view: PlotView, x: number, under: Entry[]): Place | undefined {
  const { places } = view.lane;
  const holding = places.filter(({ rows }) => rows.some(({ entries }) => entries.some(({ id }) => under.some((one) => one.id === id))));
  const near = (all: Place[]) => {
    const off = new Map(all.map((place) => [place, Math.abs(view.xOf(place) - x)]));
    return all.reduce<Place | undefined>(
      (best, place) => (best === undefined || value(off, place) < value(off, best) ? place : best),
      undefined,
    );
  };
  return near(holding.length > 0 ? holding : view.lane.kind === "marks" ? [] : places);
}

function value(of: Map<Place, number>, place: Place): number {
  return of.get(place) ?? Number.POSITIVE_INFINITY;
}

/** How far around the data a plot still answers, in pixels. */
const AROUND = 8;

/** Whether a point of the window is in a plot. */
export function isIn({ x, y, width, height }: Box, point: { x: number; y: number }): boolean {
  return point.x >= x - AROUND && point.x <= x + width + AROUND && point.y >= y - AROUND && point.y <= y + height + AROUND;
}

/** The entries of a place that are shown in a lane. */
export function entriesAt(place: Place | undefined): Entry[] {
  return (place?.rows ?? []).flatMap(({ entries }) => entries);
}
