import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { By } from "selenium-webdriver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type HostPage, hostPages } from "../fixtures/hostPages.ts";
import { answered, holds, open, origin, seen, webkit } from "./started.ts";

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

/** The frame of a page, also in the shadow root of our element. */
const FRAME = "(document.querySelector('baku-chart')?.shadowRoot ?? document).querySelector('iframe')";

it.each(["Bare iframe", "WordPress", "/embed.js", "<baku-chart>"])(
  "%s shows the whole chart, which answers to the pointer",
  async (name) => {
    await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${hosts.findIndex((host) => host.name === name)}`);
    await holds(`${FRAME}?.clientHeight > 250`);
    const frame = await webkit.executeScript<Parameters<ReturnType<typeof webkit.switchTo>["frame"]>[0]>(`return ${FRAME}`);
    await webkit.switchTo().frame(frame);
    await seen("[data-upgraded]");
    const given = await webkit.executeScript<number>("return innerHeight");
    expect(given).toBeGreaterThanOrEqual((await webkit.executeScript<number>("return document.querySelector('figure').offsetHeight")) - 1);
    // Anywhere over the years the crosshair answers with a card.
    const picture = await webkit.findElement(By.css(".picture"));
    await answered(".card:not([hidden])", (i) =>
      webkit
        .actions()
        .move({ origin: picture, x: 3 * i })
        .perform(),
    );
  },
);
