import { Key } from "selenium-webdriver";
import { expect, it } from "vitest";
import { frozen } from "../fixtures/frozen.ts";
import { answered, holds, open, origin, pointAt, press, scrolledTo, seen, textOf, webkit } from "./started.ts";

/** A chart whose panels Chart.js takes over; in the panel of Israel the claim of 2013 is the first mark, the records come after it. */
const CHART = frozen("/charts/trade-volumes");
const CLAIM = "trade-turnover.ISR.2013.souleimanov-2014";

async function openChart(): Promise<void> {
  await open(`${origin}${CHART}`);
  await scrolledTo("[data-spec]");
  await seen("[data-upgraded] .plot");
}

it("Chart.js takes the chart over; the pointer opens a card, and a click on a mark's link leads to the number", async () => {
  await openChart();
  const mark = await seen(`.plots .layer a[data-id="${CLAIM}"]`);
  await answered(".card:not([hidden])", (i) => (i % 2 === 0 ? pointAt(mark) : webkit.actions().move({ x: 5, y: 5 }).perform()));
  expect(await textOf(".card:not([hidden]) .figure")).toBe("some $4 billion annually");
  await press(mark);
  await press(await seen(".card.pinned a"));
  await holds("location.pathname.startsWith('/observations/')");
  expect(await webkit.getCurrentUrl()).toBe(`${origin}${frozen(`/observations/${CLAIM}`)}`);
});

it("the arrow keys go along the years and from mark to mark, Enter leads into the card, Escape closes it", async () => {
  await openChart();
  await webkit.executeScript("document.querySelectorAll('.plot')[1].focus()");
  const shown = async (key: string, part: string) => {
    await webkit.actions().sendKeys(key).perform();
    await seen(".card:not([hidden])");
    return textOf(`.card:not([hidden]) ${part}`);
  };
  expect(await shown(Key.ARROW_DOWN, ".figure")).toBe("some $4 billion annually");
  expect(await shown(Key.HOME, ".year")).toBe("2013");
  expect(await shown(Key.ARROW_LEFT, ".year")).toBe("2012");
  expect(await shown(Key.ARROW_RIGHT, ".year")).toBe("2013");
  await webkit.actions().sendKeys(Key.ESCAPE).perform();
  await holds("document.querySelector('.card:not([hidden])') === null");
  await webkit.actions().sendKeys(Key.ENTER).perform();
  await webkit.actions().sendKeys(Key.ENTER).perform();
  await holds("location.pathname.startsWith('/observations/')");
});

it("a toggle changes the chart in place: the address follows, the page is not loaded again, and one step back undoes it", async () => {
  await open(`${origin}/charts/oil-supply`);
  await webkit.executeScript("window.kept = true");
  await seen("[data-upgraded]");
  await press(await seen(".toggles a:not([aria-current])"));
  await holds("location.search !== ''");
  await holds("document.querySelector('main:not([aria-busy])')");
  expect(await webkit.executeScript("return window.kept")).toBe(true);
  await webkit.navigate().back();
  await holds("location.search === ''");
  expect(await webkit.executeScript("return window.kept")).toBe(true);
});
