import { announce, prepareAnnouncing } from "./announce.ts";
import css from "./inPlace.css";
import { chosenIn, followed, hasControls, hideButtons, sent } from "./inPlaceControls.ts";
import { frame, inTasks, pause } from "./pause.ts";
import { stay } from "./stay.ts";
import { fetchPicturesFor, pageIn, swapPage } from "./swapPage.ts";

/**
 * Lets readers change the page where they are: links and forms inside `data-in-place` bring the very page that they would open, of which only
 * what differs is put in place. The address follows, back and forward work, place and focus stay. Whatever goes wrong, the browser opens
 * the address as it would have done without this script.
 * Why: docs/decisions/0023-changes-in-place.md
 */
export function changeInPlace(taken: () => void): void {
  if (!hasControls()) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  prepareAnnouncing();
  hideButtons();
  const page = new ChangingPage(taken);
  document.addEventListener("click", (event) => {
    const link = followed(event);
    if (!link) return;
    event.preventDefault();
    page.change(link.to, "push", link.control);
  });
  /** The list or slider that is being used, and the one that was used last: further choices of one take the place of one entry. */
  let [chosen, last]: (EventTarget | null)[] = [null, null];
  document.addEventListener("change", (event) => {
    const form = chosenIn(event);
    if (!form) return;
    chosen = event.target;
    form.requestSubmit();
    chosen = null;
  });
  document.addEventListener("submit", (event) => {
    const form = sent(event);
    if (!form) return;
    event.preventDefault();
    page.change(form.to, chosen !== null && chosen === last ? "replace" : "push", form.control);
    last = chosen;
  });
  document.addEventListener("click", ({ target }) => {
    if (target !== last) last = null;
  });
  addEventListener("popstate", () => page.follow());
}

/** For how long a page may take until the browser opens its address by itself, and shows that it does, in ms. */
const PATIENCE = 8000;

/** For how long nobody minds that nothing is to be seen of a change, in ms. */
const UNNOTICED = 250;

/** What becomes of the list of addresses that the reader goes back through; `none`: the reader is going there. */
type Entry = "push" | "replace" | "none";

class ChangingPage {
  /** The address whose page stands here, or is on its way to where the reader went back or forward. */
  #shown = here();
  #running: AbortController | null = null;

  /** Whether the change that is under way is to have an entry of its own: a later one that ends it gets that, and does not take the place of another. */
  #isNewEntry = false;

  /** How far down each entry of the list was read, in pixels: what stands above may have another height by the time it is shown again. */
  readonly #heights = new Map<number, number>();

  constructor(private readonly taken: () => void) {
    addEventListener("scroll", () => this.#heights.set(entryOf(history.state), scrollY), { passive: true });
  }

  /** The reader went back or forward; to another place on the same page is not for us. */
  follow(): void {
    if (here() === this.#shown) return;
    this.#shown = here();
    this.change(new URL(location.href), "none", null);
  }

  /** Shows what stands at another address of this page. A later change ends one that is still under way. */
  async change(to: URL, entry: Entry, control: HTMLElement | null): Promise<void> {
    this.#running?.abort();
    if (this.#isNewEntry && entry === "replace") entry = "push";
    this.#isNewEntry = entry === "push";
    const running = new AbortController();
    this.#running = running;
    // A tab that is open stays open.
    if (to.hash === "") to.hash = location.hash;
    const height = this.#heights.get(entryOf(history.state)) ?? scrollY;
    const slow = setTimeout(() => running.abort(SLOW), PATIENCE);
    setTimeout(() => this.#running === running && main()?.classList.add(DIMMED), UNNOTICED);
    main()?.setAttribute(BUSY, "true");
    try {
      const page = await load(to, running.signal);
      await fetchPicturesFor(page);
      // Nothing of what comes before is seen, so a later change or a failure leaves a page that is whole.
      const place = await inTasks(swapPage(page), running.signal);
      // What is seen is changed in a task of its own, and not in what is left of the last one.
      await pause();
      running.signal.throwIfAborted();
      // Of one address a second entry would have the way back lead nowhere.
      if (entry === "push" && to.href !== location.href) history.pushState({ entry: entryOf(history.state) + 1 }, "", to);
      else if (entry === "replace") history.replaceState(history.state, "", to);
      this.#isNewEntry = false;
      this.#shown = here();
      const told = toldOf(page);
      const settle = entry === "none" ? () => scrollTo({ top: height, behavior: "instant" }) : stay(control);
      place();
      hideButtons();
      announce(told);
      // The page is laid out once, for the frame that shows it, and has its height before that is painted.
      await frame();
      settle();
      await pause();
      this.taken();
    } catch (error) {
      if (running.signal.aborted && running.signal.reason !== SLOW) return;
      console.info(error);
      if (here() === to.pathname + to.search) location.reload();
      else location.assign(to);
    } finally {
      clearTimeout(slow);
      if (this.#running === running) {
        this.#running = null;
        main()?.removeAttribute(BUSY);
        main()?.classList.remove(DIMMED);
      }
    }
  }
}

const SLOW = "slow";

async function load(to: URL, signal: AbortSignal): Promise<Document> {
  const response = await fetch(to, { signal });
  const page = response.ok && !response.redirected && (await inTasks(pageIn(await response.text()), signal));
  if (!page) throw new Error();
  return page;
}

/** Which of our entries a state is of; the page as it was opened is the first. */
function entryOf(state: { entry?: number } | null): number {
  return state?.entry ?? 0;
}

function here(): string {
  return location.pathname + location.search;
}

function main(): HTMLElement | null {
  return document.querySelector("main");
}

/** No style asks for it: the browser would lay out the page for a change that is mostly done before anybody sees that it is under way. */
const BUSY = "aria-busy";

/** Its pictures are dimmed, as the change takes a while. */
const DIMMED = "slow";

/** What of a page is told to those who hear it: what the page says of the change, or else its name. */
function toldOf(page: Document): string {
  const told = [...page.querySelectorAll<HTMLElement>("[data-announce]")].map(
    (part) => part.dataset["announce"] || part.textContent.trim(),
  );
  return told.join(" ") || page.title;
}
