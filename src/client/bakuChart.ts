/** Attributes that choose the view; each is the parameter of the same name. */
const VIEW = ["release", "as_of", "collection", "from", "to", "estimates", "half_life", "prior", "drop", "theme"];

/** Height of the frame until the chart has told its own, in px. */
const HEIGHT = "480";

/** The frame, and what is seen until it has a chart, have one place, which is as high as the higher of both; where elements are seen, as they are. */
const SHARED = "grid-area:1/1";

/** Whose elements stand in a page. */
export interface Host {
  /** How their names begin. */
  element: string;
  /** What the site is called. */
  site: string;
  /** What stands before the paths of the site, in the language of an element. */
  placeFor: (element: HTMLElement) => string;
}

const attribute = (name: string) => name.replace("_", "-");

/**
 * Defines `<baku-chart chart lang release as-of collection from to … theme title height>`: a frame with an embed, as wide as the place it stands
 * in. What stands inside the element is seen until the frame has told its height, on paper too: a page may forbid the frame, and it may not
 * come. It stays in the page as it is, for the frame is shown in its place from a shadow root, so that neither a style sheet of the page nor a
 * framework that compares its own markup with the page's gets in the way.
 *
 * @param host whose elements these are
 * @param frames where the frame is entered while it stands in the page, with what is done once it has told its height
 */
export function defineChart({ element, site, placeFor }: Host, frames: Map<HTMLIFrameElement, () => void>): void {
  if (customElements.get(`${element}-chart`)) return;
  class BakuChart extends HTMLElement {
    static observedAttributes = ["chart", "lang", "title", "height", ...VIEW, ...VIEW.map(attribute)];
    #frame = document.createElement("iframe");
    #slot = document.createElement("slot");

    connectedCallback(): void {
      this.style.display ||= "block";
      // In a row of a flexible layout it would be as narrow as a frame without a width.
      this.style.width ||= "100%";
      frames.set(this.#frame, () => {
        this.#slot.remove();
        this.#frame.style.visibility = "";
      });
      this.#show();
    }

    disconnectedCallback(): void {
      frames.delete(this.#frame);
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#show();
    }

    /** Sets only what changed: an address set anew would load the frame again. Without a chart what stands inside is all that there is. */
    #show(): void {
      const chart = this.getAttribute("chart");
      if (!chart) return;
      const frame = this.#frame;
      if (!this.shadowRoot) {
        const place = document.createElement("div");
        place.style.cssText = "display:grid;grid-template-columns:100%";
        this.#slot.style.cssText = `display:block;width:0;min-width:100%;${SHARED}`;
        frame.style.cssText = `display:block;border:0;width:600px;min-width:100%;max-width:100%;visibility:hidden;${SHARED}`;
        // Children may be parsed later than the element. The page sets both heights once the chart has told its own.
        this.#slot.onslotchange = () => {
          if (!this.childElementCount || this.hasAttribute("height") || !this.#slot.isConnected) return;
          frame.style.height = "0";
          frame.style.minHeight = "100%";
        };
        place.append(this.#slot, frame);
        this.attachShadow({ mode: "open" }).append(place);
      }
      frame.loading = "lazy";
      // In another language what stands inside for readers without script, in that language, names the frame.
      frame.title = this.title || (this.lang && this.textContent?.trim()) || `${site}: ${chart.replaceAll("-", " ")}`;
      frame.height = this.getAttribute("height") ?? HEIGHT;
      const address = addressOf(placeFor(this), chart, this);
      if (frame.src !== address) frame.src = address;
    }
  }
  customElements.define(`${element}-chart`, BakuChart);
}

function addressOf(place: string, chart: string, element: HTMLElement): string {
  const query = new URLSearchParams();
  for (const name of VIEW) {
    const value = element.getAttribute(attribute(name)) ?? element.getAttribute(name);
    if (value) query.set(name, value);
  }
  return `${place}/embed/${encodeURIComponent(chart)}${query.size > 0 ? `?${query}` : ""}`;
}
