import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { emptied, origin } from "./started.ts";

/** Links and forms that change the page where it is: place, focus, address, back, and what happens where no script runs or no answer comes. */

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await emptied({ viewport: { width: 1200, height: 900 }, javaScriptEnabled });
  await page.goto(`${origin}${path}`);
  // A page that is loaded anew has lost this.
  if (javaScriptEnabled) await page.evaluate(() => Object.assign(window, { kept: true }));
  return page;
}

/** The page of events with its filters open. */
async function openEvents(javaScriptEnabled = true): Promise<Page> {
  const page = await open("/events", javaScriptEnabled);
  await page.locator("details:has(.filters) summary").click();
  return page;
}

const isKept = (page: Page) => page.evaluate(() => "kept" in window);

/** Until the page is no longer being changed, and the frame that shows it, which has its place and focus, is made. */
async function settled(page: Page): Promise<void> {
  await page.locator("main:not([aria-busy])").waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

const topOf = async (page: Page, selector: string) => Math.round((await page.locator(selector).first().boundingBox())?.y ?? Number.NaN);

const told = (page: Page) => page.locator(".told").textContent();

const query = (page: Page) => new URL(page.url()).search;

describe("the dashboard", () => {
  const choice = "#balance select[name=half_life]";
  let page: Page;
  beforeAll(async () => {
    page = await open("/?utm_source=test");
    await page.locator("#balance details.method summary").click();
    await page.locator("#balance[data-upgraded]").waitFor();
  });

  it("changes the method at once, and keeps place, focus and what the reader opened", async () => {
    await page.locator(choice).focus();
    const before = await topOf(page, choice);
    const [spec, heading] = [await page.locator("#balance").getAttribute("data-spec"), await page.locator("h1").textContent()];
    await page.selectOption(choice, "10");
    await page.waitForURL(/half_life=10/);
    await settled(page);
    // Only what is not usual stands in the address, and nothing that the page does not know.
    expect(query(page)).toBe("?half_life=10");
    expect(await isKept(page)).toBe(true);
    expect(Math.abs((await topOf(page, choice)) - before)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe("half_life");
    expect(await page.locator("#balance details.method").getAttribute("open")).not.toBeNull();
    expect(await page.locator("#balance").getAttribute("data-spec")).not.toBe(spec);
    expect(await page.locator("h1").textContent()).toBe(heading);
    expect(await told(page)).toBe("You changed: an event counts half after 10 years.");
    // The picture is taken over again.
    await page.locator("#balance[data-upgraded]").waitFor();
    expect(await page.locator("#balance .picture > svg.waiting").count()).toBe(0);
  });

  it("takes further choices of one list as one step, and goes back to where the reader was", async () => {
    const before = await topOf(page, choice);
    await page.selectOption(choice, "15");
    await page.waitForURL(/half_life=15/);
    await page.selectOption(choice, "20");
    await page.waitForURL(/half_life=20/);
    await settled(page);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes("half_life"));
    await settled(page);
    expect(await isKept(page)).toBe(true);
    expect(await page.inputValue(choice)).toBe("5");
    expect(Math.abs((await topOf(page, choice)) - before)).toBeLessThanOrEqual(2);
    await page.goForward();
    await page.waitForURL(/half_life=20/);
    await settled(page);
    expect(await page.inputValue(choice)).toBe("20");
  });

  it("goes to another date by a link, which keeps the focus, and says so", async () => {
    const link = page.locator('.known-by a[href*="as_of"]').first();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/as_of=/);
    await settled(page);
    expect(query(page)).toMatch(/^\?as_of=\d{4}-12-31&half_life=20$/);
    expect(await page.locator(".known-by a[aria-current]").evaluate((current) => current === document.activeElement)).toBe(true);
    expect(await page.locator(".hero .changed li").count()).toBe(2);
    expect(await isKept(page)).toBe(true);
  });

  it("undoes one change, then all", async () => {
    await page.locator(".hero .changed .undo").first().click();
    await page.waitForFunction(() => !location.search.includes("as_of"));
    await settled(page);
    await page.locator(".hero .changed > a").click();
    await page.waitForFunction(() => location.search === "");
    await settled(page);
    expect(await page.locator(".changed").count()).toBe(0);
    expect(await isKept(page)).toBe(true);
  });
});

describe("an answer", () => {
  it("that does not come leaves the browser to open the address, and so does one that is no page", async () => {
    const page = await openEvents();
    await page.route("**/events?**", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.selectOption("select[name=partner]", "IRN");
    await page.waitForURL(/partner=IRN/);
    await page.locator(".filters").waitFor();
    expect(await isKept(page)).toBe(false);
    expect(await page.inputValue("select[name=partner]")).toBe("IRN");
  });

  it("that comes too late does not undo a later choice", async () => {
    const page = await openEvents();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/events?*IRN*", async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    const atOnce = await page.locator("select[name=partner]").evaluate((select: HTMLSelectElement) => {
      select.value = "IRN";
      for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
      const main = document.querySelector("main");
      return { busy: main?.getAttribute("aria-busy"), dimmed: main?.classList.contains("slow") };
    });
    // Nothing is dimmed for what is done at once.
    expect(atOnce).toEqual({ busy: "true", dimmed: false });
    await page.locator("main.slow").waitFor();
    await page.selectOption("select[name=partner]", "ISR");
    await page.waitForURL(/partner=ISR/);
    release();
    await settled(page);
    expect(query(page)).toBe("?partner=ISR");
    expect(await page.locator("main.slow").count()).toBe(0);
    expect(await page.inputValue("select[name=partner]")).toBe("ISR");
    expect(await isKept(page)).toBe(true);
  });
});

