import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { emptied, origin } from "./started.ts";

/** A page that is changed in place is prepared in steps, between which it answers its reader: at each of them it is the one page or the other. */

/** What the tests leave in the page. */
interface Watched extends Window {
  kept?: boolean;
  seen: Set<string>;
  steps: number;
  view: () => string;
  atStep?: () => Promise<never> | undefined;
}

const PATH = "/charts/imports-reported";
const FROM = "select[name=from]";

/** At which step something comes between: the new page is there, and nothing of it is shown. */
const BETWEEN = 2;

/** A chart's page at rest, which counts the steps of a change, and has `atStep` called at one of them. */
async function open(path = PATH): Promise<Page> {
  const page = await emptied({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${origin}${path}`);
  await page
    .locator(path.includes("#") ? ".told" : "[data-upgraded] .plot")
    .first()
    .waitFor({ state: "attached" });
  await page.evaluate((between) => {
    const watched = window as unknown as Watched;
    const text = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.slice(0, 120));
    // What says which years are shown: address, head, words, pictures, table.
    const view = () =>
      JSON.stringify([
        location.search,
        [...document.querySelectorAll<HTMLMetaElement>("meta[property='og:url'], meta[property='og:image']")].map(({ content }) => content),
        text(".chart-page > header, .changed li, .picture > svg, tbody"),
        document.querySelector<HTMLElement>("[data-spec]")?.dataset["spec"],
      ]);
    Object.assign(watched, { kept: true, seen: new Set([view()]), steps: 0, view });
    const see = () => watched.seen.add(view());
    const own = scheduler.yield.bind(scheduler);
    scheduler.yield = () => {
      see();
      watched.steps++;
      return (watched.steps === between ? watched.atStep?.() : undefined) ?? own();
    };
    // Comes at the end of each task that changed anything.
    new MutationObserver(see).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const frames = () => {
      see();
      requestAnimationFrame(frames);
    };
    requestAnimationFrame(frames);
  }, BETWEEN);
  return page;
}

const query = (page: Page) => new URL(page.url()).search;
const shown = (page: Page) => page.evaluate(() => (window as unknown as Watched).view());
const isKept = (page: Page) => page.evaluate(() => "kept" in window);

/** Until the page is no longer being changed, and its picture is taken over again. */
const settled = (page: Page) => page.locator("main:not([aria-busy]) [data-upgraded]").waitFor();

/** The years that can be chosen, the first not: it is usual. */
const yearsOf = (page: Page) => page.locator(`${FROM} option`).evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));

describe("a page that is changed in steps", () => {
  it("is never seen to be half of each", async () => {
    const page = await open();
    const before = await shown(page);
    const [, , year = ""] = await yearsOf(page);
    await page.selectOption(FROM, year);
    await page.waitForURL(/from=/);
    await settled(page);
    const after = await shown(page);
    expect(after).not.toBe(before);
    const seen = await page.evaluate(() => {
      const { seen, steps } = window as unknown as Watched;
      return { views: [...seen], steps };
    });
    expect(seen.steps).toBeGreaterThan(BETWEEN);
    expect(seen.views).toEqual([before, after]);
    expect(await isKept(page)).toBe(true);
    // What came is what a page has that is opened at that address.
    const plain = await open(`${PATH}${query(page)}`);
    expect(after).toBe(await shown(plain));
  });

  it("becomes what was chosen last, and leaves one entry in the history", async () => {
    const page = await open();
    const before = await shown(page);
    const [, , first = "", second = ""] = await yearsOf(page);
    await page.evaluate((year) => {
      (window as unknown as Watched).atStep = () => {
        const list = document.querySelector("select[name=from]") as HTMLSelectElement;
        list.value = year;
        list.dispatchEvent(new Event("change", { bubbles: true }));
        return undefined;
      };
    }, second);
    await page.selectOption(FROM, first);
    await page.waitForURL(/from=/);
    await settled(page);
    expect(query(page)).toBe(`?from=${second}`);
    expect(await page.inputValue(FROM)).toBe(second);
    const after = await shown(page);
    expect(await page.evaluate(() => [...(window as unknown as Watched).seen])).toEqual([before, after]);
    await page.goBack();
    await page.waitForFunction(() => location.search === "");
    await settled(page);
    await expect.poll(() => shown(page)).toBe(before);
    expect(await isKept(page)).toBe(true);
  });

  it("has its words even where a program of the reader's put others there meanwhile", async () => {
    const page = await open();
    const title = await page.locator("h1").textContent();
    const [, , year = ""] = await yearsOf(page);
    await page.evaluate(() => {
      (window as unknown as Watched).atStep = () => {
        document.querySelector("h1")?.replaceChildren(Object.assign(document.createElement("font"), { textContent: "Translated" }));
        return undefined;
      };
    });
    await page.selectOption(FROM, year);
    await page.waitForURL(/from=/);
    await settled(page);
    expect(await page.locator("h1").innerHTML()).toBe(title);
    expect(await isKept(page)).toBe(true);
  });
});

describe("a change that fails", () => {
  it("between two steps leaves the browser to open the address", async () => {
    const page = await open();
    const [, , year = ""] = await yearsOf(page);
    await page.evaluate(() => {
      (window as unknown as Watched).atStep = () => Promise.reject(new Error("planned"));
    });
    await page.selectOption(FROM, year);
    await page.waitForURL(/from=/);
    await page.locator("[data-upgraded]").waitFor();
    expect(await isKept(page)).toBe(false);
    expect(await page.inputValue(FROM)).toBe(year);
  });

  it("while the page is changed loads it anew, at its place in the address too", async () => {
    const page = await open(`${PATH}#table`);
    const [, , year = ""] = await yearsOf(page);
    await page.evaluate(() => {
      HTMLFormElement.prototype.reset = () => {
        throw new Error("planned");
      };
    });
    await page.evaluate(
      ([selector, value]) => {
        const list = document.querySelector(selector) as HTMLSelectElement;
        list.value = value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      },
      [FROM, year] as const,
    );
    await page.waitForURL(/from=/);
    await page.waitForFunction(() => !("kept" in window));
    await page.locator("main").waitFor();
    expect(query(page)).toBe(`?from=${year}`);
    expect(new URL(page.url()).hash).toBe("#table");
    expect(await page.inputValue(FROM)).toBe(year);
  });
});
