import { afterEach } from "vitest";
import { firefox } from "./started.ts";

/** Tabs that a test leaves open would draw on while the next one runs; the first keeps Firefox open. */
afterEach(async () => {
  for (const page of (await firefox.pages()).slice(1)) await page.close();
});
