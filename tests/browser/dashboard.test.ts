import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { FROZEN, frozen } from "../fixtures/frozen.ts";
import { drawn, isThorough } from "../fixtures/sample.ts";
import { browser, emptied, leave, origin, windowOf } from "./started.ts";

const { catalog } = builtApp();

/** A phone and a desk. What a sample looks at in one of them, the next version looks at in the other. */
const WIDTHS = [360, 1440];

/** Opens a page that fails the test on any error in the console. */
async function open(path: string, { width = 1440, script = true }: { width?: number; script?: boolean } = {}): Promise<Page> {
  const page = await windowOf({ javaScriptEnabled: script });
  page.removeAllListeners();
  await page.setViewportSize({ width, height: 900 });
  await leave(page);
  page.on("pageerror", (error) => expect.unreachable(error.message));
  page.on("console", (message) => expect(message.type(), message.text()).not.toBe("error"));
  await page.goto(`${origin}${path}`);
  return page;
}

/** Where a sample reads without script; with it, it reads in the other one. */
const UNSCRIPTED = drawn(WIDTHS, 2, 2);

describe.each(WIDTHS)("the dashboard at %i px", (width) => {
  it.runIf(UNSCRIPTED.includes(width))(
    "shows charts as images without script, each of which leads to its page and on to a number and its words",
    async () => {
      const page = await open(frozen("/"), { width, script: false });
      const image = page.locator("#arms-import-shares img");
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
      expect(await page.locator("#arms-import-shares svg:visible").count()).toBe(0);
      await image.click();
      await page.waitForURL(`${origin}${frozen("/charts/arms-import-shares")}`);
      const marks = page.locator("#arms-import-shares svg:visible a.m");
      expect(await marks.count()).toBe(2);
      await marks.first().locator(".dot").click();
      await expect.poll(() => page.locator("h1").innerText()).toContain("69%");
      expect(await page.locator("blockquote").innerText()).toContain("69% of Azerbaijan's arms imports came from Israel");
      await page.locator("blockquote cite a").click();
      await page.waitForURL(`${origin}${frozen("/sources/avim-2025")}`);
    },
  );

  it.runIf(isThorough() || !UNSCRIPTED.includes(width))(
    "is taken over by Chart.js without changing its height; a tap opens the card, whose link leads to the number",
    async () => {
      const page = await open(frozen("/"), { width });
      const figure = page.locator("figure#trade-volumes");
      await figure.scrollIntoViewIfNeeded();
      await page.locator("figure#trade-volumes[data-upgraded]").waitFor();
      const box = await figure.locator(".plots").boundingBox();
      const still = await figure.locator(".picture > svg").evaluateAll((svgs) => svgs.map((svg) => svg.getBoundingClientRect().height));
      expect(Math.min(...still.map((height) => Math.abs(height - (box?.height ?? 0))))).toBeLessThan(8);
      const id = "trade-turnover.ISR.2013.souleimanov-2014";
      const dot = await figure.locator(`.plots .layer a[data-id="${id}"]`).boundingBox();
      await page.mouse.click((dot?.x ?? 0) + (dot?.width ?? 0) / 2, (dot?.y ?? 0) + (dot?.height ?? 0) / 2);
      await figure.locator(".card.pinned").waitFor();
      expect(await figure.locator(".card .figure").innerText()).toBe("some $4 billion annually");
      await figure.locator(".card a").first().click();
      await page.waitForURL(`**${frozen("/observations/trade-turnover.ISR.2013.souleimanov-2014")}`);
      expect(await page.locator("blockquote a", { hasText: "Read it at the source" }).getAttribute("href")).toBe(
        "http://eprints.gla.ac.uk/153386/",
      );
    },
  );

  it("keeps years from and to on one line of the heading", async () => {
    const page = await open(frozen("/"), { width });
    const ranges = (await page.locator("h1").innerText()).match(/\d+–\d+/g) ?? [];
    expect(ranges.length).toBeGreaterThan(1);
    const lines = await page.locator("h1 span").evaluateAll((spans) => spans.map((span) => span.getClientRects().length));
    expect(lines).toEqual(ranges.map(() => 1));
  });

  it("never scrolls sideways", async () => {
    const page = await open("/", { width });
    const others = [`/sources/${catalog.sources[0]?.id}`, `/observations/${catalog.observations[0]?.id}`, "/about", "/checks", "/method"];
    const charts = drawn(catalog.charts, 7, 7).map(({ id }) => `/charts/${id}`);
    for (const path of ["/", ...charts, ...drawn(others, 2, 2)]) {
      await page.goto(`${origin}${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });
});

it("verdicts on a phone leave the name of each other indicator two fifths of the row, in every language", async () => {
  for (const language of ["", ...drawn(["az", "fa", "he", "ru", "tr"], 2, 2)]) {
    const page = await open(`/${language}`, { width: 360 });
    const shares = await page
      .locator("#more tbody tr")
      .evaluateAll((rows) => rows.map((row) => (row.querySelector("th")?.clientWidth ?? 0) / row.clientWidth));
    expect(shares.length, language).toBeGreaterThan(4);
    expect(Math.min(...shares), language).toBeGreaterThan(0.4);
  }
});

describe.each(drawn(WIDTHS, 2, 2))("pictures below the first, at %i px", (width) => {
  it("are not in the page, and all come by themselves, also where the reader never scrolls", async () => {
    const page = await open("/", { width });
    const sent = await (await page.request.get(origin)).text();
    const waiting = sent.match(/data-from=/g)?.length ?? 0;
    expect(waiting).toBeGreaterThan(4);
    expect(sent.match(/<svg class="wide waiting"/g)).toHaveLength(waiting);
    await page.waitForFunction(() => document.querySelector("svg.waiting") === null);
    expect(await page.locator("figure[data-spec] .picture > svg:visible").count()).toBeGreaterThan(waiting);
  });

  it("move nothing that the reader sees, also not under a chart that the address names", async () => {
    for (const path of ["/", "/#visits"]) {
      const page = await open(path, { width });
      const moved = page.evaluate(async () => {
        const shifts: number[] = [];
        const look = (list: PerformanceObserverEntryList) =>
          shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
        new PerformanceObserver(look).observe({ type: "layout-shift", buffered: true });
        while (document.querySelector("svg.waiting")) await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 500));
        return shifts.reduce((sum, value) => sum + value, 0);
      });
      expect(await moved, path).toBeLessThan(0.02);
      if (path.includes("#")) expect(Math.abs((await page.locator("#visits").boundingBox())?.y ?? 999)).toBeLessThan(64);
    }
  });

  it("leave links where they do not come", async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.route("**/embed/**", (route) => route.abort());
    await page.goto(origin);
    await page.locator("#visits").scrollIntoViewIfNeeded();
    expect(await page.locator("#visits h2 a").getAttribute("href")).toBe("/charts/visits");
    expect(await page.locator("#visits .offers a").count()).toBeGreaterThan(4);
    await page.close();
  });

  it("that did not come do not keep another view from its own", async () => {
    const page = await emptied({ viewport: { width, height: 900 } });
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route("**/embed/**", (route) => route.abort());
    const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("/embed/visits"));
    await page.goto(`${origin}/`);
    await page.locator("#visits").scrollIntoViewIfNeeded();
    await failed;
    await page.unroute("**/embed/**");
    await page.locator('.known-by a[href*="as_of"]').last().click();
    await page.waitForURL(/as_of=/);
    await page.locator("main:not([aria-busy])").waitFor();
    await page.locator("#visits").scrollIntoViewIfNeeded();
    await page.locator("#visits[data-upgraded] .picture > svg:not(.waiting)").first().waitFor({ state: "attached", timeout: 15_000 });
    expect(errors).toEqual([]);
  });
});

it.each(drawn(WIDTHS, 2, 2))(
  "Chart.js draws the balance's acts above the same years as the static picture, also after the window changed to %i px",
  async (width) => {
    const still = await open(frozen("/charts/balance"), { width, script: false });
    const picture = await still.locator(".picture svg:visible").boundingBox();
    const dot = await still.locator('.picture svg:visible a.m[data-id="netanyahu-visits-baku-1997"] .dot').boundingBox();
    const share = ((dot?.x ?? 0) + (dot?.width ?? 0) / 2 - (picture?.x ?? 0)) / (picture?.width ?? 1);
    const page = await open(frozen("/charts/balance"), { width: 700 });
    // A pin's notice can stand a screen high above the chart.
    await page.locator("[data-spec]").first().scrollIntoViewIfNeeded();
    await page.locator("[data-upgraded]").waitFor();
    await page.setViewportSize({ width, height: 900 });
    const plot = page.locator(".plot").nth(1);
    await expect.poll(async () => Math.abs(((await plot.boundingBox())?.width ?? 0) - (picture?.width ?? 0))).toBeLessThan(2);
    // A plot follows its picture a frame later: until then it stands where it stood in the other window.
    await plot.scrollIntoViewIfNeeded();
    const column = async (at: number) => {
      const box = await plot.boundingBox();
      const seen = new Set<string>();
      // From outside, so that no move is one towards the card of the column before.
      await page.mouse.move(1, 1);
      await expect.poll(() => page.locator(".card:visible").count()).toBe(0);
      // Marks are targets of 24 px.
      for (let y = 10; y < (box?.height ?? 0) - 30; y += 22) {
        await page.mouse.move((box?.x ?? 0) + at * (box?.width ?? 0), (box?.y ?? 0) + y);
        for (const card of await page.locator(".card:visible").allInnerTexts()) seen.add(card);
      }
      return [...seen].join();
    };
    expect(await column(share)).toContain("Netanyahu visits Baku");
    expect(await column(share + 26 / (picture?.width ?? 1))).not.toContain("Netanyahu visits Baku");
    expect(await column(share - 26 / (picture?.width ?? 1))).not.toContain("Netanyahu visits Baku");
  },
);

it("goes back to what could be known with one click, keeping what was turned", async () => {
  const page = await open(frozen("/?half_life=8"));
  const known = page.getByRole("navigation", { name: "Show only what was published by" });
  expect(await known.locator("[aria-current]").innerText()).toBe("today");
  await known.getByText("2014").click();
  await page.waitForURL(/as_of=/);
  await page.locator("main:not([aria-busy])").waitFor();
  expect(new URL(page.url()).search).toBe(`?release=${FROZEN}&as_of=2014-12-31&half_life=8`);
  expect(await page.locator(".known-by").innerText()).toMatch(/\d+ of our \d+ sources were certainly published by 31 December 2014/);
  // What was turned stands open; as we have it, it stays out of the way.
  expect(await page.locator("#balance select[name=half_life]").inputValue()).toBe("8");
  expect(await page.locator("#balance details.method").evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  await page.goto(origin);
  expect(await page.locator("#balance select[name=half_life]").isVisible()).toBe(false);
});

it("the arrow keys go along the years and from mark to mark, Escape closes, Enter leads into the card", async () => {
  const page = await open(frozen("/charts/trade-volumes"));
  await page.locator("[data-upgraded]").waitFor();
  // The panel of Israel: the claim of 2013 is its first mark, the records come after it.
  const plot = page.locator(".plot").nth(1);
  await plot.focus();
  const card = page.locator(".card:visible");
  const shown = async (key: string, part: string) => {
    await page.keyboard.press(key);
    return card.locator(part).innerText();
  };
  expect(await shown("ArrowDown", ".figure")).toBe("some $4 billion annually");
  expect(await shown("ArrowDown", ".figure")).toBe("$1.4 billion");
  expect(await shown("Home", ".year")).toBe("2013");
  expect(await card.locator(".figure").innerText()).toBe("some $4 billion annually");
  expect(await shown("ArrowLeft", ".year")).toBe("2012");
  expect(await card.locator(".nothing").innerText()).toContain("Nothing for this year");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  expect(await card.count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.closest(".card") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("plot");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${frozen("/observations/trade-turnover.ISR.2013.souleimanov-2014")}`);
});

it("follows the reader's dark theme", async () => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(origin);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(23, 22, 26)");
});
