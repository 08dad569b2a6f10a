import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What style sheets say of headings and cards on the dashboard, where a phone has little room. */

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
const [page, blocks, plots] = ["worker/pages/home/page.css", "worker/pages/home/blocks.css", "client/plots.css"].map(read) as [
  string,
  string,
  string,
];
const onAPhone = page.slice(page.indexOf("@media (max-width: 599px)"), page.indexOf("@media print"));
const sizeOf = (selector: string, css: string) => Number(css.split(`  ${selector} { font-size: `)[1]?.split("rem")[0]);

it("headings of sections are smaller than the headline, in every language, and larger than those within them", () => {
  const section = sizeOf(".block h2", onAPhone);
  expect(section).toBeLessThan(sizeOf(".hero h1", onAPhone));
  expect(section).toBeLessThan(sizeOf(":root:not(:lang(en)) .hero h1", onAPhone));
  expect(section).toBeGreaterThan(sizeOf(".ruled h3", blocks.slice(blocks.indexOf("max-width: 699px"))));
  expect(blocks).not.toMatch(/\.ruled h2 \{ font-size/);
});

it("lines of a card that lies over the first picture wrap as on any page", () => {
  expect(page).toContain(".hero :is(h1, p:not(.card p)) > span");
  expect(page).not.toMatch(/\.hero :is\(h1, p\) > span/);
});

it("what a card is about is set in the font of the site, as words of sources alone have another", () => {
  expect(plots).not.toContain("serif)");
});
