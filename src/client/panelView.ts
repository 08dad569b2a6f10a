import type { Entry, Lane, Place } from "../chart/scene/crosshair.ts";
import { TIME, TOP } from "../chart/scene/measures.ts";
import type { Box } from "./cardPlace.ts";
import { BLEED, type PanelPicture } from "./panel.ts";
import { entriesAt, type PlotView } from "./plotView.ts";

/** Half the width and height that a mark covers, in pixels. */
const RADIUS = 8;

/** A panel that Chart.js draws, as the crosshair sees it. */
export class PanelView implements PlotView {
  readonly #entries: Map<string, Entry>;

  constructor(
    readonly lane: Lane,
    readonly element: HTMLElement,
    private readonly picture: PanelPicture,
  ) {
    this.#entries = new Map(lane.places.flatMap(entriesAt).map((entry) => [keyOf(entry.element), entry]));
  }

  box(): Box {
    const { x, y, width, height } = this.element.getBoundingClientRect();
    return { x, y: y + TOP, width, height: height - TOP - TIME };
  }

  xOf({ span }: Place): number {
    const middle = span === null ? 0 : (span.from + span.to) / 2;
    return this.element.getBoundingClientRect().x + this.picture.xOf(middle) - BLEED;
  }

  under({ clientX, clientY }: MouseEvent): Entry[] {
    const { x, y } = this.element.getBoundingClientRect();
    const spot = this.picture.spotAt(clientX - x + BLEED, clientY - y);
    return (spot?.elements ?? []).flatMap((element) => this.#entries.get(keyOf(element)) ?? []);
  }

  marks(entries: Entry[]): Box[] {
    const { x, y } = this.element.getBoundingClientRect();
    const asked = new Set(entries.map(({ element }) => keyOf(element)));
    const spots = this.picture.focusPoints.filter(({ elements }) => elements.some((element) => asked.has(keyOf(element))));
    return spots.map((spot) => ({ x: x + spot.x - BLEED - RADIUS, y: y + spot.y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS }));
  }

  light(entries: Entry[]): void {
    this.picture.highlight(entries.flatMap(({ element }) => element ?? []));
  }
}

function keyOf(element: Entry["element"]): string {
  return `${element?.datasetIndex} ${element?.index}`;
}
