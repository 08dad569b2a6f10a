import { expect, it } from "vitest";
import { allWords } from "../fixtures/languages.ts";

/** `<baku-chart data-release="…">` shows the newest numbers without a word: the page with the lines to copy says so where they stand. */

it.each(await allWords())("in %s the lines for a page say that a misspelt attribute is passed over", (_, words) => {
  expect(words.inYourArticle.hosts.script.text).toContain("data-release");
});
