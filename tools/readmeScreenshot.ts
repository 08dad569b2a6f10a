import { mkdirSync } from "node:fs";
import { launchChromium } from "./chromium.ts";
import { startWorker } from "./startWorker.ts";

/** `npm run picture`: the README's picture, taken from the running dashboard of the built Worker. */
async function main(): Promise<void> {
  mkdirSync("docs", { recursive: true });
  const [{ mf, origin }, browser] = await Promise.all([startWorker(), launchChromium()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: "light" });
    await page.goto(origin);
    await page.locator("[data-upgraded]").first().waitFor();
    await page.screenshot({ path: "docs/dashboard.png" });
  } finally {
    await browser.close();
    await mf.dispose();
  }
}

await main();
