import { afterAll } from "vitest";
import { browser } from "./started.ts";

/** Windows that a file leaves open would draw on while the next one runs. */
afterAll(async () => {
  for (const context of browser.contexts()) await context.close();
});
