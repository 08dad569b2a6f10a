/** Keeps the reader's place while the page changes: what was used stays at its height on the screen, and keeps the focus. */

/**
 * Remembers where a control stands; the function that comes back puts it there again, or what took its place on the page.
 *
 * @param control what the reader used; null where nothing was
 */
export function stay(control: HTMLElement | null): () => void {
  if (control === null) return () => {};
  // A period that is chosen with keys is sent by a link of the picture that has the focus.
  const hadFocus = (control.closest(".picture") ?? control).contains(document.activeElement);
  const figure = control.closest(".picture")?.closest("[data-spec]")?.id;
  const before = topOf(control);
  return () => {
    const twin = control.isConnected ? control : twinOf(control, figure);
    if (!twin) return;
    scrollBy({ top: topOf(twin) - before, behavior: "instant" });
    if (!hadFocus || twin.contains(document.activeElement)) return;
    if (twin.matches(`${HEADINGS}, [data-spec]`)) twin.tabIndex = -1;
    twin.focus({ preventScroll: true });
  };
}

const HEADINGS = "h1, h2";

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/**
 * What stands for a control that is gone: the field of its name, the link of its words, the figure of its picture, which hands the focus on
 * to its plot once that is drawn, or the heading of the page.
 */
function twinOf(control: HTMLElement, figure: string | undefined): HTMLElement | null {
  const name = control.getAttribute("name");
  if (name !== null) return document.querySelector<HTMLElement>(`[data-in-place] [name="${CSS.escape(name)}"]`);
  const words = control.textContent.trim();
  const links = [...document.querySelectorAll<HTMLElement>("[data-in-place] a[href]")];
  const own = figure === undefined ? null : document.getElementById(figure);
  return links.find((link) => link.textContent.trim() === words) ?? own ?? document.querySelector<HTMLElement>(HEADINGS);
}
