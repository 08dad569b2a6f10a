import { middle, type Panel } from "../chartSpec/chartSpec.ts";
import { MARK_RADIUS } from "./measures.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import { POINT_RADIUS } from "./pointBounds.ts";
import type { FocusPoint } from "./scene.ts";

/**
 * Everything of a panel that opens a card, from left to right. What a mark or a point hides, or is hidden by, shares its focus point,
 * which stands on the first of them: within the radius of a mark around marks, of a point elsewhere.
 */
export function focusPoints({ marks, lines }: Panel, { x, y }: PlotScales): FocusPoint[] {
  const all = [
    ...marks.map((mark, index) => ({ at: middle(mark), value: mark.value, card: mark.card, element: { datasetIndex: 0, index } })),
    ...lines.flatMap(({ points }, i) =>
      points.map(({ at, value, card }, index) => ({ at, value, card, element: { datasetIndex: i + 1, index } })),
    ),
  ];
  const spots: (FocusPoint & { radius: number })[] = [];
  for (const { at, value, card, element } of all) {
    const [left, top] = [roundTenth(x(at)), roundTenth(y(value))];
    const radius = element.datasetIndex === 0 ? MARK_RADIUS : POINT_RADIUS;
    const spot = nearestSpot(spots, left, top);
    if (spot) {
      spot.cards.push(card);
      spot.elements.push(element);
    } else spots.push({ x: left, y: top, at, value, cards: [card], elements: [element], radius });
  }
  return spots.map(({ radius: _, ...spot }) => spot).sort((a, b) => a.at - b.at || a.y - b.y);
}

/** The nearest spot within whose radius a place is. */
function nearestSpot<T extends { x: number; y: number; radius: number }>(spots: T[], x: number, y: number): T | undefined {
  const off = (spot: T) => Math.hypot(spot.x - x, spot.y - y);
  return spots.filter((spot) => off(spot) < spot.radius).sort((a, b) => off(a) - off(b))[0];
}
