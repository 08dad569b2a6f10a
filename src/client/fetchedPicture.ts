/**
 * Pictures that a page does not carry: empty ones keep their places, and each is fetched from the embed of its chart when the reader comes
 * near, or when the page has nothing else to do. A picture that does not come leaves the link to its chart.
 */

/** What is being fetched, or was, for a picture; another view of its chart has another address. */
const fetches = new WeakMap<Element, { from: string; done: Promise<void> }>();

/** Puts the picture of a figure in its place, once; resolves when it stands there or does not come, or at once where the page carries it. */
export async function fetchPicture(figure: Element): Promise<void> {
  const picture = figure.querySelector<HTMLElement>(".picture[data-from]");
  const from = picture?.dataset["from"];
  if (!picture || from === undefined) return;
  const known = fetches.get(picture);
  if (known?.from === from) return known.done;
  // Without it all else goes on: whoever waits would take this for a failure of their own.
  const done = fill(picture, from).catch(() => {});
  fetches.set(picture, { from, done });
  return done;
}

async function fill(picture: HTMLElement, from: string): Promise<void> {
  const response = await fetch(from);
  if (!response.ok) return;
  const text = await response.text();
  // Meanwhile the reader may have asked for another view.
  if (picture.dataset["from"] === from) place(picture, text);
}

/** Puts what an embed shows into the empty places of a picture; those that are filled stay as they are. */
function place(picture: HTMLElement, text: string): void {
  // Without its head: the page's policy would report the embed's style.
  const embed = new DOMParser().parseFromString(text.slice(text.indexOf("<body")), "text/html");
  for (const svg of embed.querySelectorAll(".picture > svg")) {
    const empty = picture.querySelector(`svg.waiting.${svg.classList[0]}`);
    // The embed's links open outside its frame; here they are links of the page.
    for (const link of svg.querySelectorAll("a[target]")) link.removeAttribute("target");
    empty?.replaceWith(document.importNode(svg, true));
  }
}

/** After the page is loaded, fetches what the reader has not come near yet, one after the other: for the page's search, and for paper. */
export function fetchAll(): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, IDLE));
  const figures = [...document.querySelectorAll("[data-spec]:has([data-from])")];
  const next = () => {
    const figure = figures.shift();
    if (figure) void fetchPicture(figure).then(() => idle(next));
  };
  if (document.readyState === "complete") idle(next);
  else addEventListener("load", () => idle(next), { once: true });
}

/**
 * Before the page is printed, fetches at once what is still to come, and holds the page until it stands there: what goes on paper is the page
 * as this event leaves it, so that nothing can come later. Pictures that cannot be had leave no room (`page.css` of the dashboard).
 */
export function fetchForPaper(): void {
  for (const picture of document.querySelectorAll<HTMLElement>("[data-from]:has(svg.waiting)")) {
    const request = new XMLHttpRequest();
    request.open("GET", picture.dataset["from"] ?? "", false);
    try {
      request.send();
    } catch {
      // Without a network there is nothing to wait for.
      return;
    }
    if (request.status === 200) place(picture, request.responseText);
  }
}

/** Where the browser does not say when it is idle, after so many milliseconds. */
const IDLE = 200;
