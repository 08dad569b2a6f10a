import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { leastEmbedHeight } from "../../src/chart/scene/leastEmbedHeight.ts";
import { latestEdition } from "../../src/worker/application.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { browser, origin } from "./started.ts";

/** oEmbed gives a frame down to the height in which a picture is reckoned to fit: there it has one, and all of it is seen. */

const app = builtApp();
const edition = latestEdition(app, origin);

it.each([340, 600])("every chart has a picture in the lowest frame that oEmbed gives, %i px wide", async (width) => {
  const page = await (await browser.newContext({ viewport: { width, height: 1100 } })).newPage();
  const frames = app.catalog.charts.map((chart) => {
    const least = leastEmbedHeight(edition, chartSpec(edition, chart, WHOLE), WHOLE, width);
    return `<iframe id="${chart.id}" src="${origin}/embed/${chart.id}" width="${width}" height="${least}" style="border:0;display:block"></iframe>`;
  });
  await page.setContent(`<!doctype html><body style="margin:0">${frames.join("")}`);
  for (const { id } of app.catalog.charts) {
    const frame = page.frameLocator(`#${id}`);
    await expect.poll(() => frame.locator(".rest").isVisible(), { message: `${id} has no room to spare` }).toBe(true);
    expect(await frame.locator(".picture").isVisible(), id).toBe(true);
    expect(await frame.locator("figure").evaluate((figure) => figure.getBoundingClientRect().bottom <= innerHeight), id).toBe(true);
  }
  await page.context().close();
});
