import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawn } from "../fixtures/sample.ts";
import { hostScript, inPost } from "../fixtures/wordpressPage.ts";
import { emptied, origin } from "./started.ts";

/** Frames that give a chart less height than it needs: those of WordPress, which end at 1,000 px, and those whose page sizes nothing. */

/** Another origin than the embeds'. */
const pages: string[] = [];
const server = createServer((request, response) => {
  const html = pages[Number(request.url?.slice(1))];
  response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(html);
});
beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
afterAll(() => server.close());

async function openHost(body: string, width = 700, javaScriptEnabled = true): Promise<Page> {
  const page = await emptied({ viewport: { width, height: 1100 }, javaScriptEnabled }, true);
  pages.push(`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>${body}`);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.length - 1}`);
  return page;
}

async function inWordPress(chart: string): Promise<string> {
  const answer = await fetch(`${origin}/oembed?maxwidth=600&maxheight=900&url=${encodeURIComponent(`${origin}/charts/${chart}`)}`);
  const post = inPost(((await answer.json()) as { html: string }).html);
  return post + hostScript(post);
}

describe("an embed in WordPress", () => {
  it("asks the page to follow its links, as the sandbox forbids it to", async () => {
    const page = await openHost(await inWordPress("agreements"));
    const frame = page.frameLocator("iframe");
    await frame.locator(".credit a").click();
    await page.waitForURL(`${origin}/charts/agreements`, { waitUntil: "commit" });
  });

  it("is not sized by a page whose oEmbed begins with the frame: the quotation is what brings the script", () => {
    expect(hostScript(inPost('<iframe src="x" width="500" height="750"></iframe>'))).toBe("");
    expect(hostScript(inPost('<blockquote class="x"><a href="x">x</a></blockquote><iframe src="x"></iframe>'))).toContain("message");
  });

  it("shows title and link where no script runs", async () => {
    const page = await openHost(await inWordPress("agreements"), 700, false);
    const link = page.locator("blockquote a");
    expect(await link.getAttribute("href")).toBe(`${origin}/charts/agreements`);
    expect(await link.isVisible()).toBe(true);
  });

  const columns = ["balance", "un-votes", "balance-sheet"].flatMap((chart) => [320, 700].map((width) => [chart, width] as const));
  it.each(drawn(columns, 3, 3))(
    "shows all of %s that fits in the 1,000 pixels that WordPress allows, in a column of %i",
    async (chart, width) => {
      const page = await openHost(await inWordPress(chart), width);
      const frame = page.frameLocator("iframe");
      await frame.locator("[data-upgraded]").waitFor();
      await expectWhole(page);
      await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBeGreaterThan(700);
      const isOneShown = () =>
        frame.locator("figure").evaluate((figure) => {
          const [rest, long] = [".rest", ".long"].map(
            (part) => figure.querySelector(part)?.checkVisibility({ visibilityProperty: true }) ?? false,
          );
          return rest !== long;
        });
      await expect.poll(isOneShown).toBe(true);
    },
  );
});

/** The chart ends above the lower edge of its frame, and no plot is too low to be read: by one look, as a chart that is being upgraded is laid out twice. */
async function expectWhole(page: Page): Promise<void> {
  const frame = page.frameLocator("iframe");
  const look = () =>
    frame.locator("figure").evaluate((figure) => {
      const plots = [...figure.querySelectorAll<HTMLElement>(".plot canvas")].filter((canvas) => canvas.checkVisibility());
      const isHigh = (canvas: HTMLElement) => canvas.getBoundingClientRect().height > 100;
      return { isInside: figure.getBoundingClientRect().bottom <= innerHeight, low: plots.filter((plot) => !isHigh(plot)).length };
    });
  await expect.poll(look).toEqual({ isInside: true, low: 0 });
}

describe("a frame that stays lower than its chart", () => {
  /** How much of a chart fits into a height depends on its figures: those of a release stay. */
  const PIN = "?release=2026.8.0";
  const FRAME = (chart: string, height: number) => `<iframe src="${origin}/embed/${chart}${PIN}" width="100%" height="${height}"></iframe>`;

  const charts = [
    ["visitors", 700, true],
    ["trade-volumes", 740, true],
    ["un-votes", 640, true],
  ] as const;
  it.each([...drawn(charts, 3, 3), ["balance-sheet", 320, false] as const])(
    "gets a whole layout of %s on a phone, %i px high, with a link to the rest",
    async (chart, high, hasPicture) => {
      const page = await openHost(FRAME(chart, high), 360);
      const frame = page.frameLocator("iframe");
      await expect.poll(() => frame.locator(".rest a").isVisible()).toBe(true);
      await expectWhole(page);
      await expect.poll(() => frame.locator(".picture").isVisible()).toBe(hasPicture);
      expect(await frame.locator(".rest a").getAttribute("href")).toBe(`/charts/${chart}${PIN}`);
    },
  );

  it("has all of it again once the page gives the frame its height", async () => {
    const page = await openHost(FRAME("visitors", 700), 360);
    const frame = page.frameLocator("iframe");
    await expect.poll(() => frame.locator(".some").isVisible()).toBe(true);
    // The panel of Iran and that of Israel: never one side alone.
    await expect.poll(() => frame.locator(".plot:visible").count()).toBe(2);
    await expect.poll(() => frame.locator(".plots canvas:visible").count()).toBe(2);
    const [needed] = await frame.locator("figure").evaluate((figure) => [Number(figure.dataset["height"])]);
    await page.locator("iframe").evaluate((element, tall) => element.setAttribute("height", `${tall}`), needed);
    await expect.poll(() => frame.locator(".rest").isVisible()).toBe(false);
    await expect.poll(() => frame.locator(".plot:visible").count()).toBe(3);
  });
});
