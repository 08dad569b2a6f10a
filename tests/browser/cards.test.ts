import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ChartSpec, DetailCard } from "../../src/chart/chartSpec/chartSpec.ts";
import { browser, origin } from "./started.ts";

/** The newest release in which every chart is marks and lines over time. */
const PINNED = "2026.4.0";

/** A chart's page after its upgrade, and all cards of its ChartSpec. */
async function opened(chart: string): Promise<{ page: Page; cards: DetailCard[] }> {
  const spec = (await (await fetch(`${origin}/charts/${chart}.json?release=${PINNED}`)).json()) as ChartSpec;
  const cards = spec.panels.flatMap(({ marks, lines }) => [
    ...marks.map(({ card }) => card),
    ...lines.flatMap(({ points }) => points.map(({ card }) => card)),
  ]);
  const page = await browser.newPage();
  await page.goto(`${origin}/charts/${chart}?release=${PINNED}`);
  // A pin's notice can stand a screen high above the chart.
  await page.locator("[data-spec]").first().scrollIntoViewIfNeeded();
  // Its keys are heard last of all.
  await page.locator("[data-upgraded]").first().waitFor();
  return { page, cards };
}

/** Walks the marks of the first plot until a card fits; fails when none does. */
async function walkTo(page: Page, fits: (html: string) => boolean): Promise<string> {
  const plot = page.locator(".plot").first();
  await plot.focus();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("ArrowDown");
    // What is meant stands in full; the rest of its year in a line each.
    const html = (await page.locator(".card:not([hidden]) .entry").evaluateAll((entries) => entries.map((one) => one.innerHTML))).join("");
    if (fits(html)) return html;
  }
  throw new Error("no card fits");
}

describe("a card", () => {
  it("of a count lists its events with their words, and Enter leads to the number and not to an event", async () => {
    const { page, cards } = await opened("agreements");
    const most = cards.reduce((a, b) => ((b.events?.length ?? 0) > (a.events?.length ?? 0) ? b : a));
    const html = await walkTo(page, (shown) => shown.includes(`href="${most.href}"`));
    expect(html.match(/<li/g)).toHaveLength(most.events?.length ?? -1);
    for (const { href, quote } of most.events ?? []) {
      expect(html).toContain(`href="${href}"`);
      expect(html).toContain(quote);
    }
    await page.keyboard.press("Enter");
    await Promise.all([page.waitForURL(`**${most.href}`), page.keyboard.press("Enter")]);
    await page.close();
  });

  it("of a foreign print shows the figure first and says in which language it is printed", async () => {
    const { page, cards } = await opened("trade-volumes");
    const foreign = cards.find(({ print, lang }) => print !== undefined && lang !== undefined);
    const html = await walkTo(page, (shown) => shown.includes(`href="${foreign?.href}"`));
    expect(html).toContain(`lang="${foreign?.lang}" dir="auto">${foreign?.print?.text}</span>`);
    expect(html.indexOf(foreign?.figure ?? "?")).toBeLessThan(html.indexOf(foreign?.print?.text ?? ""));
    await page.close();
  });

  it("that was scrolled begins at its head when it tells something else", async () => {
    const { page } = await opened("agreements");
    // A resize closes the card, and on a busy machine the page is told of it late.
    const resized = page.evaluate(() => new Promise((tell) => addEventListener("resize", tell, { once: true })).then(() => undefined));
    await page.setViewportSize({ width: 1000, height: 420 });
    await resized;
    const body = page.locator(".card:not([hidden]) .body");
    await page.locator(".plot").first().focus();
    const scrolled = async () => {
      await page.keyboard.press("ArrowDown");
      return body.evaluateAll(([element]) => {
        if (element) element.scrollTop = 40;
        return element?.scrollTop ?? 0;
      });
    };
    await expect.poll(scrolled, { timeout: 60_000 }).toBe(40);
    const before = await body.innerText();
    await page.keyboard.press("ArrowDown");
    expect(await body.innerText()).not.toBe(before);
    expect(await body.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.close();
  });
});
