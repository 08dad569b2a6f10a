import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** The lane's Worker and Chromium. Files that share a process share the connection; `closeWindows.setup.ts` closes what each has opened. */

export { origin } from "../fixtures/running.ts";
export const browser: Browser = await chromium.connect(inject("chromium"));
