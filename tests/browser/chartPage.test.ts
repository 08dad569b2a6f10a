import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { leave, origin, windowOf } from "./started.ts";

async function open(path: string, script = true): Promise<Page> {
  const permissions = script ? ["clipboard-read", "clipboard-write"] : [];
  const page = await windowOf({ viewport: { width: 1200, height: 900 }, javaScriptEnabled: script, permissions });
  await leave(page);
  await page.goto(`${origin}${path}`);
  return page;
}

describe("the page of a chart", () => {
  it("keeps the state of the view in the address, without script", async () => {
    const page = await open("/charts/balance", false);
    await page.selectOption("select[name=from]", "2010");
    await page.selectOption("select[name=to]", "2020");
    await page.click(".view button[type=submit]");
    await expect.poll(() => new URL(page.url()).searchParams.get("from")).toBe("2010");
    const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(picture).toContain("from=2010&to=2020");
    const files = await page.locator(".files a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(files.length).toBeGreaterThan(0);
    const numbers = files.filter((href) => !href?.startsWith("/api"));
    expect(numbers.filter((href) => !href?.includes("from=2010&to=2020"))).toEqual([]);
    expect(await page.locator("svg:visible .time text").first().textContent()).toMatch(/^201\d$/);
  });

  it("copies a citation", async () => {
    const page = await open("/charts/oil-supply#embed");
    const first = page.locator(".tools .copyable:not(.kind)").first();
    await first.locator("button").click();
    await first.locator("button", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await first.locator("pre").textContent());
  });

  it("shows the line that is chosen by kind, numbers and colours, with script or without, and copies it", async () => {
    for (const script of [true, false]) {
      const page = await open("/charts/oil-supply?from=2010#embed", script);
      const line = page.locator(".embed-builder pre:visible");
      await expect.poll(() => line.count()).toBe(1);
      expect(await line.textContent()).toContain('<baku-chart chart="oil-supply"');
      const pinned = /release=/.test((await line.textContent()) ?? "");
      await page.check("input[value=frame]");
      await page.check("input[name=theme][value=dark]");
      expect(await line.textContent()).toMatch(/^<iframe src="[^"]*\/embed\/oil-supply\?[^"]*from=2010&amp;theme=dark"/);
      expect(
        await page.locator("iframe.preview").evaluateAll((all) => all.filter((frame) => getComputedStyle(frame).display !== "none").length),
      ).toBe(1);
      if (pinned) await page.check("input[value=newest]");
      expect(await line.textContent()).not.toContain("release");
      expect(await line.count()).toBe(1);
      if (script) {
        await page.locator(".embed-builder [data-copy]:visible").click();
        await page.locator("button", { hasText: "Copied" }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.textContent());
      }
      await page.context().close();
    }
  });

  it("chooses by keyboard", async () => {
    const page = await open("/charts/oil-supply#embed", false);
    await page.locator("input[name=kind][value=html]").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".embed-builder pre:visible").textContent()).toMatch(/^https?:[^<]*\/charts\/oil-supply/);
  });

  it("offers text to select where there is no script, and no dead buttons", async () => {
    const page = await open("/charts/oil-supply#embed", false);
    expect(await page.locator("[data-copy]:visible").count()).toBe(0);
    expect(await page.locator(".tools .copyable pre:visible").count()).toBe(4);
  });
});

describe("the tabs of a chart's page", () => {
  const shown = (page: Page) => page.locator(".part:visible").evaluateAll((parts) => parts.map(({ id }) => id));

  it("are reached by keyboard and open without script, each by its own address", async () => {
    const page = await open("/charts/oil-supply", false);
    expect(await shown(page)).toEqual(["chart"]);
    for (const part of ["table", "sources", "embed", "chart"]) {
      await page.locator(`.tabs [href="#${part}"]`).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => shown(page)).toEqual([part]);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${part}`);
    }
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(["embed"]);
  });

  it("say which of them is open, where there is script", async () => {
    const page = await open("/charts/oil-supply#sources");
    const current = (part: string) => page.locator(`.tabs [aria-current][href="#${part}"]`).waitFor();
    await current("sources");
    await page.click('.tabs [href="#table"]');
    await current("table");
    expect(await page.locator(".tabs [aria-current]").count()).toBe(1);
  });

  it("open with a row that the address names, and give all their parts to paper", async () => {
    const page = await open("/charts/balance-sheet", false);
    const row = await page.locator("#table tr[id]").last().getAttribute("id");
    await page.goto(`${origin}/charts/balance-sheet#${row}`);
    expect(await shown(page)).toEqual(["table"]);
    expect(await page.locator("tr:target").boundingBox()).not.toBeNull();
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toEqual(["chart", "table", "sources", "embed"]);
  });
});

it("has no verdict that is wider than a phone", async () => {
  const page = await windowOf({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await page.goto(`${origin}/ru/charts/agreements`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

it("on paper a pinned page keeps a long list of corrections folded", async () => {
  const page = await open("/?release=2026.1.0", false);
  await page.emulateMedia({ media: "print" });
  const [notice, folded] = [page.locator("aside.pinned"), page.locator("aside.pinned details li").first()];
  expect(await folded.count()).toBe(1);
  expect(await folded.boundingBox()).toBeNull();
  expect((await notice.boundingBox())?.height).toBeLessThan(400);
});
