import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { frozen } from "../fixtures/frozen.ts";
import { drawn } from "../fixtures/sample.ts";
import { openedBeside } from "./openedBeside.ts";
import { emptied, origin } from "./started.ts";

/** What a reader can still do with a chart after Chart.js has taken it over, and what that costs the page. */

async function open(path: string, options: { width?: number; scale?: number } = {}): Promise<Page> {
  const viewport = { width: options.width ?? 1280, height: 900 };
  const page = await emptied({ viewport, deviceScaleFactor: options.scale ?? 1 });
  await page.goto(`${origin}${frozen(path)}`);
  // A pin's notice can stand a screen high above the chart.
  await page.locator("[data-spec]").first().scrollIntoViewIfNeeded();
  await page.locator("[data-upgraded]").first().waitFor();
  return page;
}

async function specOf(chart: string): Promise<ChartSpec> {
  return (await fetch(`${origin}${frozen(`/charts/${chart}.json`)}`)).json() as Promise<ChartSpec>;
}

describe.each(["/charts/oil-supply", "/embed/oil-supply"])("%s, taken over", (path) => {
  it("keeps its words to be found, selected and translated, and says nothing twice", async () => {
    const page = await open(path);
    const { panels } = await specOf("oil-supply");
    const figures = panels.flatMap(({ marks }) => marks.flatMap(({ label }) => label?.figure ?? []));
    expect(figures.length).toBeGreaterThan(2);
    // What a browser finds, translates and lets select: text that is rendered, in one piece, and not kept from selecting.
    const found = await page.evaluate((texts) => {
      const parts = [...document.querySelectorAll(".layer text, .layer tspan")].filter((part) =>
        part.checkVisibility({ visibilityProperty: true }),
      );
      return texts.map((text) => {
        const part = parts.find(({ firstChild }) => firstChild?.nodeValue === text);
        getSelection()?.selectAllChildren(part ?? document.head);
        return getSelection()?.toString();
      });
    }, figures);
    expect(found).toEqual(figures);
    expect(await page.locator(".layer [translate=no], .layer.notranslate").count()).toBe(0);
    // Of the static picture, which keeps its place, nothing is seen and nothing is read out.
    expect(await page.locator(".picture > svg:visible").count()).toBe(0);
    expect(await page.locator(".plot").getAttribute("aria-label")).toContain(figures[0]);
    // A translator puts other words into the text nodes: they stay whatever the reader does, and a mark under them still answers.
    const words = () => page.locator(".layer text").evaluateAll((all) => all.map((text) => text.textContent));
    await page.evaluate(() => {
      const walk = document.createTreeWalker(document.querySelector(".layer") as Element, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) walk.currentNode.nodeValue = `${walk.currentNode.nodeValue} 翻訳`;
    });
    const translated = await words();
    expect(translated.length).toBeGreaterThan(0);
    expect(translated.filter((text) => !text?.includes("翻訳"))).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator(".layer a .hit").first().hover();
    await page.locator(".card:visible").waitFor();
    expect(await words()).toEqual(translated);
  });

  it("keeps each mark a link: a click opens its card, one for another tab follows it", async () => {
    const page = await open(path);
    const { panels } = await specOf("oil-supply");
    const links = page.locator(".layer a");
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(hrefs).toEqual(panels.flatMap(({ marks }) => marks.map(({ card }) => card.href)));
    expect(await links.first().locator("title").textContent()).toMatch(/\d/);
    const before = page.url();
    await links.first().locator(".hit").click();
    await page.locator(".card.pinned").waitFor();
    expect(await page.locator(".card.pinned .links a").first().getAttribute("href")).toBe(hrefs[0]);
    expect(page.url()).toBe(before);
    await page.keyboard.press("Escape");
    expect(await page.locator(".card:visible").count()).toBe(0);
    const asked = page.context().waitForEvent("request", (request) => request.url().endsWith(hrefs[0] ?? "?"));
    const beside = await openedBeside(page, links.first().locator(".hit"));
    // By another tab: this page stands where it stood.
    expect((await asked).isNavigationRequest()).toBe(true);
    expect(page.url()).toBe(before);
    await beside.close();
  });
});

it("things of one year open one card that shows them all, below each other", async () => {
  const page = await open("/charts/balance");
  const plot = page.locator(".plot").nth(1);
  await plot.focus();
  const parts = page.locator(".card:visible section li");
  for (let i = 0; i < 60 && (await parts.count()) < 3; i++) await page.keyboard.press("ArrowRight");
  const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
  expect(boxes.length).toBeGreaterThan(2);
  for (const [i, box] of boxes.slice(1).entries()) expect(box?.y).toBeGreaterThanOrEqual((boxes[i]?.y ?? 0) + (boxes[i]?.height ?? 0));
});

it("follows the reader's theme, words and canvas alike", async () => {
  const page = await open("/charts/oil-supply");
  const look = () =>
    page.evaluate(() => {
      const canvas = document.querySelector(".plot canvas") as HTMLCanvasElement;
      const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colors = new Set<string>();
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) colors.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
      return { colors: [...colors], text: getComputedStyle(document.querySelector(".layer .time text") as Element).fill };
    });
  const light = await look();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await look()).colors.join()).not.toBe(light.colors.join());
  expect((await look()).text).not.toBe(light.text);
});

it("keeps the height of the figure to the pixel, and stands on paper as the static picture", async () => {
  for (const width of drawn([360, 700, 1440], 3, 3)) {
    const still = await emptied({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await still.goto(`${origin}${frozen("/charts/arms-import-shares")}`);
    const page = await open("/charts/arms-import-shares", { width });
    const height = (of: Page) => of.locator("figure").evaluate((figure) => figure.getBoundingClientRect().height);
    expect(await height(page)).toBe(await height(still));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".picture > svg:visible").count()).toBe(1);
    expect(await page.locator(".plots:visible").count()).toBe(0);
  }
});

it("gives canvases of at most two device pixels to a CSS pixel, and words no tick that nobody sees", async () => {
  const page = await open("/charts/oil-supply", { scale: 3 });
  const ratio = await page.locator(".plot canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
  expect(ratio).toBe(2);
});

it("releases a chart that is far from the screen, and draws it again when it comes near", async () => {
  const page = await open("/");
  const first = page.locator("[data-spec]").first();
  await first.locator("canvas").first().waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => first.locator("canvas").count(), { timeout: 15_000 }).toBe(0);
  expect(await first.getAttribute("data-upgraded")).toBe(null);
  expect(await first.locator(".picture > svg:visible").count()).toBe(1);
  await first.scrollIntoViewIfNeeded();
  await first.locator("canvas").first().waitFor();
});

it("keeps the focus of a reader who stands on a mark while Chart.js takes over", async () => {
  const page = await emptied({ viewport: { width: 1280, height: 900 } });
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route("**/charts/oil-supply.json*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${origin}${frozen("/charts/oil-supply")}`);
  await page.locator(".picture > svg:visible a.m").first().focus();
  go();
  await page.locator("[data-upgraded]").waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("plot");
});
