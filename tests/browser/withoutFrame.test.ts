import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostSite } from "../fixtures/hostSite.ts";
import { browser, origin } from "./started.ts";

/** An element of ours in a page of somebody else, where its frame does not come, comes late, or stands in a box as wide as what it holds. */

let host: Awaited<ReturnType<typeof hostSite>>;
beforeAll(async () => {
  host = await hostSite(browser);
});
afterAll(() => host.close());

const script = `<script src="${origin}/embed.js" async></script>`;
const element = `<baku-chart chart="visits"><a href="${origin}/charts/visits"><img src="${origin}/charts/visits.png" alt="Visits" width="100%"></a></baku-chart>`;

/** Heights of the picture inside the element, of the frame as far as it is seen, and of the element, in px; 0 where something is not seen. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const [one, picture] = ["baku-chart", "baku-chart img"].map((selector) => document.querySelector(selector));
    const frame = one?.shadowRoot?.querySelector("iframe");
    const high = (part: Element | null | undefined) =>
      part?.checkVisibility({ visibilityProperty: true }) ? Math.round(part.getBoundingClientRect().height) : 0;
    return { picture: high(picture), frame: high(frame), whole: high(one) };
  });

describe("what stands inside the element is seen", () => {
  it.each([
    ["in a page that forbids frames", { "content-security-policy": "frame-src 'self'" }, null],
    ["where the frame is not reached", {}, (route: Route) => route.abort()],
    ["where the frame is an error", {}, (route: Route) => route.fulfill({ status: 500, contentType: "text/html", body: "no" })],
  ] as const)("%s", async (_, headers, answer) => {
    const page = await host.open(`${answer ? "" : script}${element}`, { headers });
    if (answer) {
      await page.route("**/embed/**", answer);
      await page.addScriptTag({ url: `${origin}/embed.js` });
    }
    await page.waitForFunction(() => document.querySelector("baku-chart")?.shadowRoot);
    await page.waitForTimeout(500);
    const { picture, frame, whole } = await shown(page);
    expect(picture).toBeGreaterThan(300);
    expect(frame).toBe(0);
    // Below a picture in a line there is room for letters that hang down.
    expect(whole - picture).toBeLessThan(10);
    await page.context().close();
  });

  it("and printed until the chart is there, which then stands alone", async () => {
    const page = await host.open(`<div style="height:6000px"></div>${element}${script}`);
    await page.waitForFunction(() => document.querySelector("baku-chart")?.shadowRoot);
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toMatchObject({ picture: expect.any(Number), frame: 0 });
    expect((await shown(page)).picture).toBeGreaterThan(300);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => scrollTo(0, 6000));
    await expect.poll(async () => (await shown(page)).frame).toBeGreaterThan(500);
    const { picture, frame, whole } = await shown(page);
    expect([picture, whole]).toEqual([0, frame]);
    await page.context().close();
  });
});

it.each([
  ["a cell of a table", `<table><tr><td>${element}</td></tr></table>`, 600],
  [
    "a column as wide as what it holds",
    `<div style="display:grid;grid-template-columns:auto 1fr"><div>${element}</div><p>Text</p></div>`,
    600,
  ],
  ["a dialog", `<dialog open>${element}</dialog>`, 600],
  ["a narrow column", `<div style="width:280px">${element}</div>`, 280],
  ["a narrow column of a flexible row", `<div style="display:flex;width:280px"><div>${element}</div></div>`, 280],
  ["a narrow cell", `<div style="display:grid;grid-template-columns:1fr 1fr;width:400px"><div>${element}</div><p>Text</p></div>`, 200],
])("an element is as wide as it can be read in %s", async (_, body, width) => {
  const page = await host.open(body + script, { width: 1000 });
  await expect.poll(async () => (await shown(page)).frame).toBeGreaterThan(500);
  expect(await page.locator("baku-chart iframe").evaluate((frame) => frame.clientWidth)).toBe(width);
  await page.context().close();
});
