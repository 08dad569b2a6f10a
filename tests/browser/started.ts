import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** The lane's Worker and Chromium. Files that share a process share the connection; `closeWindows.setup.ts` closes what each has opened. */

export { origin } from "../fixtures/running.ts";
export const browser: Browser = await chromium.connect(inject("chromium"));

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
  if (known !== undefined) await page.emulateMedia({ media: null });
  return page;
}
