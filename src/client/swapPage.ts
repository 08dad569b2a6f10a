import { atOnce, type Steps } from "../chart/scene/steps.ts";
import { fetchPicture } from "./fetchedPicture.ts";
import { morph } from "./morph.ts";
import { forgetFigure } from "./watchFigures.ts";

/** Puts another state of the page in the place of the one that stands there, from the same bytes that the server sends for its address. */

/** A page as the server sends it, read in steps; null where it cannot take the place of this one: it is of another build, or no page of ours. */
export function* pageIn(html: string): Steps<Document | null> {
  const page = document.implementation.createHTMLDocument();
  // So browsers read a text in parts; in a document without a window nothing of it runs.
  page.open();
  for (let at = 0; at < html.length; at += PART) {
    page.write(html.slice(at, at + PART));
    yield;
  }
  page.close();
  const isOfThisBuild = page.querySelector(SCRIPT)?.getAttribute("src") === document.querySelector(SCRIPT)?.getAttribute("src");
  if (!isOfThisBuild || page.querySelector("main") === null) return null;
  // Where scripts run, what is meant for readers without them is text.
  for (const noscript of page.querySelectorAll("noscript")) noscript.textContent = noscript.innerHTML;
  return page;
}

/** How much of a page is read in one step, in letters: some milliseconds on a phone. */
const PART = 8192;

const SCRIPT = "script[type=module][src]";

/** Fetches the pictures of a page that take the place of ones on the screen, so that nothing is seen to be empty. */
export async function fetchPicturesFor(page: Document): Promise<void> {
  const seen = figuresIn(page).filter(({ figure, isSame }) => !isSame && isOnScreen(figure));
  await Promise.all(seen.map(({ twin }) => twin && fetchPicture(twin)));
}

/**
 * Finds, in steps, what differs: in the page's name and what machines read of it, its main part and footer, and whatever else is marked
 * `data-swap`. Nothing is seen of that: the function that comes out changes all of it at once, so that nobody ever sees half of each page.
 */
export function* swapPage(page: Document): Steps<() => void> {
  const { kept, leave, place } = picturesOf(page);
  isTouched = false;
  others.observe(document.body, { childList: true, subtree: true });
  const found = yield* differences(page, kept);
  return () => {
    others.disconnect();
    leave();
    // A picture was taken over meanwhile, or a program of the reader's own, such as one that translates, put something else there.
    for (const change of isTouched ? atOnce(differences(page, kept)) : found) change();
    place();
    swapHead(page);
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-in-place], [data-in-place] form")) form.reset();
  };
}

/** Whether anything else changed the page while differences were looked for. */
let isTouched = false;
const others = new MutationObserver(() => {
  isTouched = true;
});

function* differences(page: Document, kept: ReadonlySet<Element>): Steps<(() => void)[]> {
  const parts = [...document.querySelectorAll(PARTS)];
  const changes: (() => void)[] = [];
  for (const [i, twin] of [...page.querySelectorAll(PARTS)].entries()) {
    const part = parts[i];
    if (part) changes.push(yield* morph(part, twin, kept));
  }
  return changes;
}

const PARTS = "body > main, body > footer, [data-swap]";

/** The figures of this page with those of the other one, and whether both show the same. */
function figuresIn(page: Document): { figure: HTMLElement; twin: HTMLElement | null; isSame: boolean }[] {
  return [...document.querySelectorAll<HTMLElement>("[data-spec]")].map((figure) => {
    const twin = figure.id === "" ? null : page.getElementById(figure.id);
    return { figure, twin, isSame: twin?.dataset["spec"] === figure.dataset["spec"] };
  });
}

/**
 * Pictures that are the same in both pages stay, with what the script made of them. The others go as a whole, and `place` puts new ones there;
 * `leave` takes the focus out of them before anything is changed, as the browser lays out the page before it takes an element with the focus away.
 */
function picturesOf(page: Document): { kept: Set<Element>; leave: () => void; place: () => void } {
  const kept = new Set<Element>();
  const going = new Set<Element | null | undefined>();
  const places: (() => void)[] = [];
  for (const { figure, twin, isSame } of figuresIn(page)) {
    const [old, fresh] = [figure.querySelector(PICTURE), twin?.querySelector(PICTURE)];
    if (!isSame) places.push(() => forgetFigure(figure));
    if (!old || !fresh || !twin) continue;
    kept.add(old);
    if (isSame) {
      const { upgraded } = figure.dataset;
      if (upgraded !== undefined) twin.dataset["upgraded"] = upgraded;
    } else {
      // An empty one says where it stands in the other page.
      fresh.replaceWith(fresh.cloneNode(false));
      going.add(old);
      places.push(() => old.replaceWith(fresh));
    }
  }
  return {
    kept,
    leave: () => {
      const focused = document.activeElement as HTMLElement | null;
      if (going.has(focused?.closest(PICTURE))) focused?.blur();
    },
    place: () => {
      for (const place of places) place();
    },
  };
}

const PICTURE = ".picture";

function isOnScreen(figure: Element): boolean {
  const { top, bottom } = figure.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Only what is ours in the head: what the reader's own programs put there stays. */
function swapHead(page: Document): void {
  document.title = page.title;
  for (const old of document.head.querySelectorAll(OF_VIEW)) old.remove();
  document.head.append(...page.head.querySelectorAll(OF_VIEW));
  const styles = new Set([...document.head.querySelectorAll("style")].map(({ textContent }) => textContent));
  for (const style of page.head.querySelectorAll("style")) if (!styles.has(style.textContent)) document.head.append(style);
}

/** What the head says of the very view that is shown. */
const OF_VIEW = "link[rel=canonical], link[rel=alternate], meta[name=description], meta[property], meta[name^=twitter], script[type$=json]";
