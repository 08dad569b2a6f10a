import type { Host } from "./bakuChart.ts";

/** Air between the number and its card, and between the card and the window's edge, in px. */
const [GAP, EDGE] = [6, 8];
/** A card is not made lower than this, in px. */
const LOWEST = 160;
/** Sum of red, green and blue from which on letters are light, and so what they stand on dark. */
const LIGHT = 382;

/**
 * Defines `<baku-number ref lang release theme>`: a number in a sentence whose card opens on demand. What stands inside the element stays, as
 * the link that it is or as one to the number's page; an empty one gets the figure. `number` is the same as `ref`, which React and Vue
 * keep for themselves. Browsers without popovers keep the link.
 */
export function defineNumber({ element, placeFor }: Pick<Host, "element" | "placeFor">): void {
  if (customElements.get(`${element}-number`) || !("popover" in HTMLElement.prototype)) return;
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as BakuNumber).ready();
  });

  /** What was pressed last in the page: a card that comes late does not take the place of one that was asked for after it. */
  let pressed: Event | undefined;

  class BakuNumber extends HTMLElement {
    static observedAttributes = ["ref", "number", "lang", "release"];
    #root = this.attachShadow({ mode: "open" });
    /** Around what stands inside: a link where that holds none. */
    #frame = document.createElement("a");
    /** What is seen where nothing stands inside. */
    #figure = document.createElement("span");
    /** The address of what is shown, or was asked for. */
    #wanted: string | undefined;
    #card: Promise<HTMLElement | null> | undefined;
    #wasOpen = false;

    constructor() {
      super();
      const slot = document.createElement("slot");
      slot.addEventListener("slotchange", () => this.#dress());
      this.#frame.append(slot, this.#figure);
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

    /** A number that only moved keeps what it shows; of another one nothing stays. */
    connectedCallback(): void {
      this.#dress();
      const wanted = this.#id && this.#address("numbers");
      if (wanted === this.#wanted) return;
      this.#wanted = wanted;
      this.#card = undefined;
      this.#figure.textContent = "";
      for (const old of this.#root.querySelectorAll("section,.since")) old.remove();
      // Observed anew, it is told at once whether it is near by now.
      near.unobserve(this);
      if (wanted) near.observe(this);
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.connectedCallback();
    }

    /** What the page says is text and no part of an address until it is a name. */
    get #id(): string | undefined {
      return /^\w[\w.-]*$/.exec(this.getAttribute("ref") ?? this.getAttribute("number") ?? "")?.[0];
    }

    get #opener(): HTMLAnchorElement {
      return this.querySelector("a") ?? this.#frame;
    }

    get #shown(): HTMLElement | null {
      return this.#root.querySelector(":popover-open");
    }

    /** What has the focus beside this number, or this number itself; null where nothing has. */
    get #focus(): Element | null {
      const { activeElement } = this.getRootNode() as Document;
      return activeElement === document.body ? null : activeElement;
    }

    #dress(): void {
      this.#figure.hidden = Boolean(this.textContent?.trim());
      if (!this.#id) return;
      const opener = this.#opener;
      if (opener === this.#frame) opener.href = this.#address("observations");
      else this.#frame.removeAttribute("href");
      this.#frame.style.textDecoration = opener === this.#frame ? "underline dotted" : "none";
      opener.role = "button";
      opener.ariaHasPopup = "dialog";
      opener.ariaExpanded = "false";
    }

    #address(path: string): string {
      const release = this.getAttribute("release");
      return `${placeFor(this)}/${path}/${this.#id}${release ? `?${new URLSearchParams({ release })}` : ""}`;
    }

    /** The card, fetched once: when its number is seen, so that it opens at once and a correction is said beside it. */
    ready(): Promise<HTMLElement | null> {
      near.unobserve(this);
      if (this.#card) return this.#card;
      // Meanwhile the element may have become another number's.
      const asked: ReturnType<BakuNumber["ready"]> = fragment(this.#address("numbers")).then((page) =>
        asked === this.#card ? this.#take(page) : null,
      );
      this.#card = asked;
      return asked;
    }

    #take(page: Document | null): HTMLElement | null {
      const card = page?.querySelector("section");
      if (!card) return null;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(page?.querySelector("template")?.content.textContent ?? "");
      this.#root.adoptedStyleSheets = [sheet];
      this.#figure.textContent = card.querySelector(".figure")?.textContent ?? "";
      const { since } = card.dataset;
      if (since) this.#root.append(Object.assign(document.createElement("span"), { className: "since", textContent: since }));
      Object.assign(card, { popover: "auto", role: "dialog", tabIndex: -1, autofocus: true });
      card.querySelector("button")?.removeAttribute("hidden");
      this.#root.append(card);
      card.addEventListener("toggle", (event) => {
        const isOpen = (event as ToggleEvent).newState === "open";
        this.#opener.ariaExpanded = `${isOpen}`;
        // It was in the card, or what was pressed outside takes none.
        if (!isOpen && (this.#focus ?? this) === this) this.#opener.focus({ preventScroll: true });
      });
      // The focus went on into the page, or into a frame of it; a window that loses it keeps its card.
      card.addEventListener("focusout", () =>
        setTimeout(() => {
          if (this.#focus && this.#focus !== this) this.#shown?.hidePopover();
        }),
      );
      return card;
    }

    async #press(event: MouseEvent): Promise<void> {
      if (!this.#id || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      pressed = event;
      const wasOpen = this.#wasOpen;
      this.#wasOpen = false;
      const asked = this.ready();
      const card = await asked;
      if (pressed !== event || asked !== this.#card || !this.isConnected) return;
      const opener = this.#opener;
      if (!card) location.assign(opener.href);
      else if (wasOpen) card.hidePopover();
      else {
        card.dataset["theme"] = this.getAttribute("theme") ?? themeOf(this);
        card.showPopover();
        place(card, opener);
      }
    }
  }
  customElements.define(`${element}-number`, BakuNumber);
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
  const top = isBelow ? at.bottom + GAP : at.top - GAP - shown;
  style.top = `${Math.max(EDGE, Math.min(top, innerHeight - EDGE - shown)) + scrollY}px`;
}
