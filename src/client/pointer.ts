import { isApproaching } from "./cardPlace.ts";
import type { Crosshair } from "./crosshair.ts";
import { pause } from "./pause.ts";
import { isIn, type PlotView, placeNear } from "./plotView.ts";

/** From so many pixels on a press that moves is no click. */
export const DRAGGED = 5;

/** How long a pointer on its way into a card may rest before the year below it is shown, in milliseconds. */
const PATIENCE = 400;

/** A card that has stood for less than this when a pointer runs into it is passed, in milliseconds. */
const PASSING = 120;

/**
 * A pointer anywhere in a plot shows its year, a click or a tap keeps it. Words and links lie above the canvas, so the picture listens for all
 * of them. A mark stays a link: a click that asks for another tab or window follows it. A drag belongs to others.
 */
export function point(picture: HTMLElement, crosshair: Crosshair, signal: AbortSignal): void {
  const { card } = crosshair;
  let pressed: { x: number; y: number } | null = null;
  let from = { x: 0, y: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;

  const isDrag = ({ clientX, clientY }: MouseEvent) => pressed !== null && Math.hypot(clientX - pressed.x, clientY - pressed.y) > DRAGGED;

  const show = (event: MouseEvent, reason: "hover" | "pinned") => {
    const spot = { x: event.clientX, y: event.clientY };
    from = spot;
    const view = viewAt(crosshair, event);
    const entries = view?.under(event) ?? [];
    const place = view && placeNear(view, spot.x, entries);
    if (view && place) crosshair.show({ view, place, entries, spot }, reason);
    else crosshair.hide();
    // Not in one task with the card: all that is in the picture inherits its cursor.
    void pause().then(() => {
      picture.classList.toggle("on-plot", place !== undefined);
      picture.classList.toggle("on-mark", entries.length > 0);
    });
  };

  const move = (event: PointerEvent) => {
    clearTimeout(resting);
    if (event.pointerType === "touch" || card.isPinned || crosshair.isResting) return;
    const target = event.target as Node;
    const isWithin = card.root.contains(target);
    const isOnItsWay = card.isShown && isApproaching(from, { x: event.clientX, y: event.clientY }, card.box);
    // A pointer that goes along the years is not caught by a card in its way.
    if (isWithin && (isOnItsWay || performance.now() - crosshair.since > PASSING)) return;
    if (event.buttons !== 0 && isDrag(event)) return crosshair.hide();
    if (isOnItsWay) {
      resting = setTimeout(() => (picture.contains(target) ? show(event, "hover") : crosshair.hide()), PATIENCE);
      return;
    }
    if (picture.contains(target)) show(event, "hover");
    else crosshair.hide();
  };
  // Everywhere, so that a card goes however the pointer leaves.
  document.addEventListener("pointermove", (event) => (card.isShown || picture.contains(event.target as Node)) && move(event), { signal });
  document.documentElement.addEventListener("pointerleave", () => card.isPinned || crosshair.hide(), { signal });
  signal.addEventListener("abort", () => clearTimeout(resting));

  picture.addEventListener(
    "pointerdown",
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
    },
    { signal },
  );
  picture.addEventListener(
    "click",
    (event) => {
      // A row's name is a link of its own, and Enter on a mark is for the keys.
      if (card.root.contains(event.target as Node) || event.ctrlKey || event.metaKey || event.shiftKey || event.detail === 0) return;
      if ((event.target as Element).closest("a.row, a.period-link")) return;
      if (viewAt(crosshair, event)) event.preventDefault();
      // Who selects words means no mark.
      if (isDrag(event)) return;
      show(event, "pinned");
    },
    { signal },
  );
  addEventListener("pointerup", () => setTimeout(() => (pressed = null)), { signal });
}

function viewAt(crosshair: Crosshair, event: MouseEvent): PlotView | undefined {
  const views = crosshair.views();
  const point = { x: event.clientX, y: event.clientY };
  return views.find((view) => view.under(event).length > 0) ?? views.find((view) => isIn(view.box(), point));
}
