import { expect, it } from "vitest";
import { origin, windowOf } from "./started.ts";

/** The line behind which a note of an event opens in other languages than English: the grid of a year's line is no layout of it. */
it.each([360, 1440])("a note of an event opens behind one line of text at %d px", async (width) => {
  const page = await windowOf({ viewport: { width, height: 900 } });
  for (const language of ["ru", "fa"]) {
    await page.goto(`${origin}/${language}/events`);
    await page.locator(".timeline > .group").evaluateAll((groups) => {
      for (const group of groups) group.setAttribute("open", "");
    });
    const heights = await page
      .locator(".event details.english > summary:visible")
      .evaluateAll((found) =>
        found.map((summary) => summary.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(summary).lineHeight)),
      );
    expect(heights.length, language).toBeGreaterThan(0);
    // One line with its padding.
    expect(Math.max(...heights), language).toBeLessThan(2);
    await page.locator(".event details.english").first().locator("summary").click();
    expect((await page.locator(".event details.english[open] > span").first().boundingBox())?.width, language).toBeGreaterThan(100);
  }
});
