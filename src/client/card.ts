import type { Card as CardSpec, ChartSpec } from "../model/chartSpec.ts";

/** How a card came to be shown: a hovered one goes when the pointer leaves, a pinned one stays. */
export type Reason = "hover" | "pinned";

/** The small sheet beside a mark: figure as printed, uncertainty, who says so, and links to the number and to the words. */
export class Card {
  readonly root = document.createElement("div");
  #pinned = false;
  #shown: CardSpec | null = null;

  constructor(private readonly words: ChartSpec["controls"]) {
    this.root.className = "card";
    this.root.hidden = true;
    this.root.setAttribute("role", "status");
  }

  /** The element that the card stands in. */
  get plot(): HTMLElement {
    return this.root.parentElement ?? this.root;
  }

  /** Shows a card beside a point of its plot, given in CSS pixels. */
  show(spec: CardSpec, at: { x: number; y: number }, reason: Reason): void {
    if (reason === "hover" && this.#pinned) return;
    this.#pinned = reason === "pinned";
    if (this.#shown !== spec) this.root.replaceChildren(...this.#content(spec));
    this.#shown = spec;
    this.root.hidden = false;
    this.root.classList.toggle("pinned", this.#pinned);
    this.#place(at);
  }

  /** The pointer left the mark. */
  leave(): void {
    if (!this.#pinned) this.hide();
  }

  hide(): void {
    this.#pinned = false;
    this.root.hidden = true;
  }

  #place({ x, y }: { x: number; y: number }): void {
    const plot = this.plot.getBoundingClientRect();
    const own = this.root.getBoundingClientRect();
    const width = plot.width;
    const left = Math.max(0, Math.min(x - own.width / 2, width - own.width));
    const above = y - own.height - 16;
    this.root.style.left = `${left}px`;
    this.root.style.top = `${above >= -120 ? above : y + 16}px`;
  }

  #content(spec: CardSpec): HTMLElement[] {
    const quote = spec.quote === null ? [] : [text("p", "quote", `“… ${spec.quote} …”`)];
    const links = text("p", "links", "");
    links.append(link(spec.href, this.words.open));
    if (spec.read !== null) links.append(" · ", link(spec.read, this.words.read));
    return [
      text("p", "heading", spec.heading),
      text("p", "figure", spec.figure),
      ...(spec.status === undefined ? [] : [text("p", "line", spec.status)]),
      ...spec.lines.map((line) => text("p", "line", line)),
      ...quote,
      text("p", "line", spec.source),
      links,
    ];
  }
}

function text(tag: string, className: string, content: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: content });
}

function link(href: string, content: string): HTMLElement {
  return Object.assign(document.createElement("a"), { href, textContent: content });
}
