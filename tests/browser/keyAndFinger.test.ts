import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { frozen } from "../fixtures/frozen.ts";
import { origin, windowOf } from "./started.ts";

/** The key of a chart, which a reader points at, and its years, which a finger chooses. */

async function open(path: string, view: { width: number; height: number; hasTouch?: boolean }): Promise<Page> {
  const { width, height, hasTouch = false } = view;
  const page = await windowOf({ viewport: { width, height }, hasTouch });
  await page.goto("about:blank");
  await page.goto(`${origin}${path}`);
  await page.locator("[data-upgraded]").first().waitFor();
  return page;
}

describe("an entry of the key", () => {
  it("in a form dims the marks of the other entries while the pointer is on it, and by the arrow keys while it has the focus", async () => {
    const page = await open("/charts/visits", { width: 1200, height: 900 });
    const form = page.locator(".picture > svg:visible .form").first();
    const words = form.locator(":scope > :first-child > text");
    const dimmed = () => form.locator(".dim").count();
    expect(await words.count()).toBeGreaterThan(2);
    await words.first().scrollIntoViewIfNeeded();
    await words.first().hover();
    const own = await words.first().evaluate((text) => `.${[...(text.previousElementSibling?.classList ?? [])].join(".")}`);
    expect(await dimmed()).toBeGreaterThan(3);
    expect(await form.locator(`${own}.dim`).count()).toBe(0);
    await page.mouse.move(2, 2);
    expect(await dimmed()).toBe(0);
    await form.locator("a[data-id]").last().focus();
    for (let i = 0; i < 12 && (await dimmed()) === 0; i++) await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("text");
    expect(await dimmed()).toBeGreaterThan(3);
    await page.keyboard.press("Tab");
    expect(await dimmed()).toBe(0);
  });

  it("over panels dims the other country on the canvas too", async () => {
    const page = await open(frozen("/charts/trade-volumes"), { width: 1200, height: 900 });
    const canvases = () => page.locator(".plot canvas").evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()));
    const color = (name: string) => page.locator(".plots").evaluate((plots, of) => getComputedStyle(plots).getPropertyValue(of), name);
    const [before, israel] = [await canvases(), await color("--isr")];
    await page.locator(".legend .irn").focus();
    expect(await color("--isr")).not.toBe(israel);
    expect((await canvases()).filter((one, i) => one !== before[i]).length).toBeGreaterThan(0);
    await page.locator(".legend .irn").blur();
    expect(await color("--isr")).toBe(israel);
    expect(await canvases()).toEqual(before);
  });
});

describe("in a window as low as one of 1280 by 1024 pixels enlarged four times", () => {
  it("the first mark opens its card also where it has the focus before the picture is taken over, and Enter goes to a link that is seen", async () => {
    const page = await windowOf({ viewport: { width: 320, height: 256 } });
    await page.goto("about:blank");
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/charts/visits.json*", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${origin}/charts/visits`);
    await page.locator(".picture > svg:visible a[data-id]").first().focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    release();
    await page.locator(".card").filter({ visible: true }).waitFor();
    await page.keyboard.press("Enter");
    const seen = () =>
      page.evaluate(() => {
        const [body, link] = [document.activeElement?.closest(".body"), document.activeElement].map((one) => one?.getBoundingClientRect());
        return body && link && link.top >= body.top && link.bottom <= Math.min(body.bottom, innerHeight);
      });
    expect(await seen()).toBe(true);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
});

describe("a finger", () => {
  /** Moves one finger over the screen from a point, in steps that the browser takes for one way. */
  async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }],
      });
    await touch("touchStart", 0);
    for (let step = 1; step <= 10; step++) await touch("touchMove", step / 10);
    await touch("touchEnd", 1);
    await session.detach();
  }

  it("that taps the label of a mark beside columns opens the mark's card", async () => {
    const page = await open("/charts/arms-import-shares", { width: 360, height: 740, hasTouch: true });
    for (const [words, figure] of [
      ["69%", /: Israel\s+69%/],
      ["Ukraine", /: Ukraine\s/],
    ] as const) {
      await page.locator(".picture > svg:visible .form text").filter({ hasText: words }).first().tap();
      await expect.poll(() => page.locator(".card").first().innerText()).toMatch(figure);
      await page.keyboard.press("Escape");
    }
  });

  it("that goes sideways chooses years, which a link then shows; one that goes up scrolls and chooses none", async () => {
    const page = await open("/charts/balance", { width: 360, height: 740, hasTouch: true });
    const plot = page.locator(".plot").first();
    await plot.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    await page.waitForTimeout(500);
    const box = await plot.boundingBox();
    if (!box) throw new Error("no plot");
    const from = { x: box.x + box.width * 0.3, y: box.y + box.height * 0.8 };
    await drag(page, from, { x: 120, y: 4 });
    const link = page.locator(".period-link");
    await link.waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await link.innerText()).toMatch(/\d{4}–\d{4}/);
    // Chromium takes a tap that follows close on a quick drag for the end of its fling: a finger taps again, and so does this.
    const tapped = async () => {
      await link.tap({ timeout: 2000 }).catch(() => {});
      await page.waitForURL(/from=/, { timeout: 3000 }).catch(() => {});
      return page.url();
    };
    await expect.poll(tapped, { timeout: 30_000 }).toMatch(/from=\d{4}&to=\d{4}/);
    await page.locator("main:not([aria-busy]) [data-upgraded] .plot").first().waitFor();
    const before = await page.evaluate(() => scrollY);
    await drag(page, from, { x: 4, y: -200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    expect(await link.count()).toBe(0);
    await page.context().close();
  });
});
