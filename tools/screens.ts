import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { startWorker } from "./startWorker.ts";

/** One page of each kind that a reader meets first, by what its picture is called. */
const PAGES = {
  dashboard: "/",
  chart: "/charts/oil-supply",
  number: "/observations/arms-import-share.ISR.2016_2020.avim-2025",
  events: "/events",
  checks: "/checks",
};
/** A phone, a tablet and a desk, in pixels, with the height of their first screens. */
const SCREENS = [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const;

/** What there is to look at of a page: in which colours, and with scripts or without. */
const WAYS = (["light", "dark"] as const).flatMap((colorScheme) =>
  [true, false].map((javaScriptEnabled) => ({ colorScheme, javaScriptEnabled })),
);

/**
 * `npm run screens -- <folder>`: pictures of the built Worker's pages, to be looked at before a release: on three screens, light and dark, with
 * scripts and without, the first screen and the whole page.
 */
async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("npm run screens -- <folder>");
  mkdirSync(folder, { recursive: true });
  const [{ mf, origin }, browser] = await Promise.all([startWorker(), launchChromium()]);
  try {
    for (const [name, path] of Object.entries(PAGES)) await take(browser, `${origin}${path}`, `${folder}/${name}`);
  } finally {
    await browser.close();
    await mf.dispose();
  }
}

async function take(browser: Browser, address: string, start: string): Promise<void> {
  for (const [width, height] of SCREENS)
    for (const way of WAYS) {
      const context = await browser.newContext({ viewport: { width, height }, ...way });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: "networkidle" });
      const name = `${start}-${width}-${way.colorScheme}-${way.javaScriptEnabled ? "scripts" : "plain"}`;
      await page.screenshot({ path: `${name}-first.png` });
      await page.screenshot({ path: `${name}-whole.png`, fullPage: true });
      await context.close();
    }
}

await main(process.argv[2]);
