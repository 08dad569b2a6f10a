import { middle, type Panel } from "../chartSpec/chartSpec.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import type { FocusPoint, PanelScene } from "./scene.ts";

/** Everything of a panel that opens a card, from left to right; what stands on one spot (to a tenth of a pixel) shares one point. */
export function focusPoints({ marks, lines }: Panel, { x, y }: PlotScales): FocusPoint[] {
  const all = [
    ...marks.map((mark, index) => ({ at: middle(mark), value: mark.value, card: mark.card, element: { datasetIndex: 0, index } })),
    ...lines.flatMap(({ points }, i) =>
      points.map(({ at, value, card }, index) => ({ at, value, card, element: { datasetIndex: i + 1, index } })),
    ),
  ];
  const spots = new Map<string, FocusPoint>();
  for (const { at, value, card, element } of all) {
    const [left, top] = [roundTenth(x(at)), roundTenth(y(value))];
    const spot = spots.get(`${left},${top}`);
    if (spot) {
      spot.cards.push(card);
      spot.elements.push(element);
    } else spots.set(`${left},${top}`, { x: left, y: top, at, value, cards: [card], elements: [element] });
  }
  return [...spots.values()].sort((a, b) => a.at - b.at || a.y - b.y);
}

/** Where a crosshair can stand: each x at which something stands, from left to right. */
export function crosshairStops(points: FocusPoint[]): PanelScene["crosshair"] {
  const stops = new Map<number, PanelScene["crosshair"][number]>();
  for (const [i, { x, at }] of points.entries()) {
    const stop = stops.get(x) ?? { x, at, focusPoints: [] };
    stop.focusPoints.push(i);
    stops.set(x, stop);
  }
  return [...stops.values()];
}
