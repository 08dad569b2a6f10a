/** Keeps a chart whole in a frame that its page leaves lower than the chart needs; beside `embed.ts`, which tells the page that need. */
import { fitInto } from "./fitFrame.ts";

/** WordPress cuts frames at this height, in px: wp-embed.js of WordPress 4.4 and later. */
const TALLEST = 1000;

/** How long a page has to give the chart its height before the chart makes do with the frame, in ms. */
const PATIENCE = 1000;

const figure = document.querySelector<HTMLElement>(".embed");
/** The size of the frame as it was last seen, and as it was when patience with it ended. */
let size = "";
let kept = "";
let waiting: ReturnType<typeof setTimeout>;

/** Measures the chart and, in a frame that stays too low for it, lays it out anew. `embed.ts` goes on telling the height in `data-height`. */
function measure(): void {
  // A frame that is not shown has no size.
  if (!innerHeight || !figure?.clientWidth) return;
  const now = `${innerWidth} ${innerHeight}`;
  if (size !== now) {
    size = now;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      kept = now;
      measure();
    }, PATIENCE);
  }
  const wanted = fitInto(figure, location.hash.includes("secret=") ? TALLEST : Number.POSITIVE_INFINITY);
  figure.dataset["height"] = `${wanted}`;
  if (kept === now && wanted > innerHeight) fitInto(figure, innerHeight);
}

if (figure && parent !== window) {
  new ResizeObserver(measure).observe(figure);
  addEventListener("resize", measure);
}
