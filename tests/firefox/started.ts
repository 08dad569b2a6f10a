import puppeteer, { type Browser, type ElementHandle, type Page } from "puppeteer-core";
import { expect } from "vitest";
import { installedFirefox } from "./installed.ts";

/** The lane's Worker and Firefox: its files run one after the other in one process, which ends the browser with itself. */

export { origin } from "../fixtures/running.ts";

const executablePath = installedFirefox();
if (executablePath === undefined) throw new Error("There is no Firefox here: npm run firefox says what to do.");

/** Long enough for a machine that does a lot besides, in milliseconds. */
export const PATIENCE = 120_000;

export const firefox: Browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  timeout: PATIENCE,
  protocolTimeout: PATIENCE,
});

/** Opens an address in a tab of its own; an error of a script fails the test. */
export async function open(address: string, width = 1280): Promise<Page> {
  const page = await firefox.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => expect.unreachable(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.goto(address);
  return page;
}

/** The element that a selector finds, once it is seen. */
export async function seen(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(selector, { visible: true });
  if (element === null) throw new Error(`nothing is ${selector}`);
  return element;
}

/** Scrolls until an element stands at the top: charts are taken over when they are near the screen. */
export function scrolledTo(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (element) => element.scrollIntoView());
}

/** What is written in the first element that a selector finds. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

/**
 * The query of the page's address. It is asked for over and over where a test waits: what the driver has for waiting is code that a page
 * with our policy may not make from text.
 */
export function searchOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}
