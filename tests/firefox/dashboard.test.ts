import { expect, it } from "vitest";
import { open, origin, scrolledTo, seen } from "./started.ts";

it("the dashboard gets all its pictures, where the reader never scrolls, and never scrolls sideways", async () => {
  const page = await open(`${origin}/`);
  await page.waitForFunction(() => document.querySelector("svg.waiting") === null);
  expect(await page.$$eval("figure[data-spec] .picture > svg", (svgs) => svgs.length)).toBeGreaterThan(8);
  for (const width of [360, 1440]) {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

it("a mark of a picture opens its card by mouse, and its link leads to the number or event", async () => {
  const page = await open(`${origin}/`);
  await scrolledTo(page, "#visits");
  await seen(page, "#visits [data-upgraded], #visits[data-upgraded]");
  const mark = await seen(page, "#visits .picture svg a.m");
  await mark.hover();
  await seen(page, ".card");
  await mark.click();
  const link = await seen(page, ".card.pinned a");
  await Promise.all([page.waitForNavigation(), link.click()]);
  expect(new URL(page.url()).pathname).toMatch(/^\/(?:events|observations)/);
});

it("without script the pictures are images, each of which leads to its chart", async () => {
  const page = await open(`${origin}/`, { script: false });
  expect(await page.$$eval("noscript a > picture > img", (images) => images.length)).toBeGreaterThan(4);
});
