import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type HostPage, hostPages } from "../fixtures/hostPages.ts";
import { open, origin, PATIENCE, seen } from "./started.ts";

/** An article on another origin that holds a chart, in the ways in which hosts hold it. */
let server: Server;
let hosts: HostPage[];
beforeAll(async () => {
  const chart = "agreements";
  const answer = await fetch(`${origin}/oembed?maxwidth=640&url=${encodeURIComponent(`${origin}/charts/${chart}`)}`);
  hosts = hostPages(origin, chart, (await answer.json()) as { html: string; height: number });
  server = createServer((request, response) => {
    const host = hosts[Number(request.url?.slice(1))];
    response.writeHead(host ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(host?.html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.close();
});

it.each(["Bare iframe", "WordPress", "/embed.js", "<baku-chart>"])(
  "%s shows the whole chart, which answers to the pointer",
  async (name) => {
    const page = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${hosts.findIndex((host) => host.name === name)}`);
    await seen(page, "iframe, baku-chart");
    await expect.poll(async () => (await placeOf(page)).height).toBeGreaterThan(250);
    await expect.poll(() => page.frames().length, { timeout: PATIENCE }).toBeGreaterThan(1);
    const frame = page.frames().find((each) => each.url().includes("/embed/"));
    await frame?.waitForSelector("[data-upgraded]");
    const room = await frame?.evaluate(() => ({ needed: document.querySelector("figure")?.offsetHeight ?? 0, given: innerHeight }));
    expect(room?.given).toBeGreaterThanOrEqual((room?.needed ?? Number.NaN) - 1);
    // Anywhere over the years the crosshair answers with a card.
    const [around, picture] = [await placeOf(page), await frame?.$eval(".picture", (element) => element.getBoundingClientRect().toJSON())];
    await page.mouse.move(around.x + picture.x + picture.width / 2, around.y + picture.y + picture.height / 2);
    await frame?.waitForSelector(".card", { visible: true });
  },
);

/** Where a page has its frame, in px of the window; one in a shadow root is not found by the driver. */
async function placeOf(page: Page): Promise<{ x: number; y: number; height: number }> {
  return page.evaluate(() => {
    const frame = document.querySelector("iframe") ?? document.querySelector("baku-chart")?.shadowRoot?.querySelector("iframe");
    const { x = 0, y = 0, height = 0 } = frame?.getBoundingClientRect() ?? {};
    return { x, y, height };
  });
}
