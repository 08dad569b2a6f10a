import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CORRECTED, KEPT } from "../fixtures/article.ts";
import { emptied, origin } from "./started.ts";

/** Answers that come when what they were asked for has changed. */

/** What holds requests back until it is called. */
function gate(): { held: Promise<void>; open: () => void } {
  let open = () => {};
  const held = new Promise<void>((done) => {
    open = done;
  });
  return { held, open };
}

describe("a number in a sentence", () => {
  const errors: string[] = [];
  /** How many requests about the number whose answers can be held back were made, and how many are answered. */
  let [asked, answered] = [0, 0];
  const pinned = ({ id, release }: typeof KEPT) => `<baku-number ref="${id}" release="${release}"></baku-number>`;
  const CLAIM = "$600 million";

  /** A page with one paragraph and another below; the answers about `KEPT` wait for `held`. */
  async function open(inside: string, held?: Promise<void>): Promise<Page> {
    const page = await emptied({ viewport: { width: 700, height: 800 } });
    errors.length = 0;
    page.on("pageerror", ({ message }) => errors.push(message));
    const body = `<!doctype html><p id="first">${inside}</p><p id="second"></p><script async src="/embed.js"></script>`;
    await page.route(`${origin}/article`, (route) => route.fulfill({ contentType: "text/html", body }));
    [asked, answered] = [0, 0];
    await page.route(`**/numbers/${KEPT.id}*`, async (route) => {
      asked += 1;
      await held;
      await route.continue();
    });
    page.on("requestfinished", (request) => {
      if (request.url().includes(`/numbers/${KEPT.id}`)) answered += 1;
    });
    await page.goto(`${origin}/article`);
    return page;
  }

  const element = (page: Page) => page.locator("baku-number");
  /** What stands in the sentence: the element's own words, its figure, and what is said beside it. */
  const seen = (page: Page) =>
    element(page).evaluate((one) => {
      const own = [...(one.shadowRoot?.querySelectorAll<HTMLElement>("a:has(slot), .since") ?? [])];
      return one.textContent + own.map((part) => part.innerText).join(" ");
    });
  const cards = (page: Page) => element(page).locator("section").count();
  const become = (page: Page, { id, release }: typeof KEPT) =>
    element(page).evaluate(
      (one, of) => {
        for (const [name, value] of Object.entries(of)) one.setAttribute(name, value);
      },
      { ref: id, release },
    );
  const isAsked = (times: number) => expect.poll(() => asked).toBe(times);
  /** Until the page has had time for the answers that are let through now. */
  async function answerAll(page: Page, answer: () => void): Promise<void> {
    answer();
    await expect.poll(() => answered).toBe(asked);
    await page.waitForTimeout(100);
  }

  it("has its figure once wherever it is moved to, and still opens its card", async () => {
    const page = await open(pinned(KEPT));
    await expect.poll(() => seen(page)).toBe(CLAIM);
    await page.evaluate(() => document.querySelector("#second")?.append(document.querySelector("baku-number") as Element));
    expect(await seen(page)).toBe(CLAIM);
    await element(page).click();
    await element(page).getByRole("dialog").waitFor();
    expect([await seen(page), await cards(page)]).toEqual([CLAIM, 1]);
  });

  it("shows the figure of its new address alone, and nothing where it has none", async () => {
    const page = await open(pinned(CORRECTED));
    await expect.poll(() => seen(page)).toContain("(corrected since)");
    await become(page, KEPT);
    await expect.poll(() => seen(page)).toBe(CLAIM);
    expect(await cards(page)).toBe(1);
    await element(page).evaluate((one) => one.removeAttribute("ref"));
    expect([await seen(page), await cards(page)]).toEqual(["", 0]);
  });

  it("drops the answer about what it was before", async () => {
    const { held, open: answer } = gate();
    const page = await open(pinned(KEPT), held);
    await isAsked(1);
    await become(page, CORRECTED);
    await expect.poll(() => seen(page)).toContain("(corrected since)");
    const before = await seen(page);
    await answerAll(page, answer);
    expect([await seen(page), await cards(page)]).toEqual([before, 1]);
  });

  it("drops the first answer where it has been another meanwhile", async () => {
    const { held, open: answer } = gate();
    const page = await open(pinned(CORRECTED), held);
    await expect.poll(() => cards(page)).toBe(1);
    await become(page, KEPT);
    await isAsked(1);
    await become(page, CORRECTED);
    await expect.poll(() => cards(page)).toBe(1);
    await become(page, KEPT);
    await isAsked(2);
    await answerAll(page, answer);
    await expect.poll(() => seen(page)).toBe(CLAIM);
    expect(await cards(page)).toBe(1);
  });

  it("gives way to words that are put inside it later", async () => {
    const page = await open(pinned(KEPT));
    await expect.poll(() => seen(page)).toBe(CLAIM);
    await element(page).evaluate((one) => one.append("some $600m"));
    await expect.poll(() => seen(page)).toBe("some $600m");
  });

  it("opens nothing, and reports no error, where it was pressed and is gone or another by the time of its answer", async () => {
    for (const change of ["gone", "another"]) {
      const { held, open: answer } = gate();
      const page = await open(pinned(KEPT).replace("></", ">some $600m</"), held);
      await isAsked(1);
      await element(page).click();
      if (change === "gone") await element(page).evaluate((one) => one.remove());
      else await become(page, CORRECTED);
      await answerAll(page, answer);
      expect(page.url(), change).toBe(`${origin}/article`);
      expect(await page.getByRole("dialog").count(), change).toBe(0);
      expect([answered, errors], change).toEqual([1, []]);
    }
  });
});

it("a page that the reader went back to, and left again before it came, does not take the place of the one at the address", async () => {
  const page = await emptied({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${origin}/events`);
  await page.locator("details:has(.filters) summary").click();
  await page.selectOption("select[name=partner]", "ISR");
  await page.waitForURL(/partner=ISR/);
  await page.locator("main:not([aria-busy])").waitFor();
  const { held, open } = gate();
  await page.route(`${origin}/events`, (route) => held.then(() => route.continue()).catch(() => {}));
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.search === "");
  await page.evaluate(() => history.forward());
  await page.waitForURL(/partner=ISR/);
  open();
  await page.waitForTimeout(100);
  await page.locator("main:not([aria-busy])").waitFor();
  expect(await page.inputValue("select[name=partner]")).toBe("ISR");
});
