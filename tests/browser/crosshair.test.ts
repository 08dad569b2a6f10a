import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { headCatalog } from "../fixtures/headSite.ts";
import { sampleSize } from "../fixtures/sample.ts";
import { emptied, origin } from "./started.ts";

/** The crosshair in the hands of a reader: anywhere in a year, through all plots, with one card that is reached and left in every way. */

interface Window {
  width?: number;
  height?: number;
  hasTouch?: boolean;
}

async function open(path: string, { width = 1280, height = 900, ...options }: Window = {}): Promise<Page> {
  const page = await emptied({ viewport: { width, height }, ...options });
  await page.goto(`${origin}${path}`);
  await page.locator("[data-upgraded]").first().waitFor();
  return page;
}

const shown = (page: Page) => page.locator(".card:visible");
const lines = (page: Page) => page.locator(".crosshair:visible");

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

const boxOf = async (of: Locator) => (await of.boundingBox()) as Rect;
const middleOf = ({ x, y, width, height }: Rect) => [x + width / 2, y + height / 2] as const;
/** A point of the first link of the card, which may go over two lines. */
const firstLink = async (page: Page) =>
  middleOf(
    await shown(page)
      .locator("a")
      .first()
      .evaluate((link) => (link.getClientRects()[0] as DOMRect).toJSON()),
  );
const overlap = (a: Rect, b: Rect) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isWithin = ({ x, y, width, height }: Rect, right: number, bottom: number) =>
  x >= 0 && y >= 0 && x + width <= right + 0.5 && y + height <= bottom + 0.5;

describe("a pointer", () => {
  it("anywhere in the index gets its year, with a line through every plot; the card goes with it and stays nowhere", async () => {
    const page = await open("/charts/balance");
    const plots = page.locator(".plot");
    const plot = await boxOf(plots.first());
    const y = plot.y + plot.height * 0.6;
    const answers: string[] = [];
    // Twice in each of 35 years; every few pixels in thorough mode.
    const places = sampleSize(45, 190);
    for (let i = 0; i < places; i++) {
      await page.mouse.move(plot.x + ((i + 0.5) * plot.width) / places, y);
      const told = await page.evaluate(() => {
        const seen = [...document.querySelectorAll(".card")].filter((card) => card.checkVisibility({ visibilityProperty: true }));
        return seen.length === 1 ? (seen[0]?.querySelector(".year")?.textContent ?? null) : null;
      });
      if (told !== null) answers.push(told);
    }
    expect(answers.length).toBe(places);
    expect([...new Set(answers)]).toEqual(Array.from({ length: 35 }, (_, i) => String(1991 + i)));
    // At one x in all plots, each as high as its data.
    const boxes = await Promise.all((await lines(page).all()).map(boxOf));
    expect(boxes.length).toBe(await plots.count());
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(1);
    // Over the right edge, slowly and quickly; out of the window; while the page is scrolled.
    for (const steps of [1, 25]) {
      await page.mouse.move(plot.x + plot.width - 3, y);
      expect(await shown(page).count()).toBe(1);
      await page.mouse.move(plot.x + plot.width + 60, y, { steps });
      await expect.poll(() => shown(page).count()).toBe(0);
      expect(await lines(page).count()).toBe(0);
    }
    await page.mouse.move(plot.x + 40, y);
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => shown(page).count()).toBe(0);
  });

  it("enters the card by any way that goes up or down to it, and uses its links and its button", async () => {
    const page = await open("/charts/balance");
    const plot = await boxOf(page.locator(".plot").first());
    for (const share of [0.05, 0.4, 0.97]) {
      await page.mouse.move(plot.x - 30, plot.y - 30);
      await page.mouse.move(plot.x + share * plot.width, plot.y + plot.height * 0.7);
      const year = await shown(page).locator(".year").innerText();
      await page.mouse.move(...(await firstLink(page)), { steps: 30 });
      expect(await shown(page).locator(".year").innerText(), String(share)).toBe(year);
      // By the page's own clock, however slow it is: what it waits for before it lets a card go comes earlier.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      expect(await shown(page).count(), String(share)).toBe(1);
      const close = shown(page).getByRole("button", { name: "Close" });
      const { width, height } = await boxOf(close);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await close.click();
      expect(await shown(page).count()).toBe(0);
    }
    await page.mouse.move(plot.x + 0.4 * plot.width, plot.y + plot.height * 0.7);
    await page.mouse.move(...(await firstLink(page)), { steps: 30 });
    await Promise.all([page.waitForURL("**/method#y*"), page.mouse.down().then(() => page.mouse.up())]);
  });

  it("keeps a card by a press until Escape or a press elsewhere; no card hides what it describes, and only one is shown", async () => {
    const page = await open("/");
    const figures = page.locator("figure:has(.picture)[data-upgraded]");
    const press = async (x: number, y: number) => {
      await page.mouse.click(x, y);
      await page.mouse.move(2, 2);
    };
    const svg = await boxOf(figures.first().locator(".picture > svg:visible"));
    await press(svg.x + svg.width / 2, svg.y + svg.height / 3);
    expect(await shown(page).count()).toBe(1);
    const card = await boxOf(shown(page));
    for (const lit of await page.locator(".lit .hit").all()) expect(overlap(card, await boxOf(lit))).toBe(false);
    await page.keyboard.press("Escape");
    expect(await shown(page).count()).toBe(0);
    await press(svg.x + svg.width / 2, svg.y + svg.height / 3);
    await page.mouse.click(3, 300);
    expect(await shown(page).count()).toBe(0);
  });
});

