import type { ChartSpec } from "../chart/chartSpec/chartSpec.ts";
import { type CardContent, cardContent } from "./cardContent.ts";
import { type Anchor, type Box, placeCard } from "./cardPlace.ts";

/** How a card came to be shown: a hovered one goes when the pointer leaves, a pinned one stays. */
export type Reason = "hover" | "pinned";

/** Up to this width of a window, in pixels, a card stands at its foot. */
const NARROW = 600;

/** The spot of a card at the foot of a window stays so far above it, in pixels. */
const ABOVE_FOOT = 28;

/** A sheet over the page with all that a year, or a mark, holds; of all cards of a page one is shown. */
export class Card {
  static #open: Card | null = null;

  readonly root = document.createElement("div");
  #isPinned = false;
  #shown: CardContent | null = null;
  readonly #year = Object.assign(document.createElement("p"), { className: "year" });
  #body = document.createElement("div");

  /** `onClose`: the reader pressed the button or Escape. */
  constructor(
    private readonly spec: Pick<ChartSpec, "controls" | "legend">,
    private readonly onHide: () => void,
    onClose: () => void,
  ) {
    const close = Object.assign(document.createElement("button"), { type: "button", className: "close", textContent: "×" });
    close.setAttribute("aria-label", spec.controls.close);
    close.addEventListener("click", onClose);
    this.root.className = "card";
    this.root.hidden = true;
    this.root.tabIndex = -1;
    this.root.setAttribute("role", "dialog");
    // Above all, also above what its figure would cut off.
    this.root.setAttribute("popover", "manual");
    this.root.append(this.#year, this.#body, close);
  }

  get isShown(): boolean {
    return !this.root.hidden;
  }

  get isPinned(): boolean {
    return this.isShown && this.#isPinned;
  }

  get box(): Box {
    return this.root.getBoundingClientRect();
  }

  /** Shows what a year holds beside a spot of the window; by how much the page was moved up for it, in pixels. */
  show(content: CardContent, anchor: Anchor, reason: Reason): number {
    if (Card.#open !== this) Card.#open?.hide();
    Card.#open = this;
    this.#isPinned = reason === "pinned";
    if (!isSame(content, this.#shown)) this.#write(content);
    this.root.classList.toggle("pinned", this.#isPinned);
    this.root.hidden = false;
    // The browser lays the page out for this: what is written stands before it.
    if (!this.root.matches(":popover-open")) this.root.showPopover?.();
    return this.#place(anchor);
  }

  hide(): void {
    if (!this.isShown) return;
    this.#isPinned = false;
    this.root.hidden = true;
    this.root.hidePopover?.();
    if (Card.#open === this) Card.#open = null;
    this.onHide();
  }

  /** Moves with the page. */
  follow(dy: number): void {
    this.root.style.top = `${Number.parseFloat(this.root.style.top) + dy}px`;
  }

  /** Whether it stands at the head or foot of the window and not beside its mark. */
  get isAtEdge(): boolean {
    return this.root.classList.contains("edge");
  }

  /** Gives the focus to the first link of what was asked about, which a low card scrolls to. */
  enter(): void {
    this.#isPinned = true;
    const first = this.root.querySelector<HTMLElement>(".links a") ?? this.root.querySelector<HTMLElement>("a");
    (first ?? this.root).focus();
  }

  #write(content: CardContent): void {
    this.#shown = content;
    this.#year.textContent = content.label;
    this.root.setAttribute("aria-label", content.label || (content.rows[0]?.entries[0]?.name ?? ""));
    // A new one, which begins at its head: to scroll the old one there would have the page laid out once more.
    const body = Object.assign(document.createElement("div"), { className: "body" });
    body.append(...cardContent(content, this.spec));
    this.#body.replaceWith(body);
    this.#body = body;
  }

  #place(anchor: Anchor): number {
    const { style, classList } = this.root;
    const isAtEdge = innerWidth < NARROW && parent === window;
    classList.toggle("edge", isAtEdge);
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    style.maxHeight = "";
    if (!isAtEdge) {
      const { width, height } = this.box;
      const place = placeCard({ width, height }, anchor, view);
      Object.assign(style, { left: `${place.x}px`, top: `${place.y}px`, bottom: "auto", maxHeight: `${place.height}px` });
      return 0;
    }
    const { height } = this.box;
    // The marks that fit above it, else the spot alone.
    const [top, bottom] = [Math.min(...anchor.own.map(({ y }) => y)), Math.max(...anchor.own.map((mark) => mark.y + mark.height))];
    const lowest = bottom - top < view.height - height - ABOVE_FOOT ? Math.max(anchor.spot.y, bottom) : anchor.spot.y;
    const hidden = lowest + ABOVE_FOOT - (view.height - height);
    const below = document.documentElement.scrollHeight - view.height - scrollY;
    const isAtHead = hidden > 0 && below < hidden && anchor.spot.y > height + ABOVE_FOOT;
    const over = hidden > 0 && !isAtHead ? Math.min(hidden, below) : 0;
    if (over > 0) scrollBy({ top: over, behavior: "instant" });
    Object.assign(style, { left: "0px", top: isAtHead ? "0px" : "auto", bottom: isAtHead ? "auto" : "0px" });
    return over;
  }
}

function isSame(a: CardContent, b: CardContent | null): boolean {
  return (
    b !== null && a.label === b.label && a.rows === b.rows && a.full.size === b.full.size && [...a.full].every((one) => b.full.has(one))
  );
}
