import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** The lane's Worker and Chromium, for the tests of the file that imports this: its contexts are closed after the last. */

export { origin } from "../fixtures/running.ts";
export let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject("chromium"));
});
afterAll(async () => {
  await browser?.close();
});
