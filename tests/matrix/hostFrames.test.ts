import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { PUBLISHED, type Published } from "../../src/edition/published.ts";
import { Urls } from "../../src/edition/urls.ts";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { embedSnippets, type SnippetChoice } from "../../src/worker/nouns/chart/snippets.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { browser, origin } from "../browser/started.ts";
import { FROZEN } from "../fixtures/frozen.ts";
import { hostSite } from "../fixtures/hostSite.ts";

/** The lines that authors copy, in articles; and frames where articles seldom have them. */

let host: Awaited<ReturnType<typeof hostSite>>;
beforeAll(async () => {
  host = await hostSite(browser);
});
afterAll(() => host.close());

const { catalog, words } = builtApp();
const edition = { catalog, words, pinned: null, urls: new Urls({ origin, pin: null }) };

function linesOf(id: string, choice: SnippetChoice = { release: null, theme: "auto" }, language: Published["language"] | null = null) {
  const chart = catalog.chartById.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  const view = chartViewOf({}, chart);
  const inIt = { ...edition, catalog: Object.create(catalog, { release: { value: "2026.29.0" } }), urls: edition.urls.in(language) };
  return embedSnippets({ edition: inIt, spec: chartSpec(edition, chart, view), view }, choice);
}

const script = () => `<script src="${origin}/embed.js" async></script>`;
const frame = (id: string) => `<iframe src="${origin}/embed/${id}" width="100%" height="150"></iframe>`;

/** Keeps the heights that frames tell. */
const EAR = `<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(...Object.values(data["datawrapper-height"] ?? {})));</script>`;

describe("the line of a page in another language", () => {
  it.each(PUBLISHED)("becomes the chart in $language", async ({ language }) => {
    for (const kind of ["html", "mdx"] as const)
      for (const choice of [
        { release: null, theme: "auto" },
        { release: FROZEN, theme: "dark" },
      ] as const) {
        const page = await host.open(linesOf("visits", choice, language)[kind]);
        const frame = page.locator("baku-chart iframe");
        await frame.waitFor();
        expect(new URL((await frame.getAttribute("src")) ?? "").pathname, kind).toBe(`/${language}/embed/visits`);
        await page.context().close();
      }
  });
});

describe("the line for HTML", () => {
  it("becomes the pinned chart in its own height, and leaves what stands inside alone", async () => {
    const page = await host.open(linesOf("visits", { release: FROZEN, theme: "dark" }).html);
    const inside = page.frameLocator("baku-chart iframe");
    await inside.locator("[data-upgraded]").waitFor();
    expect(await page.locator("baku-chart iframe").getAttribute("src")).toBe(`${origin}/embed/visits?release=${FROZEN}&theme=dark`);
    const needed = (await inside.locator("figure").boundingBox())?.height ?? 0;
    await expect.poll(async () => (await page.locator("baku-chart iframe").boundingBox())?.height).toBeCloseTo(needed, -1);
    expect(await page.locator("baku-chart > a > img").isVisible()).toBe(false);
    expect(await page.evaluate("document.querySelector('baku-chart').children.length")).toBe(1);
    await page.context().close();
  });

  it.each(["html", "mdx", "image"] as const)(
    "of kind %s is a linked picture without script, that fits a window of 375 px",
    async (kind) => {
      const page = await host.open(linesOf("visits", { release: FROZEN, theme: "dark" })[kind], { width: 375, script: false });
      const img = page.locator(`a[href="${origin}/charts/visits?release=${FROZEN}"] > img`);
      await expect.poll(() => img.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth)).toBe(1200);
      const box = await img.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1200 / 630, 1);
      expect(await page.locator("iframe").count()).toBe(0);
      await page.context().close();
    },
  );

  it("of kind image shrinks in a message whose table is 600 px wide on a wide screen, and fits a phone", async () => {
    const { image } = linesOf("visits");
    const message = `<table role="presentation" width="100%" style="max-width:600px"><tr><td>${image}</td></tr></table>`;
    for (const width of [375, 700]) {
      const page = await host.open(message, { width, script: false });
      await page.locator("img").waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });
});

