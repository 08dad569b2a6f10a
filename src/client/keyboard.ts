import type { Card } from "./card.ts";
import type { PanelPicture } from "./panel.ts";
import { beside } from "./pointer.ts";

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys go from spot to spot in order of time, Home and End to the ends, Enter opens the number, Escape closes the card. */
export function navigate(plot: HTMLElement, card: Card, picture: PanelPicture): void {
  let at = -1;
  const show = (to: number) => {
    at = Math.max(0, Math.min(picture.focusPoints.length - 1, to));
    const spot = picture.focusPoints[at];
    if (!spot) return;
    picture.highlight(spot);
    card.show(spot.cards, beside(spot), "pinned");
  };
  plot.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step !== undefined) show(at + step);
    else if (event.key === "Home") show(0);
    else if (event.key === "End") show(picture.focusPoints.length - 1);
    else if (event.key === "Escape") card.hide();
    else if (event.key === "Enter" && event.target === plot) openNumber(card);
    else return;
    event.preventDefault();
  });
  plot.addEventListener("focusout", (event) => {
    if (!plot.contains(event.relatedTarget as Node | null)) card.hide();
  });
}

/** Follows the link to the number, which opens where the page's links open: an embed's outside its frame. */
function openNumber(card: Card): void {
  card.root.querySelector<HTMLAnchorElement>(".links a")?.click();
}
