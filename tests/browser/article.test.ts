import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContextOptions, Locator, Page, ViewportSize } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ARTICLE_CSS, article, CORRECTED, cited, KEPT, type Look, policy } from "../fixtures/article.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { judge } from "../safety/axe.ts";
import { openedBeside } from "./openedBeside.ts";
import { browser, emptied, origin } from "./started.ts";

/** An article on another origin, under a strict policy, with two numbers and one chart: `<baku-number>` with script and without. */

const REASON = "The figure was marked as about, and its print has no hedge.";
const CHANGE = "corrected from about 400,000 tonnes to 400,000 tonnes";

let server: Server;
let site: string;
let html = "";
const errors: string[] = [];
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === "/article.css") return response.writeHead(200, { "content-type": "text/css" }).end(ARTICLE_CSS);
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy(origin) };
    return response.writeHead(url === "/" ? 200 : 404, headers).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

async function open(look: Look = {}, options: BrowserContextOptions & { viewport?: ViewportSize } = {}): Promise<Page> {
  html = article(origin, look);
  const page = await emptied({ viewport: { width: 700, height: 800 }, ...options }, true);
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && !/favicon/.test(message.location().url) && errors.push(message.text()));
  await page.goto(`${site}/`);
  return page;
}

const number = (page: Page, { id }: { id: string }) => page.locator(`baku-number[ref="${id}"]`);
const link = (page: Page, of: { id: string }) => number(page, of).locator("a").first();
const card = (page: Page, of: { id: string }) => number(page, of).getByRole("dialog");
const focused = (page: Page, of: { id: string }) => link(page, of).evaluate((a) => a === document.activeElement);

