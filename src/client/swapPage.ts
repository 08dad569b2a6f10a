import { fetchPicture } from "./fetchedPicture.ts";
import { morph } from "./morph.ts";
import { forgetFigure } from "./watchFigures.ts";

/** Puts another state of the page in the place of the one that stands there, from the same bytes that the server sends for its address. */

/** A page as the server sends it; null where it cannot take the place of this one: it is of another build, or no page of ours. */
export function pageIn(html: string): Document | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  const isOfThisBuild = page.querySelector(SCRIPT)?.getAttribute("src") === document.querySelector(SCRIPT)?.getAttribute("src");
  if (!isOfThisBuild || page.querySelector("main") === null) return null;
  // Where scripts run, what is meant for readers without them is text.
  for (const noscript of page.querySelectorAll("noscript")) noscript.textContent = noscript.innerHTML;
  return page;
}

const SCRIPT = "script[type=module][src]";

/** Fetches the pictures of a page that take the place of ones on the screen, so that nothing is seen to be empty. */
export async function fetchPicturesFor(page: Document): Promise<void> {
  const seen = figuresIn(page).filter(({ figure, isSame }) => !isSame && isOnScreen(figure));
  await Promise.all(seen.map(({ twin }) => twin && fetchPicture(twin)));
}

/** Changes what differs: the page's name and what machines read of it, its main part and footer, and whatever else is marked `data-swap`. */
export function swapPage(page: Document): void {
  const kept = placePictures(page);
  swapHead(page);
  const fresh = [...page.querySelectorAll(PARTS)];
  for (const [i, part] of [...document.querySelectorAll(PARTS)].entries()) {
    const twin = fresh[i];
    if (twin) morph(part, twin, kept);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-in-place], [data-in-place] form")) form.reset();
}

const PARTS = "body > main, body > footer, [data-swap]";

/** The figures of this page with those of the other one, and whether both show the same. */
function figuresIn(page: Document): { figure: HTMLElement; twin: HTMLElement | null; isSame: boolean }[] {
  return [...document.querySelectorAll<HTMLElement>("[data-spec]")].map((figure) => {
    const twin = figure.id === "" ? null : page.getElementById(figure.id);
    return { figure, twin, isSame: twin?.dataset["spec"] === figure.dataset["spec"] };
  });
}

/** Pictures that are the same in both pages stay, with what the script made of them. The others go as a whole, and new ones stand there. */
function placePictures(page: Document): Set<Element> {
  const kept = new Set<Element>();
  for (const { figure, twin, isSame } of figuresIn(page)) {
    const [old, fresh] = [figure.querySelector(PICTURE), twin?.querySelector(PICTURE)];
    if (!isSame) forgetFigure(figure);
    if (!old || !fresh || !twin) continue;
    if (isSame) {
      kept.add(old);
      const { upgraded } = figure.dataset;
      if (upgraded !== undefined) twin.dataset["upgraded"] = upgraded;
    } else {
      // An empty one says where it stands in the other page.
      fresh.replaceWith(fresh.cloneNode(false));
      old.replaceWith(fresh);
      kept.add(fresh);
    }
  }
  return kept;
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