it("the line for a plain frame cuts no chart, in any column, without script", async () => {
  const page = await host.open("", { script: false });
  for (const { id } of catalog.charts) {
    const given = Number(/height="(\d+)"/.exec(linesOf(id).frame)?.[1]);
    await page.goto(`${origin}/embed/${id}`);
    for (const width of [320, 375, 444, 640, 768]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = (await page.locator("figure").boundingBox())?.height ?? 9999;
      expect(given, `${id} at ${width}`).toBeGreaterThanOrEqual(needed);
    }
  }
  await page.context().close();
});

describe("a frame", () => {
  it.each(["display:none", "width:0;overflow:hidden", "content-visibility:hidden"])(
    "hidden by %s tells no height before it is shown",
    async (style) => {
      const page = await host.open(`${EAR}<div id="tab" style="${style}">${frame("agreements")}</div>${script()}`);
      await page.waitForTimeout(1500);
      expect(await page.evaluate("heard")).toEqual([]);
      await page.evaluate("tab.removeAttribute('style')");
      const needed = async () => (await page.frameLocator("iframe").locator("figure").boundingBox())?.height ?? 0;
      await expect.poll(async () => ((await page.evaluate("heard")) as number[]).at(-1)).toBeGreaterThan(300);
      await expect
        .poll(async () => Math.abs(((await page.locator("iframe").boundingBox())?.height ?? 0) - (await needed())))
        .toBeLessThan(6);
      await page.context().close();
    },
  );

  it.each([0.6, 1.5])("in a page that is zoomed by %f holds the whole chart", async (zoom) => {
    const page = await host.open(`<div style="zoom:${zoom}">${frame("agreements")}</div>${script()}`);
    const inside = page.frameLocator("iframe");
    await inside.locator("[data-upgraded]").waitFor();
    // In pixels of the frame, which zoom leaves alone.
    const left = () => inside.locator("figure").evaluate((figure) => innerHeight - figure.getBoundingClientRect().height);
    await expect.poll(left).toSatisfy((px) => px >= -1 && px < 6);
    await page.context().close();
  });

  it.each([200, 2560])("%i px wide shows the whole chart", async (width) => {
    const page = await host.open(`<div style="width:${width}px">${frame("agreements")}</div>${script()}`, { width: width + 40 });
    const inside = page.frameLocator("iframe");
    await inside.locator("[data-upgraded]").waitFor();
    const needed = async () => (await inside.locator("figure").boundingBox())?.height ?? 0;
    await expect.poll(async () => Math.abs(((await page.locator("iframe").boundingBox())?.height ?? 0) - (await needed()))).toBeLessThan(6);
    expect(await inside.locator("body").evaluate((body) => body.scrollWidth - body.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it("in a closed shadow root is sized where it is <baku-chart>, as wide as its place in a flexible row", async () => {
    const page = await host.open(
      `<div id="place"></div><script>window.root = place.attachShadow({ mode: "closed" }); root.innerHTML = '<div style="display:flex"><baku-chart chart="agreements"></baku-chart></div>';</script>${script()}`,
    );
    const box = () =>
      page.evaluate(
        "(() => { const { width, height } = root.querySelector('baku-chart').getBoundingClientRect(); return { width, height }; })()",
      ) as Promise<{ width: number; height: number }>;
    await expect.poll(async () => (await box()).height).toBeGreaterThan(600);
    expect((await box()).width).toBeGreaterThan(650);
    await page.context().close();
  });
});

it("a frame without a chart is one line and a link, and as low as the line", async () => {
  const page = await host.open(`${frame("none")}${script()}`);
  const inside = page.frameLocator("iframe");
  await inside.locator("a").waitFor();
  expect(await inside.locator("a").count()).toBe(1);
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBeLessThan(120);
  await page.context().close();
});