describe("the balance sheet", () => {
  it("gets one line through all rows, and a card that tells each row or that it holds nothing", async () => {
    const page = await open("/charts/balance-sheet");
    const svg = page.locator(".picture > svg:visible");
    // Without why a row claims no side, which follows its name.
    const names = await svg.locator("text.name").evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent ?? ""));
    const cell = await boxOf(svg.locator('a[data-id="votes.2007"]'));
    await page.mouse.move(cell.x + cell.width / 2, cell.y + cell.height + 12);
    const text = await shown(page).innerText();
    expect(text).toMatch(/^2007\n/);
    expect(text).toContain("Nothing for this year: ");
    const rows = names.filter((name) => text.includes(name));
    expect(rows.length).toBe(9);
    const [line] = await Promise.all((await lines(page).all()).map(boxOf));
    expect(line?.height).toBeGreaterThan(380);
    expect(Math.abs(middleOf(line as Rect)[0] - middleOf(cell)[0])).toBeLessThan(2);
    expect(await svg.locator(".lit").count()).toBe(rows.length - (/Nothing for this year: (.*)/.exec(text)?.[1] ?? "").split("; ").length);
    // On a cell, that cell in full and the others in a line each.
    await page.mouse.move(...middleOf(cell));
    expect(await shown(page).locator(".entry").count()).toBe(1);
    expect(await shown(page).locator(".entry .heading").innerText()).toContain("2007");
  });
});

describe("on a phone", () => {
  it("a tap opens the card in the window, clear of its mark, and it is closed by its button and by scrolling on", async () => {
    const page = await open("/charts/balance", { width: 360, height: 740, hasTouch: true });
    for (const n of [0, 1, 3]) {
      const plot = page.locator(".plot").nth(n);
      await plot.scrollIntoViewIfNeeded();
      const box = await boxOf(plot);
      const [x, y] = [box.x + box.width * 0.6, box.y + box.height / 2];
      await page.touchscreen.tap(x, y);
      await shown(page).waitFor();
      expect(isWithin(await boxOf(shown(page)), 360, 740)).toBe(true);
      const moved = (await boxOf(plot)).y - box.y;
      expect(overlap(await boxOf(shown(page)), { x, y: y + moved, width: 1, height: 1 })).toBe(false);
      await shown(page).getByRole("button", { name: "Close" }).tap();
      // A finger's press is made from its touch after that was answered.
      await expect.poll(() => shown(page).count()).toBe(0);
    }
    await page.locator(".plot").nth(1).scrollIntoViewIfNeeded();
    const box = await boxOf(page.locator(".plot").nth(1));
    await page.touchscreen.tap(box.x + 100, box.y + 60);
    await shown(page).waitFor();
    await page.waitForTimeout(300);
    await page.evaluate(() => scrollBy(0, -500));
    await expect.poll(() => shown(page).count()).toBe(0);
  });

  it("keys open it in the window too, whatever is in sight, and lead through its links and back", async () => {
    const page = await open("/charts/balance", { width: 360, height: 740 });
    const plot = page.locator(".plot").nth(1);
    expect(await plot.getAttribute("aria-label")).toMatch(/arrow keys/);
    await plot.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(300);
    await page.keyboard.press("End");
    expect(isWithin(await boxOf(shown(page)), 360, 740)).toBe(true);
    const card = await boxOf(shown(page));
    const [at] = middleOf(await boxOf(lines(page).nth(1)));
    const marks = await Promise.all((await plot.locator(".layer .hit").all()).map(boxOf));
    const described = marks.map(middleOf).filter(([x]) => Math.abs(x - at) < 5);
    expect(described.length).toBeGreaterThan(2);
    for (const [x, y] of described) expect(overlap(card, { x: x - 6, y: y - 6, width: 12, height: 12 })).toBe(false);
    const year = await shown(page).locator(".year").innerText();
    expect(Number(year)).toBeGreaterThanOrEqual(headCatalog().subject.last_year);
    // Said once, in a place of its own; the card is no running commentary.
    expect(await page.locator(".voice").textContent()).toMatch(new RegExp(`^${year}\\. `));
    expect([await shown(page).getAttribute("role"), await shown(page).getAttribute("aria-label")]).toEqual(["dialog", year]);
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.closest(".card, .plot")?.className ?? null);
    expect(await focused()).toMatch(/^card/);
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/^card/);
    await page.keyboard.press("Escape");
    expect([await focused(), await shown(page).count()]).toEqual(["plot", 0]);
  });
});
