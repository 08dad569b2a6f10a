import { expect, it } from "vitest";
import { emptied, origin } from "./started.ts";

/** An embed on paper, whose frame is as high as on the screen and may be wider: its picture would grow and push the sources out. */

it.each(["trade-volumes", "balance-sheet", "un-votes"])("%s has its credit in the frame and its picture above the notes", async (chart) => {
  const page = await emptied({ viewport: { width: 700, height: 900 } });
  await page.goto(`${origin}/embed/${chart}`);
  const height = await page.locator("figure").evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height));
  for (const width of [640, 700, 800]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: "print" });
    const bottom = (of: string) => page.locator(of).evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottom(".credit"), `${width} px`).toBeLessThanOrEqual(height);
    const top = await page.locator(".notes").evaluate((notes) => notes.getBoundingClientRect().top);
    expect(await bottom(".picture svg.wide"), `${width} px`).toBeLessThanOrEqual(top);
  }
});

it.each([360, 800])("the dashboard has no empty room on paper for pictures that were not seen yet, %i px wide", async (width) => {
  const page = await emptied({ viewport: { width, height: 740 } });
  // Scripts that have not come yet, so that none of them is fetched meanwhile.
  await page.route("**/assets/**", (route) => route.abort());
  await page.goto(`${origin}/`);
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("svg.waiting").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(shown.length).toBeGreaterThan(4);
  expect(Math.max(...shown)).toBe(0);
});
