/**
 * Static pictures that a page holds back in `noscript`: with script the browser takes them for text and draws the first chart at once;
 * without script they simply stand there.
 */

/** Pictures inside `place` that are still held back, in the order of the page. */
export function held(place: ParentNode): Element[] {
  return [...place.querySelectorAll(".picture > noscript")];
}

/** Puts the picture in the place of the text. */
export function show(noscript: Element): void {
  noscript.outerHTML = noscript.textContent ?? "";
}
