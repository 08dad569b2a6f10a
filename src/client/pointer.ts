import type { Card } from "./card.ts";
import { BLEED, type PanelPicture } from "./panel.ts";

/** From so many pixels on a press that moves is no click. */
const DRAGGED = 5;

/**
 * A pointer over a spot opens its card, a click or a tap keeps it open. Words and links lie above the canvas, so the plot listens for all of
 * them. A mark stays a link: a click that asks for another tab or window follows it.
 */
export function point(plot: HTMLElement, card: Card, picture: PanelPicture): void {
  const spotAt = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = plot.getBoundingClientRect();
    return picture.spotAt(clientX - left + BLEED, clientY - top);
  };
  plot.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || card.root.contains(event.target as Node)) return;
    const spot = spotAt(event);
    plot.style.cursor = spot ? "pointer" : "";
    picture.highlight(spot);
    if (spot) card.show(spot.cards, beside(spot), "hover");
    else card.leave();
  });
  plot.addEventListener("pointerleave", () => {
    picture.highlight(undefined);
    card.leave();
  });
  let pressed = { x: 0, y: 0 };
  plot.addEventListener("pointerdown", ({ clientX, clientY }) => {
    pressed = { x: clientX, y: clientY };
  });
  plot.addEventListener("click", (event) => {
    if (card.root.contains(event.target as Node) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Who selects words means no mark.
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAGGED) return;
    const spot = spotAt(event);
    if (spot) card.show(spot.cards, beside(spot), "pinned");
    else card.hide();
  });
}

/** A point of the canvas in the plot, which begins further right. */
export function beside({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: x - BLEED, y };
}
