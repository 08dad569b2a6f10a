import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Look {
  width: number;
  theme?: "light" | "dark";
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Without our scripts the static picture stays. */
  script?: boolean;
  /** CSS pixels are so many device pixels. */
  scale?: number;
}

/** Opens a page as a reader has it; closes its context with `page.context().close()`. */
export async function visit(browser: Browser, address: string, look: Look): Promise<Page> {
  const options: BrowserContextOptions = {
    viewport: { width: look.width, height: 900 },
    colorScheme: look.theme ?? "light",
    forcedColors: look.forcedColors ? "active" : "none",
    reducedMotion: look.reducedMotion ? "reduce" : "no-preference",
    deviceScaleFactor: look.scale ?? 1,
  };
  const context = await browser.newContext(options);
  if (look.script === false) await context.route("**/assets/*.js", (route) => route.abort());
  const page = await context.newPage();
  await go(page, address, look);
  return page;
}

/** Opens another address in the same window, which costs half of a new one. Media and size are again as when it was opened. */
export async function revisit(page: Page, address: string, look: Look): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: look.theme ?? "light" });
  await page.setViewportSize({ width: look.width, height: 900 });
  await go(page, address, look);
}

async function go(page: Page, address: string, look: Look): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  // The dashboard fetches its pictures one by one. Where our scripts were kept from loading none comes, though scripting is enabled.
  if (look.script !== false) await page.waitForFunction(() => document.querySelector("svg.waiting") === null);
}

/** Scrolls until Chart.js has taken over every picture; returns how many. */
export async function upgradeAll(page: Page): Promise<number> {
  const figures = page.locator("[data-spec]:has(.picture svg), [data-upgraded]");
  const count = await figures.count();
  for (let i = 0; i < count; i++) {
    const figure = page.locator("[data-spec]").nth(i);
    await figure.scrollIntoViewIfNeeded();
    await page.waitForFunction((at) => document.querySelectorAll<HTMLElement>("[data-spec]")[at]?.dataset["upgraded"] === "true", i);
  }
  await page.evaluate(() => scrollTo(0, 0));
  return count;
}
