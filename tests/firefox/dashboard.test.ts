import { expect, it } from "vitest";
import { open, origin, scrolledTo, seen } from "./started.ts";

it("the dashboard gets all its pictures, where the reader never scrolls, and never scrolls sideways", async () => {
  const page = await open(`${origin}/`);
  await expect.poll(() => page.$$eval("svg.waiting", ({ length }) => length)).toBe(0);
  expect(await page.$$eval("figure[data-spec] .picture > svg", (svgs) => svgs.length)).toBeGreaterThan(8);
  for (const width of [360, 1440]) {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

it("the pointer on a mark of a picture opens its card, a click keeps it, and its link leads to the event", async () => {
  const page = await open(`${origin}/`);
  await scrolledTo(page, "#visits");
  await seen(page, "#visits[data-upgraded]");
  // Other pictures have cards of their own, which are hidden.
  const mark = await seen(page, "#visits .picture > svg.wide a");
  await mark.hover();
  await seen(page, ".card:not([hidden])");
  await mark.click();
  const link = await seen(page, ".card.pinned a");
  await link.click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/(?:events|observations)/);
});
