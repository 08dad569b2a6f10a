import type { Miniflare } from "miniflare";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startWorker } from "../worker/start.ts";
import { launchChromium } from "./chromium.ts";

/** The built Worker and a Chromium, for the tests of the file that imports this: started before the first, stopped after the last. */

let mf: Miniflare | undefined;
/** Where the Worker answers, without a slash at the end. */
export let origin: string;
export let browser: Browser;

beforeAll(async () => {
  [{ mf, origin }, browser] = await Promise.all([startWorker(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await mf?.dispose();
});
