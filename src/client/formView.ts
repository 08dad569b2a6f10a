import type { Entry, Lane, Place } from "../chart/scene/crosshair.ts";
import type { Box } from "./cardPlace.ts";
import { entriesAt, type PlotView } from "./plotView.ts";

/** A form as the server drew it, as the crosshair sees it: its marks are links with the ids of the entries. */
export class FormView implements PlotView {
  readonly #entries: Map<string, Entry>;
  readonly #links = new Map<string, SVGAElement>();
  #lit: SVGAElement[] = [];

  constructor(
    readonly lane: Lane,
    readonly element: SVGGElement,
  ) {
    this.#entries = new Map(lane.places.flatMap(entriesAt).map((entry) => [entry.id, entry]));
    for (const link of element.querySelectorAll<SVGAElement>("a[data-id]")) {
      // A mark whose address ends with its id does not say it twice.
      link.dataset["id"] ||= link.href.baseVal.split("#")[1] ?? "";
      this.#links.set(link.dataset["id"], link);
    }
  }

  box(): Box {
    const [x = 0, y = 0, width = 0, height = 0] = (this.element.dataset["plot"] ?? "").split(" ").map(Number);
    const matrix = this.element.getScreenCTM();
    if (!matrix) return { x: 0, y: 0, width: 0, height: 0 };
    const from = new DOMPoint(x, y).matrixTransform(matrix);
    const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  }

  xOf(place: Place): number {
    const [mark] = this.lane.kind === "marks" ? this.marks(entriesAt(place)) : [];
    if (mark) return mark.x + mark.width / 2;
    const { x, width } = this.box();
    return x + place.share * width;
  }

  under({ target }: Pick<Event, "target">): Entry[] {
    const link = linkOf(target);
    // A column is hit over its whole height: beside what is drawn of it a pointer asks about the year.
    if (link && this.lane.kind === "columns" && link.querySelector(":scope > :not(title, .hit, g)") && (target as Element).matches(".hit"))
      return [];
    const entry = link && this.element.contains(link) ? this.#entries.get(link.dataset["id"] ?? "") : undefined;
    return entry ? [entry] : [];
  }

  marks(entries: Entry[]): Box[] {
    return entries.flatMap(({ id }) => this.#links.get(id)?.getBoundingClientRect() ?? []);
  }

  light(entries: Entry[]): void {
    for (const link of this.#lit) link.classList.remove("lit");
    this.#lit = entries.flatMap(({ id }) => this.#links.get(id) ?? []);
    for (const link of this.#lit) link.classList.add("lit");
  }
}

/** The mark of a form that an event came from. */
export function linkOf(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>("svg a[data-id]") : null;
}
