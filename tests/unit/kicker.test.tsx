import { describe, expect, it } from "vitest";
import { turnedHome } from "../../src/edition/turned.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { Hero } from "../../src/worker/pages/home/hero.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Above the headline stands that the articles were checked, where all that they claim in view was; not in releases before 2026.30.0. */

const ALL: Vintage = { as_of: null, collection: "all" };

describe.each(await someWords())("the line above the headline, in %s", (code, words) => {
  const line = (release: string, vintage: Vintage) => {
    const edition = siteInWords(code, words, release);
    const turned = turnedHome(edition.urls, []);
    const html = String(Hero({ edition, headline: { short: "", sentence: null }, sheet: null, vintage, turned }));
    return { edition, said: /<p class="kicker">.*?<\/p>/s.exec(html)?.[0].replaceAll("&#39;", "'") ?? expect.fail() };
  };

  it("counts the articles in view", () => {
    const { edition, said } = line(HEAD, ALL);
    expect(said).toContain(words.home.checked(checkFacts(edition.catalog, ALL).documents));
    expect(said).toContain(`href="${edition.urls.checks()}"`);
  });

  it("says nothing of checks where a view lacks some, or has no article", () => {
    const early: Vintage = { as_of: "2014-12-31", collection: "all" };
    const { edition, said } = line(HEAD, early);
    const facts = checkFacts(edition.catalog, early);
    expect(facts.figuresChecked + facts.datesChecked).toBeLessThan(facts.figures + facts.dates);
    for (const one of [said, line(HEAD, { as_of: null, collection: "references" }).said, line("2026.29.0", ALL).said])
      expect(one).not.toContain("<a ");
  });
});
