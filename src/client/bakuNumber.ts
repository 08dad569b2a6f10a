/** Air between the number and its card, and between the card and the window's edge, in px. */
const [GAP, EDGE] = [6, 8];
/** A card is not made lower than this, in px. */
const LOWEST = 160;
/** Sum of red, green and blue from which on letters are light, and so what they stand on dark. */
const LIGHT = 382;

/**
 * Defines `<baku-number ref release theme>`: a number in a sentence whose card opens on demand. What stands inside the element stays, as
 * the link that it is or as one to the number's page; an empty one gets the figure. `number` is the same as `ref`, which React and Vue
 * keep for themselves. Browsers without popovers keep the link.
 */
export function defineNumber(origin: string): void {
  if (customElements.get("baku-number") || !("popover" in HTMLElement.prototype)) return;
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as BakuNumber).ready();
  });

  class BakuNumber extends HTMLElement {
    #root = this.attachShadow({ mode: "open" });
    /** Around what stands inside: a link where that holds none. */
    #frame = document.createElement("a");
    #card: Promise<HTMLElement | null> | undefined;
    #wasOpen = false;

    constructor() {
      super();
      const slot = document.createElement("slot");
      slot.addEventListener("slotchange", () => this.#dress());
      this.#frame.append(slot);
      this.#frame.style.cssText = "color:inherit";
      this.#root.append(this.#frame);
      this.#frame.addEventListener("pointerdown", () => {
        this.#wasOpen = this.#shown !== null;
      });
      this.#frame.addEventListener("click", (event) => this.#press(event));
      this.#frame.addEventListener("keydown", (event) => {
        if (event.key !== " ") return;
        event.preventDefault();
        this.#opener.click();
      });
    }

    connectedCallback(): void {
      this.#dress();
      near.observe(this);
    }

    get #opener(): HTMLAnchorElement {
      return this.querySelector("a") ?? this.#frame;
    }

    get #shown(): HTMLElement | null {
      return this.#root.querySelector(":popover-open");
    }

    #dress(): void {
      const opener = this.#opener;
      if (opener === this.#frame) opener.href = this.#address("observations");
      else this.#frame.removeAttribute("href");
      this.#frame.style.textDecoration = opener === this.#frame ? "underline dotted" : "none";
      opener.role = "button";
      opener.ariaHasPopup = "dialog";
      opener.ariaExpanded = "false";
    }

    #address(path: string): string {
      const [id, release] = [this.getAttribute("ref") ?? this.getAttribute("number") ?? "", this.getAttribute("release")];
      return `${origin}/${path}/${encodeURIComponent(id)}${release ? `?${new URLSearchParams({ release })}` : ""}`;
    }

    /** The card, fetched once: when its number is seen, so that it opens at once and a correction is said beside it. */
    ready(): Promise<HTMLElement | null> {
      near.unobserve(this);
      this.#card ??= fragment(this.#address("numbers")).then((page) => this.#take(page));
      return this.#card;
    }

    #take(page: Document | null): HTMLElement | null {
      const card = page?.querySelector("article");
      if (!card) return null;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(page?.querySelector("style")?.textContent ?? "");
      this.#root.adoptedStyleSheets = [sheet];
      if (!this.textContent?.trim()) this.#frame.append(card.querySelector(".figure")?.textContent ?? "");
      const { since } = card.dataset;
      if (since) this.#root.append(Object.assign(document.createElement("span"), { className: "since", textContent: since }));
      this.#root.append(card);
      card.addEventListener("toggle", (event) => {
        const isOpen = (event as ToggleEvent).newState === "open";
        this.#opener.ariaExpanded = `${isOpen}`;
        // What was pressed outside may hold no focus.
        const { activeElement } = this.getRootNode() as Document;
        if (!isOpen && (!activeElement || activeElement === document.body)) this.#opener.focus({ preventScroll: true });
      });
      card.addEventListener("focusout", ({ relatedTarget }) => {
        if (relatedTarget && !card.contains(relatedTarget as Node)) card.hidePopover();
      });
      return card;
    }

    async #press(event: MouseEvent): Promise<void> {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const [opener, wasOpen] = [this.#opener, this.#wasOpen];
      this.#wasOpen = false;
      const card = await this.ready();
      if (!card) location.assign(opener.href);
      else if (wasOpen) card.hidePopover();
      else {
        card.dataset["theme"] = this.getAttribute("theme") ?? themeOf(this);
        card.showPopover();
        place(card, opener);
      }
    }
  }
  customElements.define("baku-number", BakuNumber);
}

/** A fragment of HTML as nodes, read as a document: no text becomes markup here, which pages may forbid. Null where there is none. */
function fragment(address: string): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
    request.send();
  });
}

/** Whether a page is dark where an element stands: its letters are light. */
function themeOf(element: HTMLElement): string {
  const parts = /^rgb\D+(\d+)\D+(\d+)\D+(\d+)/.exec(getComputedStyle(element).color)?.slice(1).map(Number);
  const isDark = parts ? parts.reduce((sum, part) => sum + part) > LIGHT : matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}

/** Puts a card below its number or, where there is more room, above it, and inside the window at every width. */
function place(card: HTMLElement, opener: HTMLElement): void {
  const { style } = card;
  style.maxHeight = "";
  const at = opener.getBoundingClientRect();
  const [width, height] = [card.offsetWidth, card.offsetHeight];
  const [above, below] = [at.top - GAP - EDGE, innerHeight - at.bottom - GAP - EDGE];
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, Math.max(LOWEST, isBelow ? below : above));
  const start = getComputedStyle(opener).direction === "rtl" ? at.right - width : at.left;
  const left = Math.max(EDGE, Math.min(start, document.documentElement.clientWidth - EDGE - width));
  style.maxHeight = `${shown}px`;
  style.left = `${left + scrollX}px`;
  style.top = `${(isBelow ? at.bottom + GAP : at.top - GAP - shown) + scrollY}px`;
}
