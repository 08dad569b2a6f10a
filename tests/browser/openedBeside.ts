import { errors, type Locator, type Page } from "playwright-core";

/** How often a link is pressed, and how long a window is waited for, in milliseconds. */
const PRESSES = 6;
const WAIT = 5000;

/**
 * The window that opens when a link is pressed with Ctrl. Headless Chromium forgets some of these presses, on a page of nothing but links too
 * (7 of 100; the click arrives, nothing prevents it, and no window comes): it is pressed again. Throws when none of six opens one.
 */
export async function openedBeside(page: Page, link: Locator): Promise<Page> {
  for (let press = 0; press < PRESSES; press++) {
    const opened = page
      .context()
      .waitForEvent("page", { timeout: WAIT })
      .catch((error: unknown) => {
        if (error instanceof errors.TimeoutError) return null;
        throw error;
      });
    await link.click({ modifiers: ["ControlOrMeta"] });
    const beside = await opened;
    if (beside !== null) return beside;
  }
  throw new Error(`${PRESSES} presses with Ctrl opened no window`);
}
