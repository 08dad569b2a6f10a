import type { Browser, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { launchChromium } from "../../tools/chromium.ts";
import { origin } from "../fixtures/running.ts";

/**
 * The lane's Worker, and a Chromium for each process that runs tests: one for all would take each message by way of the process that started it.
 * Files that share a process share it; `closeWindows.setup.ts` closes what each has opened, and it ends with its process.
 */

export { origin };
export const browser: Browser = await launchChromium();

/** Milliseconds for one step in a window: nearly a test's own, since a machine that does a lot besides is slow in every step. */
const PATIENCE = 170_000;
browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));

const windows = new Map<string, Promise<Page>>();

/** A window of one kind, which a file has once: opening one costs more than what is done in it. Its media are as in a new one. */
export async function windowOf(options: BrowserContextOptions): Promise<Page> {
  const kind = JSON.stringify(options);
  const known = windows.get(kind);
  const page = await (known ?? browser.newContext(options).then((one) => one.newPage()));
  if (page.isClosed()) {
    windows.delete(kind);
    return windowOf(options);
  }
  windows.set(kind, Promise.resolve(page));
  if (known !== undefined) await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? "light" });
  return page;
}

/**
 * Leads a window away from what stands in it, so that nothing of it goes on and no place of it is kept: to a small page of the site, since from
 * an empty page, which knows no `Cross-Origin-Opener-Policy`, the browser goes to the next one in a new process, and that takes as long as the page.
 */
export async function leave(page: Page): Promise<void> {
  await page.goto(`${origin}/problems`);
}

/**
 * A window as if it were new: nothing of what stood there goes on, hears, or answers instead of the Worker. There is one of a kind, of any size.
 * For pages of others it is led to an empty page.
 */
export async function emptied(
  { viewport, ...options }: BrowserContextOptions & { viewport: ViewportSize },
  isForOthers = false,
): Promise<Page> {
  const page = await windowOf(options);
  page.removeAllListeners();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  for (const routed of [page, page.context()]) await routed.unrouteAll({ behavior: "ignoreErrors" });
  await (isForOthers ? page.goto("about:blank") : leave(page));
  await page.mouse.move(0, 0);
  await page.setViewportSize(viewport);
  return page;
}
