import { expect, it } from "vitest";
import { openGallery } from "../../tools/gallery/open.ts";
import { browser } from "./started.ts";

it("the gallery shows every chart by width, theme and painter, each as pages show it: the drawing for its width alone", async () => {
  const gallery = await openGallery();
  const page = await (await browser.newContext()).newPage();
  await page.route("http://gallery/**", (route) => {
    const found = gallery.answer(new URL(route.request().url()));
    return found
      ? route.fulfill({ contentType: found.type, body: typeof found.body === "string" ? found.body : Buffer.from(found.body) })
      : route.abort();
  });
  await page.goto("http://gallery/?width=320&theme=dark&chart=visitors");
  expect(await page.locator("figcaption").allInnerTexts()).toEqual(["320 px, dark, static", "320 px, dark, chart.js"]);
  for (const [width, name] of [
    [320, "narrow"],
    [1200, "wide"],
  ] as const)
    for (const chart of ["visitors", "visits"]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`http://gallery/picture?chart=${chart}&width=${width}&theme=dark&painter=static`);
      expect(await page.locator(".picture > svg:visible").evaluateAll((all) => all.map((svg) => svg.classList[0]))).toEqual([name]);
    }
  await page.goto("http://gallery/picture?chart=visitors&width=1200&theme=dark&painter=chart.js");
  await page.locator("[data-upgraded] .plot canvas").first().waitFor();
});
