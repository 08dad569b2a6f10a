import { defineChart } from "./bakuChart.ts";

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

/** The height in a message of an embed; null in everything else. A chart is between 50 and 5,000 pixels tall. */
function heightIn(data: unknown): number | null {
  const heights = (data as Record<string, unknown> | null)?.["datawrapper-height"];
  const [height] = Object.values((heights ?? {}) as Record<string, unknown>);
  return typeof height === "number" && height >= 50 && height <= 5000 ? height : null;
}

defineChart(ORIGIN);