/** Whether all of a card is inside the window. */
async function isInside(page: Page, shown: Locator): Promise<boolean> {
  const { x, y, width, height } = (await shown.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
  const view = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
  return x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height && height > 100;
}

describe("without script", () => {
  it("sentence and figures stand as they were written, each a link to its page in the release that it quotes", async () => {
    const page = await open({}, { javaScriptEnabled: false });
    expect(await page.locator("p").first().innerText()).toContain("with Iran at $600 million, without naming a year");
    for (const { id, release, figure } of [KEPT, CORRECTED]) {
      expect(await link(page, { id }).innerText()).toBe(figure);
      expect(await link(page, { id }).getAttribute("href")).toBe(`${origin}/observations/${id}?release=${release}`);
    }
    expect(await page.frameLocator("iframe").locator(".notice").innerText()).toContain(CHANGE);
    await link(page, CORRECTED).click();
    expect(await page.locator("aside.pinned").innerText()).toContain(REASON);
  });
});

describe("with script", () => {
  it("a press opens the card with claim, records, verdict, quote of at most eight words, source and page", async () => {
    const page = await open();
    await link(page, KEPT).click();
    const text = await card(page, KEPT).innerText();
    for (const part of ["Trade turnover, Iran, no year given; published 2020", "$600 million", "Eurasia Review", "Does not match"])
      expect(text).toContain(part);
    expect((/“… (.*?) …”/.exec(text)?.[1] ?? "").split(/[\s-]+/).length).toBeLessThanOrEqual(8);
    expect(await card(page, KEPT).locator(".check li a").count()).toBeGreaterThan(1);
    const hrefs = await card(page, KEPT)
      .locator("a")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(hrefs).toContain(`${origin}/observations/${KEPT.id}?release=${KEPT.release}`);
    expect(hrefs.some((href) => href.startsWith("https://www.eurasiareview.com/"))).toBe(true);
    expect(await number(page, KEPT).locator(".since").count()).toBe(0);
  });

  it("one correction is seen in the sentence, the card, the notice in the chart and the chart's feed, which is Atom as RFC 4287 has it", async () => {
    const page = await open();
    await expect.poll(() => number(page, CORRECTED).locator(".since").allInnerTexts()).toEqual(["(corrected since)"]);
    await link(page, CORRECTED).click();
    const text = await card(page, CORRECTED).innerText();
    expect(text).toContain(`This figure was ${CHANGE} in release 2026.3.0. ${REASON}`);
    const now = card(page, CORRECTED).getByText("The figure now");
    expect(await now.getAttribute("href")).toBe(`${origin}/observations/${CORRECTED.id}`);
    expect(await page.frameLocator("iframe").locator(".notice").innerText()).toContain(CHANGE);
    await page.goto(`${origin}/about`);
    const feed = await page.evaluate(async () => {
      const xml = new DOMParser().parseFromString(await (await fetch("/charts/freight/changes.atom")).text(), "application/xml");
      const of = (parent: Element | Document, name: string) => [...parent.children].filter(({ localName }) => localName === name);
      const root = xml.documentElement;
      const required = [root, ...of(root, "entry")].map((part) => ["id", "title", "updated"].map((name) => of(part, name).length));
      const moments = [...xml.querySelectorAll("updated")].map(({ textContent }) => textContent ?? "");
      return {
        name: root.localName,
        space: root.namespaceURI,
        required,
        moments,
        contents: of(root, "entry").map(({ textContent }) => textContent ?? ""),
      };
    });
    expect([feed.name, feed.space]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    // The feed itself, the correction, and what was corrected since.
    expect(feed.required.length).toBeGreaterThan(1);
    for (const counts of feed.required) expect(counts).toEqual([1, 1, 1]);
    for (const moment of feed.moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(feed.contents.filter((content) => content.includes(`${CHANGE}. ${REASON}`)).length).toBe(1);
  });

  it("Escape, the button, a press outside and a second press close it, and the focus comes back", async () => {
    const page = await open();
    const closing: [string, () => Promise<void>][] = [
      ["Escape", () => page.keyboard.press("Escape")],
      ["the button", () => card(page, KEPT).getByRole("button", { name: "Close" }).click()],
      ["a press outside", () => page.mouse.click(5, 5)],
      ["a second press", () => link(page, KEPT).click()],
    ];
    for (const [how, close] of closing) {
      await link(page, KEPT).click();
      await card(page, KEPT).waitFor();
      await expect.poll(() => link(page, KEPT).getAttribute("aria-expanded"), { message: how }).toBe("true");
      await close();
      await card(page, KEPT).waitFor({ state: "hidden" });
      await expect.poll(() => focused(page, KEPT), { message: how }).toBe(true);
      await expect.poll(() => link(page, KEPT).getAttribute("aria-expanded"), { message: how }).toBe("false");
    }
  });

  it("Enter and Space open it, its links come next by Tab, and it closes when the focus goes on", async () => {
    const page = await open();
    for (const key of ["Enter", "Space"]) {
      await link(page, CORRECTED).focus();
      await page.keyboard.press(key);
      await card(page, CORRECTED).waitFor();
      expect(await card(page, CORRECTED).evaluate((root) => (root.getRootNode() as ShadowRoot).activeElement === root)).toBe(true);
      const links = await card(page, CORRECTED).locator("a, button").count();
      for (let i = 0; i < links; i++) {
        await page.keyboard.press("Tab");
        expect(await card(page, CORRECTED).isVisible()).toBe(true);
      }
      await page.keyboard.press("Tab");
      await card(page, CORRECTED).waitFor({ state: "hidden" });
    }
  });

  it("opening one closes the other, and a press with a key held opens the page elsewhere as links do", async () => {
    const page = await open();
    await link(page, KEPT).click();
    await link(page, CORRECTED).evaluate((a) => (a as HTMLElement).click());
    await card(page, CORRECTED).waitFor();
    expect(await card(page, KEPT).isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    // A window is told of once its page begins to arrive: a small one here, since what the Worker makes of that address is not the question.
    const asked: string[] = [];
    await page.context().route("**/observations/**", (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    });
    const other = await openedBeside(page, link(page, KEPT));
    await expect.poll(() => [...new Set(asked)]).toEqual([await link(page, KEPT).getAttribute("href")]);
    expect(page.url()).toBe(`${site}/`);
    expect(await card(page, KEPT).isVisible()).toBe(false);
    await other.close();
  });

  it("a card that comes late does not close the one that was asked for after it", async () => {
    const page = await open();
    let answer: () => void = () => {};
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    await page.route(`**/numbers/${KEPT.id}?**`, (route) => asked.then(() => route.continue()));
    await page.reload();
    await link(page, KEPT).click();
    await link(page, CORRECTED).click();
    await card(page, CORRECTED).waitFor();
    answer();
    await number(page, KEPT).locator("section").waitFor({ state: "attached" });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await card(page, CORRECTED).isVisible()).toBe(true);
    expect(await card(page, KEPT).isVisible()).toBe(false);
  });

  const windows = [
    [320, 568],
    [360, 740],
    [1440, 900],
    [640, 320],
  ] as const;
  it.each(windows.filter((_, i) => isDrawn(i, 4)))(
    "stays in a window of %i by %i, wherever the sentence stands, left to right and right to left",
    async (width, height) => {
      for (const dir of ["ltr", "rtl"] as const) {
        const page = await open({ dir }, { viewport: { width, height } });
        for (const of of [KEPT, CORRECTED])
          for (const y of [0, 80, 200]) {
            await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
            await link(page, of).evaluate((a) => (a as HTMLElement).click());
            await card(page, of).waitFor();
            if (await link(page, of).evaluate((a) => a.getBoundingClientRect().bottom > 20))
              expect(await isInside(page, card(page, of)), `${of.figure} at ${y}, ${dir}`).toBe(true);
            expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
            await page.keyboard.press("Escape");
          }
      }
    },
  );

  it("takes the page's darkness and nothing else of its style, and passes axe", async () => {
    for (const dark of [false, true]) {
      const page = await open({ dark });
      await link(page, CORRECTED).click();
      const style = await card(page, CORRECTED)
        .locator("p")
        .first()
        .evaluate((p) => {
          const { letterSpacing, textTransform } = getComputedStyle(p);
          return [letterSpacing, textTransform, getComputedStyle(p.closest("section") as Element).backgroundColor];
        });
      expect(style).toEqual(["normal", "none", dark ? "rgb(23, 22, 26)" : "rgb(255, 254, 251)"]);
      expect((await judge(page)).faults.filter((fault) => fault.includes("baku-number"))).toEqual([]);
    }
  });

  it("works in a shadow root, as plain text, without text, under another name, and without a pin", async () => {
    const { id } = KEPT;
    const more = `<div id="host"><template shadowrootmode="open"><p>${cited(origin, KEPT)}</p></template></div>
<p id="plain"><baku-number ref="${id}" release="2026.5.0">some $600m</baku-number></p><p id="empty"><baku-number number="${id}"></baku-number>.</p>`;
    const page = await open({ more });
    for (const [place, text] of [
      ["#host", "$600 million"],
      ["#plain", "some $600m"],
      ["#empty", "$600 million"],
    ] as const) {
      const one = page.locator(`${place} baku-number`);
      await one.scrollIntoViewIfNeeded();
      await expect
        .poll(() => one.evaluate((element) => `${element.textContent}${element.shadowRoot?.querySelector("a")?.textContent}`))
        .toContain(text);
      await one.click();
      await one.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
    }
  });
});

describe("a page that means ill, or has no answer", () => {
  it("hostile names and pins ask nobody else, put nothing in, and leave the sentence as it is", async () => {
    const hostile = ['"><img src=x onerror=alert(1)>', "../../evil", "..", "//evil.example", "javascript:alert(1)", "x?release=1#"];
    const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
    const more = hostile
      .flatMap((text) => [
        `<baku-number ref="${quoted(text)}">kept</baku-number>`,
        `<baku-number ref="x" release="${quoted(text)}">kept</baku-number>`,
      ])
      .join(" ");
    html = article(origin, { more });
    const page = await (await browser.newContext({ viewport: { width: 700, height: 800 } })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", () => errors.push("a dialog"));
    await page.goto(`${site}/`);
    await page.locator("baku-number", { hasText: "kept" }).first().scrollIntoViewIfNeeded();
    await expect.poll(() => asked.filter((address) => address.includes("/numbers/x?release=")).length).toBeGreaterThan(3);
    await page.waitForTimeout(300);
    const origins = new Set(asked.map((address) => new URL(address).origin));
    expect([...origins].sort()).toEqual([site, origin].sort());
    expect(asked.filter((address) => !address.startsWith(site)).map((address) => new URL(address).pathname)).not.toContain("/evil");
    const inside = await page.locator("baku-number", { hasText: "kept" }).evaluateAll((all) =>
      all.map((one) => {
        const link = one.shadowRoot?.querySelector("a")?.getAttribute("href") ?? "";
        return [one.innerHTML, one.shadowRoot?.querySelectorAll("img, script, section").length, link];
      }),
    );
    expect(inside).toHaveLength(2 * hostile.length);
    for (const [text, put, address] of inside) {
      expect([text, put]).toEqual(["kept", 0]);
      expect(address === "" || `${address}`.startsWith(`${origin}/observations/x?release=`), `${address}`).toBe(true);
    }
    await page.context().close();
  });

  it("where no card comes, the link is followed as if there were no script", async () => {
    const page = await open();
    await page.route("**/numbers/**", (route) => route.abort());
    await page.reload();
    errors.length = 0;
    await link(page, KEPT).click();
    await page.waitForURL(`${origin}/observations/${KEPT.id}?release=${KEPT.release}`);
    errors.length = 0;
  });
});
