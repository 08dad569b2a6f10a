import { expect, it } from "vitest";
import { kitBundle } from "../fixtures/kitBundle.ts";
import { kitOutputs } from "../fixtures/kitOutputs.ts";
import { browser } from "./started.ts";

it("numbers, dates and lists of six languages are the same bytes in Chromium as in Node", async () => {
  const script = await kitBundle("globalThis.kitOutputs = kitOutputs;");
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addScriptTag({ content: script, type: "module" });
    // A module within the page runs when the browser comes to it, and not before the tag has been added.
    await page.waitForFunction("globalThis.kitOutputs !== undefined");
    const there = await page.evaluate<string[]>("globalThis.kitOutputs()");
    expect(there).toEqual(kitOutputs());
  } finally {
    await context.close();
  }
});
