import { expect, it } from "vitest";
import { frozen } from "../fixtures/frozen.ts";
import { open, origin, scrolledTo, searchOf, seen, textOf } from "./started.ts";

/** A chart whose panels Chart.js takes over; in the panel of Israel the claim of 2013 is the first mark, the records come after it. */
const CHART = frozen("/charts/trade-volumes");
const CLAIM = "trade-turnover.ISR.2013.souleimanov-2014";

it("Chart.js takes the chart over; the pointer opens a card, leaving closes it, and a click on a mark's link leads to the number", async () => {
  const page = await open(`${origin}${CHART}`);
  await scrolledTo(page, "[data-spec]");
  await seen(page, "[data-upgraded] .plot");
  const mark = await seen(page, `.plots .layer a[data-id="${CLAIM}"]`);
  await mark.hover();
  await seen(page, ".card");
  expect(await textOf(page, ".card .figure")).toBe("some $4 billion annually");
  await page.mouse.move(5, 5);
  await page.waitForSelector(".card", { hidden: true });
  await mark.click();
  await seen(page, ".card.pinned");
  await page.click(".card.pinned a");
  await expect.poll(() => page.url()).toBe(`${origin}${frozen(`/observations/${CLAIM}`)}`);
});

it("the arrow keys go along the years and from mark to mark, Enter leads into the card, Escape closes it", async () => {
  const page = await open(`${origin}${CHART}`);
  await scrolledTo(page, "[data-spec]");
  await seen(page, "[data-upgraded] .plot");
  await page.$$eval(".plot", (plots) => (plots[1] as HTMLElement).focus());
  const shown = async (key: "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home", part: string) => {
    await page.keyboard.press(key);
    await seen(page, ".card");
    return textOf(page, `.card:not([hidden]) ${part}`);
  };
  expect(await shown("ArrowDown", ".figure")).toBe("some $4 billion annually");
  expect(await shown("Home", ".year")).toBe("2013");
  expect(await shown("ArrowLeft", ".year")).toBe("2012");
  expect(await shown("ArrowRight", ".year")).toBe("2013");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".card", { hidden: true });
  for (const _ of "in") await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toBe(`${origin}${frozen(`/observations/${CLAIM}`)}`);
});

it("a toggle changes the chart in place: the address follows, the page is not loaded again, and one step back undoes it", async () => {
  const page = await open(`${origin}/charts/oil-supply`);
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await seen(page, "[data-upgraded]");
  const toggle = await seen(page, ".toggles a:not([aria-current])");
  await toggle.click();
  await expect.poll(() => searchOf(page)).not.toBe("");
  await seen(page, "main:not([aria-busy])");
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
  await page.evaluate(() => history.back());
  await expect.poll(() => searchOf(page)).toBe("");
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
});