it("the events are filtered in place, and the very same by the button without script", async () => {
  const [page, plain] = [await openEvents(), await openEvents(false)];
  const all = await page.locator(".event").count();
  await page.selectOption("select[name=kind]", "visit");
  await page.waitForURL(/kind=visit/);
  await settled(page);
  expect(query(page)).toBe("?kind=visit");
  expect(await page.locator(".filters button:visible").count()).toBe(0);
  expect(await told(page)).toMatch(/\d+ of \d+ events/);
  await plain.selectOption("select[name=kind]", "visit");
  await plain.click(".filters button");
  await plain.waitForURL(/kind=visit/);
  const ids = (one: Page) => one.locator(".event").evaluateAll((events) => events.map(({ id }) => id));
  expect(await ids(page)).toEqual(await ids(plain));
  expect((await ids(page)).length).toBeLessThan(all);
  expect(await page.title()).toBe(await plain.title());
});

it("a form that is sent for what is shown already leaves no step that leads nowhere", async () => {
  const page = await open("/charts/visits");
  await page.locator("select[name=collection]").selectOption("references");
  await page.waitForURL(/collection=references/);
  await settled(page);
  const before = await page.evaluate(() => history.length);
  await Promise.all([page.waitForResponse(/collection=references/), page.locator(".view form button").click()]);
  await settled(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await page.waitForFunction(() => location.search === "");
  expect(await isKept(page)).toBe(true);
});

describe("the page of a chart", () => {
  let page: Page;
  beforeAll(async () => {
    page = await open("/charts/imports-reported");
    await page.locator("[data-upgraded] .plot").first().waitFor();
  });

  const drag = async (from: number, to: number) => {
    const plot = page.locator(".plot").first();
    await plot.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width * from, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * to, y + height / 2, { steps: 5 });
  };

  it("shows the years that a drag chooses, unless Escape lets go", async () => {
    await drag(0.4, 0.7);
    expect(await page.locator(".period").count()).toBe(await page.locator(".plot").count());
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await page.locator(".period").count()).toBe(0);
    expect(query(page)).toBe("");
    await drag(0.4, 0.7);
    const [, from, to] = /(\d{4})–(\d{4})/.exec((await page.locator(".period-link").textContent()) ?? "") ?? [];
    await page.mouse.up();
    await page.waitForURL(/from=/);
    await settled(page);
    expect(query(page)).toBe(`?from=${from}&to=${to}`);
    expect(await page.locator(".changed li").textContent()).toBe(`years ${from}–${to}`);
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toContain(`from=${from}&to=${to}`);
    expect(await page.inputValue("select[name=from]")).toBe(from);
    await page.locator("[data-upgraded] .plot").first().waitFor();
    expect(await isKept(page)).toBe(true);
  });

  it("chooses years by keys, and gives the focus back to the plot", async () => {
    await page.locator(".plot").first().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await told(page)).toMatch(/^\d{4}–\d{4} chosen/);
    await page.keyboard.press("Escape");
    expect(await page.locator(".period").count()).toBe(0);
    await page.keyboard.press("Shift+ArrowRight");
    const before = query(page);
    await page.keyboard.press("Enter");
    await page.waitForFunction((old) => location.search !== old, before);
    await page.locator("[data-upgraded] .plot:focus").waitFor();
    expect(await isKept(page)).toBe(true);
  });

  it("is the same by its links without script", async () => {
    const plain = await open(`/charts/imports-reported${query(page)}`, false);
    await plain.locator(".changed a", { hasText: "Undo" }).click();
    await expect.poll(() => query(plain)).toBe("");
    await page.locator(".changed a", { hasText: "Undo" }).click();
    await page.waitForFunction(() => location.search === "");
    await settled(page);
    const words = (one: Page) => one.locator(".chart-page > header").innerText();
    expect(await words(page)).toBe(await words(plain));
  });
});

it("on the dashboard the years that a drag chooses are those of a link to the chart's page", async () => {
  const page = await open("/");
  const picture = page.locator("#balance-sheet .picture");
  await page.locator("#balance-sheet[data-upgraded]").waitFor();
  const cells = page.locator("#balance-sheet .picture > svg:visible a[data-id]");
  const [first, last] = [await cells.nth(3).boundingBox(), await cells.nth(12).boundingBox()];
  await page.mouse.move((first?.x ?? 0) + 2, (first?.y ?? 0) + 2);
  await page.mouse.down();
  await page.mouse.move((last?.x ?? 0) + 2, (first?.y ?? 0) + 2, { steps: 5 });
  await page.mouse.up();
  const link = picture.locator(".period-link");
  expect(await link.getAttribute("href")).toMatch(/\/charts\/balance-sheet\?from=\d{4}&to=\d{4}$/);
  await link.click();
  await page.waitForURL(/\/charts\/balance-sheet\?from=/);
  expect(await page.locator(".changed li").textContent()).toMatch(/^years \d{4}–\d{4}$/);
});
