import { defineChart } from "./bakuChart.ts";
import { defineNumber } from "./bakuNumber.ts";

/**
 * `/embed.js`, for pages that hold embeds: every frame of ours gets the height that its chart tells,
 * and `<baku-chart chart="…">` becomes such a frame. No dependency; may be included more than once.
 */

/** Scheme and host of our site, written in when this script is served. */
const ORIGIN = "HOST_ORIGIN";

/** How the names of our elements begin, and what our site is called, likewise. */
const [ELEMENT, SITE] = ["HOST_ELEMENT", "HOST_NAME"];

/** The languages that we publish beside English, likewise: their codes with `|` between them. */
const LANGUAGES = "HOST_LANGUAGES";

/** The addresses of our embeds, in every language. */
const EMBED = new RegExp(`^${ORIGIN}(/(${LANGUAGES}))?/embed/`);

/** The frames of our own elements: known wherever they stand. Each with what is done once it has told its height. */
const frames = new Map<HTMLIFrameElement, () => void>();

addEventListener("message", ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === null || source === null || (origin !== ORIGIN && origin !== "null")) return;
  const frame = [...frames.keys()].find(({ contentWindow }) => contentWindow === source) ?? frameOf(source, document);
  if (!frame || !EMBED.test(frame.src)) return;
  // The least height too: a column of a flexible layout makes frames lower than they are told to be.
  frame.style.height = frame.style.minHeight = `${height}px`;
  frames.get(frame)?.();
});

/** The frame that shows a window, also where it stands in an open shadow root, into which no selector reaches. */
function frameOf(shown: MessageEventSource, root: ParentNode): HTMLIFrameElement | undefined {
  for (const frame of root.querySelectorAll("iframe")) if (frame.contentWindow === shown) return frame;
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const frame = shadowRoot && frameOf(shown, shadowRoot);
    if (frame) return frame;
  }
  return undefined;
}

/** Heights that a chart can have, in px: whatever else a message says does not move the article. */
const [LOWEST, TALLEST] = [50, 5000];

/** The height in a message of an embed, in px; null in everything else. */
function heightIn(data: unknown): number | null {
  const heights = (data as Record<string, unknown> | null)?.["datawrapper-height"];
  const [height] = Object.values((heights ?? {}) as Record<string, unknown>);
  return typeof height === "number" && height >= LOWEST && height <= TALLEST ? height : null;
}

/** Scheme, host and, for an element whose `lang` is a language that we publish, the prefix of that language. */
function placeFor({ lang }: HTMLElement): string {
  const [language] = new RegExp(`^(${LANGUAGES})(?=-|$)`).exec(lang) ?? [];
  return language ? `${ORIGIN}/${language}` : ORIGIN;
}

defineChart({ element: ELEMENT, site: SITE, placeFor }, frames);
defineNumber({ element: ELEMENT, placeFor });
