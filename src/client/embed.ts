/**
 * Tells the page around an embed how tall the chart is, in the dialects that pages understand:
 * Datawrapper, AMP, Medium and Embedly, WordPress. Runs inside the embed, with nothing but itself; what upgrades the chart, it fetches once
 * the chart is on the screen.
 */
import { painted } from "./pause.ts";

/** How often a height is told again while the frame does not follow, and after how many ms: listeners may come 6 s later than the chart. */
const REPEATS = 12;
const INTERVAL = 500;

const figure = document.querySelector("figure") as HTMLElement;
/** WordPress gives each of its frames a secret, and listens only to those who know it. */
const secret = /secret=(\w+)/.exec(location.hash)?.[1];
let left = REPEATS;

/** Narrowest frame whose chart tells its height, in px: in a hidden one every word stands on a line of its own. */
const NARROWEST = 50;

function tell(): void {
  if (innerWidth < NARROWEST) return;
  const height = tall();
  const post = (message: unknown) => parent.postMessage(message, "*");
  post({ "datawrapper-height": { [figure.id]: height } });
  post({ sentinel: "amp", type: "embed-size", height });
  post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
  if (secret) post({ message: "height", value: height, secret });
}

/** What the whole chart needs, in px; `frameRoom.ts`, which may make it lower in a low frame, says so before. */
function tall(): number {
  return Number(figure.dataset["height"]) || Math.ceil(figure.getBoundingClientRect().height);
}

/** WordPress forbids its frames to open anything, but follows a link to the frame's own host when asked. */
function ask(event: Event): void {
  if (event.defaultPrevented) return;
  const link = (event.target as Element).closest("a")?.getAttribute("href");
  const address = new URL(link ?? "", location.href);
  if (!link || address.host !== location.host) return;
  event.preventDefault();
  parent.postMessage({ message: "link", value: address.href, secret }, "*");
}

if (parent !== window) {
  new ResizeObserver(() => {
    left = REPEATS;
    // Once `frameRoom.ts`, which sees the same change after this, has measured it: what was opened is told at once.
    setTimeout(tell);
  }).observe(figure);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.message === "ready") tell();
  });
  setInterval(() => {
    if (left-- > 0 && innerHeight !== tall()) tell();
  }, INTERVAL);
  if (secret) document.addEventListener("click", ask);
}

const { upgrade } = (document.currentScript as HTMLScriptElement).dataset;
if (upgrade) void painted().then(() => import(upgrade));
