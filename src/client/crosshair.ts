import type { ChartSpec } from "../chart/chartSpec/chartSpec.ts";
import { inDigits } from "../chart/chartSpec/spoken.ts";
import { type Entry, type Place, type PlaceRow, placeAt, rowsAt } from "../chart/scene/crosshair.ts";
import { Card, type Reason } from "./card.ts";
import { type CardContent, inOneLine } from "./cardContent.ts";
import type { Box } from "./cardPlace.ts";
import { linkOf } from "./formView.ts";
import { entriesAt, type PlotView } from "./plotView.ts";

/** Up to so many entries of a year that a reader keeps are told in full, else each in a line; those that are meant always. */
const FEW = 2;

/** How long the page may move after the crosshair has moved it itself, in milliseconds. */
const OWN_SCROLL = 250;

/** What the crosshair was asked: a place of a plot and, where one is meant, what stands there. */
export interface Asked {
  view: PlotView;
  place: Place;
  entries: Entry[];
  /** Where the pointer is; the mark itself, or the middle of the plot, unless it is given. */
  spot?: { x: number; y: number };
}

/**
 * The crosshair of one chart: a line through all its plots at a year, the marks of that year drawn stronger, and one card with what each plot
 * holds. `views` are the plots that are seen at the width of now.
 */
export class Crosshair {
  readonly card: Card;
  readonly #lines: HTMLElement[] = [];
  readonly #voice = Object.assign(document.createElement("div"), { className: "voice" });
  readonly #rows = new WeakMap<Place, PlaceRow[]>();
  readonly #undo = new AbortController();
  #asked: Asked | null = null;
  /** When it came to where it stands, as the clock of the page has it. */
  since = 0;
  /** Does not follow the pointer: the reader has chosen years, and goes for what to do with them. */
  isResting = false;
  #from = 0;
  #movedAt = Number.NEGATIVE_INFINITY;
  #top = 0;

