import { expect, it } from "vitest";
import { frozen } from "../fixtures/frozen.ts";
import { open, origin, scrolledTo, seen, textOf } from "./started.ts";

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
  await Promise.all([page.waitForNavigation(), page.click(".card.pinned a")]);
  expect(page.url()).toBe(`${origin}${frozen(`/observations/${CLAIM}`)}`);
});
