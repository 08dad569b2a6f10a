import type { CardEvent, DetailCard as CardSpec, ChartSpec } from "../chart/chartSpec/chartSpec.ts";

/** How a card came to be shown: a hovered one goes when the pointer leaves, a pinned one stays. */
export type Reason = "hover" | "pinned";

/** Between a card and its mark, in px: clear of the mark that grows under the pointer. */
const ASIDE = 16;

/** How far a card may reach above its plot, in px, over the title and words that stand there; else it stands below the mark. */
const HIGHEST = 120;

/** The small sheet beside a mark: figure as printed, uncertainty, who says so, and links to the number and to the words. */
export class Card {
  readonly root = document.createElement("div");
  #pinned = false;
  #shown: CardSpec[] = [];

  constructor(private readonly words: ChartSpec["controls"]) {
    this.root.className = "card";
    this.root.hidden = true;
    this.root.setAttribute("role", "status");
  }

  /** The element that the card stands in. */
  get plot(): HTMLElement {
    return this.root.parentElement ?? this.root;
  }

  /** Shows all that stands on a spot, one below the other, beside a point of its plot, given in CSS pixels. */
  show(specs: CardSpec[], at: { x: number; y: number }, reason: Reason): void {
    if (reason === "hover" && this.#pinned) return;
    this.#pinned = reason === "pinned";
    if (this.#shown !== specs) this.root.replaceChildren(...specs.map((spec) => this.#entry(spec)));
    this.#shown = specs;
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
    const above = y - own.height - ASIDE;
    this.root.style.left = `${left}px`;
    this.root.style.top = `${above >= -HIGHEST ? above : y + ASIDE}px`;
  }

  /** One number or event of a spot. */
  #entry(spec: CardSpec): HTMLElement {
    const entry = text("div", "entry", "");
    entry.append(...this.#content(spec));
    return entry;
  }

  #content(spec: CardSpec): HTMLElement[] {
    const quote = spec.quote === null ? [] : [quoted(spec.quote, spec.lang)];
    const links = text("p", "links", "");
    links.append(link(spec.href, this.words.open));
    if (spec.read !== null) links.append(" · ", link(spec.read, this.words.read));
    return [
      text("p", "heading", spec.heading),
      text("p", "figure", spec.figure),
      ...(spec.print ? [around(spec.print.before, foreign(spec.print.text, spec.lang), spec.print.after)] : []),
      ...(spec.status === undefined ? [] : [text("p", "line", spec.status)]),
      ...spec.lines.map((line) => text("p", "line", line)),
      ...quote,
      ...(spec.events ? [this.#events(spec.events)] : []),
      around("", foreign(spec.source, spec.events ? undefined : spec.lang), ""),
      links,
    ];
  }

  /** The events that a count rests on, each with its date and words; of few also the verdict on the date and the way to the words. */
  #events(events: CardEvent[]): HTMLElement {
    const list = text("ul", "events", "");
    list.append(
      ...events.map((event) => {
        const item = text("li", "", "");
        item.append(link(event.href, event.title), `, ${event.date}: “… `, foreign(event.quote, event.lang), " …”");
        if (events.length > FEW) return item;
        if (event.verdict !== null) item.append(text("p", "line", event.verdict));
        if (event.read !== null) item.append(" ", link(event.read, this.words.read));
        return item;
      }),
    );
    return list;
  }
}

/** Up to so many events, a card has room for all that is known of each. */
const FEW = 2;

/** Words of a source, which name their language where it is not the page's and keep their direction to themselves. */
function foreign(content: string, lang: string | undefined): HTMLElement {
  const span = text("span", "", content);
  if (lang !== undefined) Object.assign(span, { lang, dir: "auto" });
  return span;
}

function quoted(quote: string, lang: string | undefined): HTMLElement {
  const p = around("“… ", foreign(quote, lang), " …”");
  p.className = "quote";
  return p;
}

function around(before: string, middle: HTMLElement, after: string): HTMLElement {
  const p = text("p", "line", "");
  p.append(before, middle, after);
  return p;
}

function text(tag: string, className: string, content: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: content });
}

function link(href: string, content: string): HTMLElement {
  return Object.assign(document.createElement("a"), { href, textContent: content });
}