  constructor(
    private readonly picture: HTMLElement,
    private readonly spec: Pick<ChartSpec, "controls" | "legend" | "language">,
    readonly views: () => PlotView[],
  ) {
    this.card = new Card(
      spec,
      () => this.#clear(),
      () => this.close(),
    );
    this.#voice.setAttribute("aria-live", "polite");
    picture.append(this.#voice, this.card.root);
    this.#listen();
  }

  /** The first element of its own in the picture: what it lies over stands before it. */
  get first(): Element {
    return this.#lines[0] ?? this.#voice;
  }

  /** What is shown now. */
  get asked(): Asked | null {
    return this.#asked;
  }

  /** Shows a place; `isSaid`: and says it to those who hear the page. */
  show(asked: Asked, reason: Reason, isSaid = false): void {
    const { view, place, entries } = asked;
    // A card stays where it opened for its year, so that a pointer can come to it.
    if (reason === "hover" && this.card.isShown && this.#asked?.place === place && isSame(this.#asked.entries, entries)) return;
    const content = this.#content(asked, reason);
    if (isSaid) this.#scrollTo(view, entries);
    // All places are read before anything is written, so that the browser lays the page out once.
    const own = view.marks(content.full.size > 0 ? [...content.full] : entriesAt(place));
    const beyond = this.#held(view, place).flatMap(([one, entries]) => (one === view ? [] : one.marks(entries)));
    const spot = asked.spot ?? { x: view.xOf(place), y: middle(own[0] ?? view.box()) };
    const line = view.lane.kind === "marks" ? null : view.xOf(place);
    const { y } = view.box();
    this.#draw(view, place);
    const moved = this.card.show(content, { line, spot, own, beyond }, reason);
    if (moved > 0) this.#movedAt = performance.now();
    this.#from = this.#top = y - moved;
    if (this.#asked?.place !== place) this.since = performance.now();
    this.#asked = asked;
    if (isSaid) this.#voice.textContent = inOneLine(content, this.spec);
  }

  /** Closes the card; a reader who was in it stands on the plot again. */
  close(): void {
    const from = this.#asked?.view.element;
    const wasInside = this.card.root.contains(document.activeElement);
    if (wasInside) focusOn(from, this.#asked?.entries[0]);
    this.card.hide();
  }

  hide(): void {
    this.card.hide();
  }

  destroy(): void {
    this.card.hide();
    this.#undo.abort();
    for (const element of [...this.#lines, this.#voice, this.card.root]) element.remove();
  }

  #content({ view, place, entries }: Asked, reason: Reason): CardContent {
    const lanes = this.views().map(({ lane }) => lane);
    const rows = this.#rows.get(place) ?? (view.lane.kind === "marks" ? place.rows : rowsAt(lanes, view.lane, place));
    this.#rows.set(place, rows);
    const own = entriesAt(place);
    const isKept = reason === "pinned" && own.length <= FEW;
    const { none, noneInPeriod } = this.spec.controls.crosshair;
    return {
      label: inDigits(place.label, this.spec),
      rows,
      full: new Set(entries.length > 0 ? own.filter(({ id }) => entries.some((one) => one.id === id)) : isKept ? own : []),
      none: place.span === null || place.span.to - place.span.from <= 1 ? none : noneInPeriod,
    };
  }

  /** Has its lines in the page, unseen, and knows its plots, before a pointer waits for them. */
  prepare(count: number = this.views().length): void {
    while (this.#lines.length < count) {
      const line = Object.assign(document.createElement("div"), { className: "crosshair", hidden: true });
      this.#lines.push(this.picture.insertBefore(line, this.#voice));
    }
  }

  /** The line through every plot that has a time, and the marks of the year. */
  #draw(view: PlotView, place: Place): void {
    const { x: left, y: top } = this.picture.getBoundingClientRect();
    const views = this.views();
    const places = views.map((one) => {
      const at = one.lane.kind === "marks" ? undefined : one === view ? place : placeAt(one.lane, place);
      return at && { ...sizeOf(one), x: one.xOf(at) };
    });
    for (const [one, entries] of this.#held(view, place)) one.light(entries);
    this.prepare(views.length);
    for (const [i, at] of places.entries()) {
      const line = this.#lines[i] as HTMLElement;
      line.hidden = !at;
      if (!at) continue;
      line.classList.toggle("column", at.width > 0);
      Object.assign(line.style, {
        left: `${at.x - at.width / 2 - left}px`,
        top: `${at.y - top}px`,
        width: `${at.width}px`,
        height: `${at.height}px`,
      });
    }
    for (const line of this.#lines.slice(views.length)) line.hidden = true;
  }

  /** What each plot holds where the crosshair stands. */
  #held(view: PlotView, place: Place): [PlotView, Entry[]][] {
    return this.views().map((one) => [one, entriesAt(one === view ? place : placeAt(one.lane, place))]);
  }

  #clear(): void {
    for (const view of this.views()) view.light([]);
    for (const line of this.#lines) line.hidden = true;
    this.#asked = null;
  }

  /** Brings what a key asked about into the window. */
  #scrollTo(view: PlotView, entries: Entry[]): void {
    const box = view.marks(entries)[0] ?? view.box();
    const over =
      box.y < 0 ? box.y - 20 : box.y + box.height > innerHeight ? Math.min(box.y - 20, box.y + box.height + 20 - innerHeight) : 0;
    if (over === 0) return;
    this.#movedAt = performance.now();
    scrollBy({ top: over, behavior: "instant" });
  }

  /** A card does not outlive what it describes: it goes when the window changes, is left, or is scrolled away. */
  #listen(): void {
    const { signal } = this.#undo;
    let width = innerWidth;
    // The bars of a phone's browser come and go while one scrolls: then only the height changes.
    addEventListener(
      "resize",
      () => {
        if (innerWidth !== width || !this.card.isAtEdge) this.hide();
        width = innerWidth;
      },
      { signal },
    );
    addEventListener("blur", () => this.card.isPinned || this.hide(), { signal });
    document.addEventListener("scroll", ({ target }) => this.card.root.contains(target as Node) || this.#scrolled(), {
      capture: true,
      passive: true,
      signal,
    });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.card.isShown && this.close(), { signal });
    this.picture.addEventListener(
      "focusout",
      ({ target, relatedTarget: to }) => {
        const isIn =
          to instanceof Element && (this.card.root.contains(to) || (this.card.root.contains(target as Node) && this.picture.contains(to)));
        if (!isIn && !linkOf(to)) this.hide();
      },
      { signal },
    );
    document.addEventListener(
      "pointerdown",
      ({ target }) => {
        if (this.card.isShown && !this.picture.contains(target as Node)) this.hide();
      },
      { capture: true, signal },
    );
  }

  #scrolled(): void {
    if (!this.#asked) return;
    const { y, height } = this.#asked.view.box();
    const moved = y - this.#top;
    this.#top = y;
    if (performance.now() - this.#movedAt < OWN_SCROLL) {
      this.#from = y;
      return;
    }
    const isGone = y + height < 0 || y > innerHeight || (this.card.isAtEdge && Math.abs(y - this.#from) > innerHeight / 4);
    if (!this.card.isPinned || isGone) this.hide();
    else if (!this.card.isAtEdge) this.card.follow(moved);
  }
}

/** Where a line through a plot begins, its height, and its width where it marks a whole column, in pixels. */
function sizeOf(view: PlotView): Pick<Box, "y" | "width" | "height"> {
  return { ...view.box(), width: view.lane.kind === "columns" ? view.box().width / view.lane.places.length : 0 };
}

function isSame(a: Entry[], b: Entry[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}

/** Gives the focus to a plot, or to the mark of a form that was asked about. */
function focusOn(element: Element | undefined, entry: Entry | undefined): void {
  const link = entry && element?.querySelector<SVGAElement>(`a[data-id="${CSS.escape(entry.id)}"]`);
  const target = element instanceof HTMLElement ? element : (link ?? element?.querySelector<SVGAElement>('a[tabindex="0"]'));
  target?.focus({ preventScroll: true });
}
