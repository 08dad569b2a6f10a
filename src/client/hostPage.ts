import { defineChart } from "./bakuChart.ts";
import { defineNumber } from "./bakuNumber.ts";

/**
 * `/embed.js`, for pages that hold embeds: every frame of ours gets the height that its chart tells,
 * and `<baku-chart chart="…">` becomes such a frame. No dependency; may be included more than once.
 */

/** Scheme and host of our site, written in when this script is served. */
const ORIGIN = "HOST_ORIGIN";

addEventListener("message", ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === null || (origin !== ORIGIN && origin !== "null")) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (source !== null && frame.contentWindow === source && frame.src.startsWith(`${ORIGIN}/embed/`)) frame.style.height = `${height}px`;
});

/** Heights that a chart can have, in px: whatever else a message says does not move the article. */
const [LOWEST, TALLEST] = [50, 5000];

/** The height in a message of an embed, in px; null in everything else. */
function heightIn(data: unknown): number | null {
  const heights = (data as Record<string, unknown> | null)?.["datawrapper-height"];
  const [height] = Object.values((heights ?? {}) as Record<string, unknown>);
  return typeof height === "number" && height >= LOWEST && height <= TALLEST ? height : null;
}

defineChart(ORIGIN);
defineNumber(ORIGIN);
