import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { drawn } from "../fixtures/sample.ts";
import { emptied, origin } from "./started.ts";

/** Notes of an embed are folded, and open in place: by key, without script, in frames that follow and in frames that do not. */

const CHART = "/embed/arms-import-shares";

/** A page of another origin with a frame of 360 pixels. */
let html = "";
const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html));
beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
afterAll(() => server.close());

async function openHost(frameHeight: number, height: number, script = ""): Promise<Page> {
  const page = await emptied({ viewport: { width: 400, height } }, true);
  html = `<!doctype html><title>An article</title><iframe src="${origin}${CHART}" title="A chart" width="360" height="${frameHeight}"></iframe>${script}`;
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page;
}

it("tell the page their height when a key opens and closes them", async () => {
  const page = await openHost(150, 1000, `<script src="${origin}/embed.js"></script>`);
  const frame = page.frameLocator("iframe");
  const given = async () => Math.round((await page.locator("iframe").boundingBox())?.height ?? 0);
  const needed = () => frame.locator("figure").evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height));
  await frame.locator("[data-upgraded]").waitFor();
  const isFitted = async () => Math.abs((await given()) - (await needed())) < 6;
  await expect.poll(isFitted).toBe(true);
  const folded = await given();
  await frame.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect.poll(given).toBeGreaterThan(folded + 100);
  await expect.poll(isFitted).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(given).toBe(folded);
});

it("stay open in a frame that keeps its height, which scrolls, picture and all", async () => {
  const page = await openHost(1400, 1600);
  const frame = page.frameLocator("iframe");
  await frame.locator("[data-upgraded]").waitFor();
  const picture = () => frame.locator(".picture").evaluate((element) => Math.round(element.getBoundingClientRect().height));
  // Longer than a chart waits for its page to follow, by its own clock, however slow it is.
  const waited = () => frame.locator("figure").evaluate(() => new Promise((done) => setTimeout(done, 1200)));
  await waited();
  const before = await picture();
  await frame.locator("summary").click();
  await waited();
  expect(await frame.locator("details p").first().isVisible()).toBe(true);
  expect(await picture()).toBe(before);
  await frame.locator(".credit a").scrollIntoViewIfNeeded();
  expect(await frame.locator(".credit").evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
});

it.each(drawn(["", "/fa", "/ru"], 3, 3))("open without script, and are as long as a finger is wide, in %s", async (language) => {
  const page = await emptied({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  await page.goto(`${origin}${language}${CHART}`);
  expect(await page.locator("details p").first().isVisible()).toBe(false);
  expect((await page.locator("summary").boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await page.locator("summary").click();
  expect(await page.locator("details p").first().isVisible()).toBe(true);
});

it("are not folded in an embed of a release before", async () => {
  const page = await emptied({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  await page.goto(`${origin}${CHART}?release=2026.28.0`);
  expect(await page.locator("details").count()).toBe(0);
});
