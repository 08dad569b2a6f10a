import { expect, it } from "vitest";
import { CoverageMap } from "../../src/worker/nouns/source/coverageMap.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That what became of each number of an article is folded, with every place that other pages lead to, and no item without a word. */

it.each(await allWords())("in %s every paragraph of an article says something behind a line that opens", (code, words) => {
  const said = (release: string) => {
    const site = siteInWords(code, words, release);
    return site.catalog.sources
      .filter(({ collection }) => collection === "documents")
      .map((source) => ({ source, html: String(CoverageMap({ edition: site, source })) }));
  };
  const empty = /<li id="p\d+"[^>]*>\s*<\/li>/;
  for (const { source, html } of said(HEAD)) {
    expect(html, source.id).toMatch(/^<section class="map"><details class="group"><summary><h2>/);
    expect(html, source.id).not.toMatch(empty);
    expect(html.match(/<li id="p\d+"/g), source.id).toHaveLength(source.paragraphs ?? 0);
  }
  const then = said("2026.28.0");
  expect(then.some(({ html }) => empty.test(html))).toBe(true);
  for (const { html } of then) expect(html).not.toContain("<details");
});
