import { morph } from "./morph.ts";
import { forgetFigure } from "./watchFigures.ts";

/** Puts another state of the page in the place of the one that stands there, from the same bytes that the server sends for its address. */

/** A page as the server sends it; null where it cannot take the place of this one: it is of another build, or no page of ours. */
export function pageIn(html: string): Document | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  const isOfThisBuild = page.querySelector(SCRIPT)?.getAttribute("src") === document.querySelector(SCRIPT)?.getAttribute("src");
  return isOfThisBuild && page.querySelector("main") !== null ? page : null;
}

const SCRIPT = "script[type=module][src]";

/** Changes what differs: the page's name and what machines read of it, its main part and footer, and whatever else is marked `data-swap`. */
export function swapPage(page: Document): void {
  const kept = keptPictures(page);
  swapHead(page);
  const fresh = [...page.querySelectorAll(PARTS)];
  for (const [i, part] of [...document.querySelectorAll(PARTS)].entries()) {
    const twin = fresh[i];
    if (twin) morph(part, twin, kept);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-in-place], [data-in-place] form")) form.reset();
}

const PARTS = "body > main, body > footer, [data-swap]";

/** Pictures that are the same in both: they stay, with what the script made of them. The others are given back. */
function keptPictures(page: Document): Set<Element> {
  const kept = new Set<Element>();
  for (const figure of document.querySelectorAll<HTMLElement>("[data-spec]")) {
    const twin = figure.id === "" ? null : page.getElementById(figure.id);
    const picture = figure.querySelector(".picture");
    if (picture && twin?.dataset["spec"] === figure.dataset["spec"]) {
      kept.add(picture);
      const { upgraded } = figure.dataset;
      if (twin && upgraded !== undefined) twin.dataset["upgraded"] = upgraded;
    } else forgetFigure(figure);
  }
  return kept;
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
