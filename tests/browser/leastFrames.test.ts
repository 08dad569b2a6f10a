import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { leastEmbedHeight } from "../../src/chart/scene/leastEmbedHeight.ts";
import { latestEdition } from "../../src/worker/application.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { browser, origin } from "./started.ts";

/** oEmbed gives a frame down to the height in which a picture is reckoned to fit: there it has one, and all of it is seen. */

const app = builtApp();
const edition = latestEdition(app, origin);

it.each([340, 600])("every chart has a picture in the lowest frame that oEmbed gives, %i px wide", async (width) => {
  const page = await (await browser.newContext({ viewport: { width, height: 1100 } })).newPage();
  // One after the other: a frame out of sight is not laid out. In a sample every seventh chart.
  for (const chart of app.catalog.charts.filter((_, i) => isDrawn(i, 10))) {
    const least = leastEmbedHeight(edition, chartSpec(edition, chart, WHOLE), WHOLE, width);
    await page.setContent(
      `<!doctype html><body style="margin:0"><iframe src="${origin}/embed/${chart.id}" width="${width}" height="${least}" style="border:0"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await expect.poll(() => frame.locator(".rest").isVisible(), { message: `${chart.id} is laid out` }).toBe(true);
    expect(await frame.locator(".picture").isVisible(), chart.id).toBe(true);
    expect(await frame.locator("figure").evaluate((figure) => figure.getBoundingClientRect().bottom <= innerHeight), chart.id).toBe(true);
  }
  await page.context().close();
});
