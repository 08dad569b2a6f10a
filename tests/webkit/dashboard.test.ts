import { expect, it } from "vitest";
import { answered, holds, open, origin, pointAt, press, scrolledTo, seen, webkit } from "./started.ts";

it("the dashboard gets all its pictures, where the reader never scrolls, and never scrolls sideways", async () => {
  await open(`${origin}/`);
  await holds("document.querySelector('svg.waiting') === null");
  const pictures = await webkit.executeScript<number>("return document.querySelectorAll('figure[data-spec] .picture > svg').length");
  expect(pictures).toBeGreaterThan(8);
  for (const width of [500, 1440]) {
    await open(`${origin}/`, width);
    expect(await webkit.executeScript("return document.documentElement.scrollWidth - innerWidth"), `${width} px`).toBeLessThanOrEqual(0);
  }
});

it("the pointer on a mark of a picture opens its card, a click keeps it, and its link leads to the event", async () => {
  await open(`${origin}/`);
  await scrolledTo("#visits");
  await seen("#visits[data-upgraded]");
  const mark = await seen("#visits .picture > svg.wide a");
  await answered(".card:not([hidden])", (i) => (i % 2 === 0 ? pointAt(mark) : webkit.actions().move({ x: 5, y: 5 }).perform()));
  await press(mark);
  await press(await seen(".card.pinned a"));
  await holds("location.pathname !== '/'");
  expect(await webkit.getCurrentUrl()).toMatch(/\/(?:events|observations)/);
});

it("what is shown is chosen at a family: the address follows, and the page is not loaded again", async () => {
  await open(`${origin}/`);
  await webkit.executeScript("window.kept = true");
  await scrolledTo("#trade-volumes");
  await seen("#trade-volumes[data-upgraded]");
  await press(await seen("#trade-volumes details.how:has(.toggles) > summary"));
  await press(await seen("#trade-volumes .toggles a:not([aria-current])"));
  await holds("location.search.includes('collection=documents')");
  await holds("document.querySelector('main:not([aria-busy])')");
  expect(await webkit.executeScript("return window.kept")).toBe(true);
});
