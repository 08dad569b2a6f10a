import { describe, expect, it } from "vitest";
import { browser, origin } from "../browser/started.ts";
import { frozen } from "../fixtures/frozen.ts";
import { visit } from "./openPage.ts";

/** The long pages, on a release, and below which height each stands on a phone, in pixels, as it is opened. */
const LONG: [path: string, height: number][] = [
  ["/events", 6000],
  ["/checks", 12_000],
  ["/sources", 6000],
  ["/disagreements", 8000],
];

/** Fact checks of releases before 2026.5.0 keep the order that they had. */
const isNew = (path: string) => path === "/checks";

describe.each(LONG)("%s", (path, height) => {
  it("has contents whose links lead to places on the page, columns that a phone keeps, and is not endless there", async () => {
    const page = await visit(browser, `${origin}${isNew(path) ? path : frozen(path)}`, { width: 360, script: false });
    const contents = page.locator(":is(.contents, .topics, .verdicts) a[href^='#']");
    const places = await contents.evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute("href") ?? "").slice(1)));
    expect(places.length).toBeGreaterThan(1);
    const lost = await page.evaluate((ids) => ids.filter((id) => document.getElementById(id) === null), places);
    expect(lost).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(height);
    const unnamed = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>("table.stacking tbody tr > *")].filter((cell) => {
          const heading = getComputedStyle(cell, "::before").content;
          const columns = [...(cell.closest("table")?.querySelectorAll("thead th") ?? [])];
          const own = columns[[...(cell.parentElement?.children ?? [])].indexOf(cell)]?.textContent ?? "no column";
          return !heading.includes(own);
        }).length,
    );
    expect(unnamed).toBe(0);
    await page.context().close();
  });
});

describe("a group of a long page", () => {
  it("opens for what the address names, and for what a filter leaves", async () => {
    const page = await visit(browser, `${origin}${frozen("/events")}`, { width: 360 });
    const closed = page.locator("details.group:not([open]) li[id]").last();
    const id = await closed.getAttribute("id");
    await page.goto(`${origin}${frozen("/events")}#${id}`);
    await page.locator(`[id="${id}"]`).waitFor({ state: "visible" });
    await page.goto(`${origin}${frozen("/events?kind=embassy")}`);
    expect(await page.locator("details.group").count()).toBeGreaterThan(1);
    expect(await page.locator("details.group:not([open])").count()).toBe(0);
    await page.context().close();
  });

  it("stands open on paper", async () => {
    const page = await visit(browser, `${origin}${frozen("/checks")}`, { width: 1000, script: false });
    await page.emulateMedia({ media: "print" });
    const hidden = await page
      .locator("details.group tr")
      .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length === 0).length);
    expect(hidden).toBe(0);
    await page.context().close();
  });
});
